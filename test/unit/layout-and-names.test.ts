// Formatting, selecting and completing: what an editor does without knowing the story, and what knows it better.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { applyEdits, completeNames, format, parse, selectionRanges } from '../../server/src/core/index.js';
import { profile } from '../support/desk.js';
import { anyText, bundle, rawStory, throwOn, unevenBundle } from '../support/wire.js';

const HEADLINE = 'Harbor Town Opens Its New Bridge';
const [LEAD, MIDDLE, END] = [
  'The bridge across the estuary opened on Wednesday, nine years after the first stone was laid.',
  '“We have waited long enough,” said Marta Quill, the deputy mayor, to those who had come.',
  'Traffic was light in the first hours, the harbor office said, and nobody had to wait for a ferry.',
];
const formatted = (text: string, config = '{}') =>
  applyEdits(text, format(parse(text, profile(config)), throwOn));

describe('formatting', () => {
  it('takes white space at line ends and evens the gaps', () => {
    const uneven = `${HEADLINE}  \n\n${LEAD}\n\n${MIDDLE}\u00a0\n\n\n\n${END}\n\n${LEAD.replace('bridge', 'ferry')}\n`;
    assert.equal(
      formatted(uneven),
      `${HEADLINE}\n\n${LEAD}\n\n${MIDDLE}\n\n${END}\n\n${LEAD.replace('bridge', 'ferry')}\n`,
    );
  });

  it('leaves out what the desk turned off', () => {
    const text = `${HEADLINE}  \n\n${LEAD}\n\n${MIDDLE}\n\n\n\n${END}\n`;
    assert.equal(formatted(text, '{ "rules": { "trailing-space": "off", "blank-lines": "off" } }'), text);
  });

  it('of a range changes nothing outside of it', () => {
    const text = `${HEADLINE}  \n\n${LEAD}  \n\n${MIDDLE}  \n`;
    const at = text.indexOf(LEAD);
    const edits = format(parse(text), throwOn, { start: at, end: at + LEAD.length + 2 });
    assert.equal(applyEdits(text, edits), text.replace(`${LEAD}  `, LEAD));

    const uneven = `${HEADLINE}\n\n${LEAD}\n\n${MIDDLE}\n\n\n\n${END}\n\n${LEAD.replace('bridge', 'ferry')}\n`;
    const gap = uneven.indexOf('\n\n\n\n');
    const even = uneven.replace('\n\n\n\n', '\n\n');
    const result = (start: number, end: number) =>
      applyEdits(uneven, format(parse(uneven), throwOn, { start, end }));
    assert.equal(result(gap, gap + 4), even, 'the gap is selected');
    assert.equal(result(gap + 30, gap + 40), uneven, 'the paragraph below it is');
  });

  it('never touches a word, leaves the stories as they are, and is done after one time', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, unevenBundle), (text) => {
        const result = formatted(text);
        assert.equal(result.replace(/\s+/g, ''), text.replace(/\s+/g, ''));
        const words = (read: string) => parse(read).stories.map((story) => story.words);
        assert.deepEqual(words(result), words(text));
      }),
      { seed: 12, numRuns: 500 },
    );
  });
});

