import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotations } from '../../server/src/core/text/quotations.js';
import { assertLinear } from '../support/growth.js';

/** Asserts that what stands between guillemets ⟨ ⟩ is found as quotations, and nothing else. */
function check(marked: string): void {
  const text = marked.replace(/[⟨⟩]/g, '');
  let drawn = '';
  let from = 0;
  for (const { start, end } of quotations(text)) {
    drawn += `${text.slice(from, start)}⟨${text.slice(start, end)}⟩`;
    from = end;
  }
  assert.equal(drawn + text.slice(from), marked);
}

test('a quotation is found with its marks, curly or straight', () => {
  check('⟨“We waited,”⟩ she said. ⟨“Nine years.”⟩');
  check('The mayor called it ⟨"a long wait"⟩ for all.');
  check('Nothing is quoted here.');
});

test('a curly mark may be closed by a straight one, as typists do', () => {
  check('⟨“We waited,"⟩ she said, ⟨"nine years.”⟩ No more.');
});

test('marks of other languages', () => {
  check('Der Minister sagte: ⟨„Das reicht nicht.“⟩ Mehr nicht.');
  check('Le maire a parlé d’⟨« une longue attente »⟩ hier.');
  check('Er nannte es ⟨»ein langes Warten«⟩ gestern.');
  check('Ministern sade ⟨”det räcker inte”⟩ i går.');
  check('市長は⟨「長い待ち時間だった」⟩と述べた。');
  check('قال العمدة ⟨«لقد انتظرنا طويلا»⟩ أمس.');
});

test('of nested quotations the outer one is one', () => {
  check('⟨“He told me ‘no more’ and left,”⟩ she said.');
  check('⟨“He said "never" twice,”⟩ she said.');
  check('⟨‘He told me “no more” and left,’⟩ she said.');
});

test('a quotation that goes on in the next paragraph stays open to the end of this one', () => {
  check('She said: ⟨“We waited for nine years.⟩');
});

test('marks that open in one language and close in another are told apart by what stands around them', () => {
  check('Il a ⟨« gagné »⟩, a-t-il dit, avant de parler d’une ⟨« longue attente »⟩.');
  check('⟨“We waited,“⟩ she said. The bridge is open.');
  check('Заявила ⟨«Фирма «Мост» закрыта»⟩, сказала она.');
  check('قال ⟨”انتظرنا طويلا“⟩، وأضاف أنه سعيد.');
});

test('a straight mark that opens a paragraph goes on to its end where nothing closes it', () => {
  check('⟨"We waited for nine years.⟩');
});

test('the time grows with the length of the line, not with its square', () => {
  for (const piece of ['x ‘a', 'x »a', '“', ' "a']) {
    const read = (length: number) => {
      const paragraph = piece.repeat(length);
      return () => void quotations(paragraph);
    };
    assertLinear(piece, read(2_000), read(16_000));
  }
});

test('inches, apostrophes and lone straight marks quote nothing', () => {
  check('The plank is 12" wide and 6\' long.');
  check('The harbor’s masters don’t quote; it’s ’90s talk.');
  check('A stray " mark stands here, as in the ‘90s, and the masters’ union said so.');
  check('He is 5\'11" tall, ⟨"not a giant"⟩ he says.');
});

for (const [text, quoted] of [
  [`“He is 6'2" tall,” said Marta`, `“He is 6'2" tall,”`],
  [
    '“The 12" planks and 24" beams are too short,” said Ida. “It took',
    '“The 12" planks and 24" beams are too short,”',
  ],
  [`"He is 6'2" tall," said Marta`, `"He is 6'2" tall,"`],
  ['“We lost by 12" and left', '“We lost by 12"'],
  ['"It happened in 2012" she said', '"It happened in 2012"'],
] as const)
  test(`takes inches for no closing mark: ${text}`, () => {
    const [first] = quotations(text);
    assert.equal(first && text.slice(first.start, first.end), quoted);
  });