describe('a selection', () => {
  const grown = (text: string, at: number) =>
    selectionRanges(parse(text), at).map(({ start, end }) => text.slice(start, end));

  it('grows from the word to the sentence, the quotation, the paragraph, the story and the file', () => {
    const paragraph = 'She spoke. “We have waited. It took nine years,” said Marta Quill.';
    const text = bundle(
      rawStory({ headline: HEADLINE, captions: [], body: [LEAD, paragraph, END] }),
      rawStory({ headline: 'Orchard Growers Ask for Help' }),
    );
    const ranges = grown(text, text.indexOf('waited'));
    assert.deepEqual(ranges.slice(0, 5), [
      'waited',
      'We have waited.',
      '“We have waited. It took nine years,”',
      '“We have waited. It took nine years,” said Marta Quill.',
      paragraph,
    ]);
    assert.equal(ranges.at(-1), text);
    assert.match(ranges.at(-2) ?? '', /^Harbor Town[\s\S]*ferry\.$/);
  });

  it('takes sentences of a quotation that begins inside one, and none to end at an abbreviation', () => {
    const paragraphs = [
      'She said: “We have waited. It took nine years.” Then she left.',
      'Mr. Quill came at 5 p.m. Wednesday with Gen. J. R. Wolff to the U.S. Embassy. He left.',
    ];
    const text = bundle(rawStory({ headline: HEADLINE, captions: [], body: [LEAD, ...paragraphs, END] }));
    assert.deepEqual(grown(text, text.indexOf('waited')).slice(0, 5), [
      'waited',
      'We have waited.',
      '“We have waited. It took nine years.”',
      'She said: “We have waited. It took nine years.”',
      paragraphs[0],
    ]);
    assert.equal(grown(text, text.indexOf('Wolff'))[1], paragraphs[1]?.replace(' He left.', ''));
  });

  it('grows in Arabic as in English', () => {
    const sentence = 'قالت نائبة رئيس البلدية إن الجسر افتتح يوم الأربعاء.';
    const paragraph = `${sentence} وأضافت أن أحدا لم ينتظر.`;
    const ranges = grown(
      `${HEADLINE}\n\n${LEAD}\n\n${paragraph}\n\n${END}\n`,
      HEADLINE.length + LEAD.length + 4 + 6,
    );
    assert.equal(ranges[0], 'نائبة');
    assert.equal(ranges[1], sentence);
    assert.equal(ranges[2], paragraph);
  });

  it('grows out of a paragraph of any length', () => {
    const long = `${'The bridge is open now. '.repeat(1200)}Nobody had to wait.`;
    const text = `${HEADLINE}\n\n${LEAD}\n\n${long}\n`;
    const at = text.length - 4;
    const [word, sentence] = selectionRanges(parse(text), at).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual([word, sentence], ['wait', 'Nobody had to wait.']);
  });

  it('always holds what it grew from, and ends with the file', () => {
    fc.assert(
      fc.property(anyText, fc.nat(300), (text, offset) => {
        const at = Math.min(offset, text.length);
        const ranges = selectionRanges(parse(text), at);
        ranges.forEach(({ start, end }, index) => {
          assert.ok(start <= at && at <= end);
          const inner = ranges[index - 1];
          if (inner)
            assert.ok(start <= inner.start && inner.end <= end && end - start > inner.end - inner.start);
        });
        if (text !== '') assert.deepEqual(ranges.at(-1), { start: 0, end: text.length });
      }),
      { seed: 13, numRuns: 500 },
    );
  });
});

describe('names to complete', () => {
  const text = `${HEADLINE}\n\n${LEAD}\n\n“It is open,” said Muhammad Quill. Later Muhammad Quill left with Ida Wolff.\n\nNobody saw Mu there, Wolff said.\n`;
  const names = (source: string, at: number) =>
    completeNames(parse(source), at).names.map(({ name }) => name);

  it('are those of the story, as it spells them, the most frequent first, the word that is typed left out', () => {
    const at = text.indexOf('Mu there') + 2;
    const { replaces } = completeNames(parse(text), at);
    assert.equal(text.slice(replaces.start, replaces.end), 'Mu');
    const found = names(text, at);
    assert.deepEqual(found.slice(0, 3), ['Muhammad', 'Muhammad Quill', 'Quill']);
    assert.ok(found.includes('Ida Wolff'));
    assert.ok(!found.includes('Mu') && !found.includes('Later') && !found.includes('Nobody'));
  });

  it('replace a name of several words as a whole', () => {
    const typed = text.replace('Mu there', 'Muhammad Qu there');
    const { replaces } = completeNames(parse(typed), typed.indexOf('Qu there') + 2);
    assert.equal(typed.slice(replaces.start, replaces.end), 'Muhammad Qu');
  });

  it('replace no word before that is part of no name, and the rest of the word that one stands in', () => {
    const replaced = (source: string, offset: number) => {
      const { replaces } = completeNames(parse(source), offset);
      return source.slice(replaces.start, replaces.end);
    };
    const today = text.replace('Mu there', 'Today Mu there');
    assert.equal(replaced(today, today.indexOf('Mu there') + 2), 'Mu');
    const inside = text.replace('Mu there', 'Muhammad Quxill there');
    assert.equal(replaced(inside, inside.indexOf('Quxill') + 2), 'Muhammad Quxill');
  });

  it('are whole, with the small words inside them and the article before them', () => {
    const text = `${HEADLINE}\n\n${LEAD}\n\nIt was Nasser al-Sabah who met Abdullah bin Zayed and Ida van der Wolff.\n\nThen the al-Sabah family left, and  stayed.\n`;
    const found = names(text, text.indexOf(' stayed'));
    for (const name of ['Nasser al-Sabah', 'al-Sabah', 'Abdullah bin Zayed', 'Ida van der Wolff'])
      assert.ok(found.includes(name), `${name}: ${found.join(', ')}`);
    const typing = text.replace('  stayed', ' Abdullah bin Z stayed');
    const { replaces } = completeNames(parse(typing), typing.indexOf(' Z stayed') + 2);
    assert.equal(typing.slice(replaces.start, replaces.end), 'Abdullah bin Z');
    const small = text.replace('  stayed', ' abdullah bi stayed');
    const { replaces: typed } = completeNames(parse(small), small.indexOf(' bi stayed') + 3);
    assert.equal(small.slice(typed.start, typed.end), 'abdullah bi');
  });

  it('are called without their titles, and follow an abbreviated one', () => {
    const text = `${HEADLINE}\n\n${LEAD}\n\nIt was Prime Minister Ida Wolff who met Gen. Tobin Asher. Sen. Quill left.\n\nNobody saw  there.\n`;
    const found = names(text, text.indexOf(' there'));
    for (const name of ['Ida Wolff', 'Tobin Asher', 'Quill'])
      assert.ok(found.includes(name), found.join(', '));
    for (const none of ['Prime', 'Minister', 'Gen', 'Sen', 'Prime Minister Ida Wolff'])
      assert.ok(!found.includes(none), none);
  });

  it('are no days, months or initials, but persons called so', () => {
    const text = `${HEADLINE}\n\n${LEAD}\n\nIt opened on Wednesday, said J. R. Wolff and Marta May, and again in July.\n\nNobody saw  there.\n`;
    const found = names(text, text.indexOf(' there'));
    for (const none of ['Wednesday', 'July', 'J', 'R']) assert.ok(!found.includes(none), none);
    assert.ok(found.includes('Marta May') && found.includes('May'), found.join(', '));
  });

  it('are those of a headline too, where it is no title', () => {
    const text = (headline: string) => `${headline}\n\n${LEAD}\n\n${END}\n\nNobody saw  there.\n`;
    const found = (headline: string) => names(text(headline), text(headline).indexOf(' there'));
    assert.ok(
      found('Bridge opens in the harbor after Marta Quill waited nine years').includes('Marta Quill'),
    );
    assert.ok(!found(HEADLINE).includes('Opens'));
  });

  it('hold what stands beside the word that is typed', () => {
    const text = `${HEADLINE}\n\n${LEAD}\n\nIt is open, said Wolff Mu and left.\n\n${END}\n`;
    assert.ok(names(text, text.indexOf(' and left')).includes('Wolff'));
  });

  it('are none of another story, and none in text that is no news', () => {
    const other = `${text}\n\n\n\nOrchard Growers Ask for Help\n\n${MIDDLE}\n\n${END}\n`;
    assert.ok(!names(other, other.length - 5).includes('Ida Wolff'));
    assert.deepEqual(names('Ida Wolff was here', 18), []);
  });
});
