import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse, tokens, type Span } from '../../server/src/core/index.js';
import { anyText, bundle, CAPTION, HEADLINE, rawStory } from '../support/wire.js';

const draw = (text: string, within?: Span) =>
  tokens(parse(text), within).map(
    ({ kind, span, undecided }) => `${kind}${undecided ? '?' : ''}: ${text.slice(span.start, span.end)}`,
  );

const [CAPTION_ONLY = '', CREDIT = ''] = CAPTION.split(/(?=\(AP\))/);

test('each line of a raw story is shown for what it is to the story', () => {
  const body = [
    'HARBOR TOWN (Coast Wire) — The bridge opened on Wednesday, “after nine years of waiting,” the town said.',
    'Traffic was light in the first hours, the harbor office said.',
  ];
  assert.deepEqual(draw(bundle(rawStory({ body }))), [
    `headline: ${HEADLINE}`,
    `caption: ${CAPTION_ONLY}`,
    `credit: ${CREDIT}`,
    `copy: ${CAPTION}`,
    'furniture: TT',
    `copy: ${HEADLINE}`,
    `copy: ${CAPTION}`,
    `copy: ${CAPTION}`,
    'dateline: HARBOR TOWN (Coast Wire) —',
    'quotation: “after nine years of waiting,”',
  ]);
});

test('a line from right to left is shown as one: in parts it would stand in the wrong order', () => {
  const caption = 'سائحون يتجولون على جسر الميناء الجديد، 3 يوليو 2024 (رويترز)';
  const body = ['وادي النخيل (رويترز) - فتح الجسر الجديد يوم الأربعاء «بعد انتظار طويل» وفق البلدية.'];
  const text = bundle(
    rawStory({ headline: 'افتتاح جسر الميناء الجديد بعد انتظار', captions: [caption], body }),
  );
  const drawn = draw(text).filter((line) => !/^(?:copy|furniture)/.test(line));
  assert.deepEqual(drawn, ['headline: افتتاح جسر الميناء الجديد بعد انتظار', `caption: ${caption}`]);
});

test('what an editor is left to decide is marked so', () => {
  const near = `${CAPTION_ONLY.trim()} (AP Photo)`;
  const text = bundle(rawStory({ captions: [CAPTION, near] }));
  assert.deepEqual(
    draw(text).filter((drawn) => drawn.startsWith('copy?')),
    // The fuller wording is kept, and the first of the other is the one to decide.
    [`copy?: ${CAPTION}`],
  );
});

test('a hard-wrapped caption is shown line by line, its credit too where the wrap runs through it', () => {
  const text = [
    HEADLINE,
    '',
    'Marta Quill cuts the ribbon on the new bridge in Harbor',
    'Town, while the mayors of both shores look on. (Ida Wolff',
    'of Coast Wire via Reuters)',
    '',
    'The bridge across the estuary opened on Wednesday, nine',
    'years after the first stone was laid by the late mayor of',
    'the town, who did not live to see it, and whose widow was',
    'the first to cross it on foot.',
    '',
    'Traffic was light in the first hours, the harbor office',
    'said, and no accident was reported until the evening of',
    'the day, when a cyclist slipped on the wet planks.',
  ].join('\n');
  assert.deepEqual(draw(text), [
    `headline: ${HEADLINE}`,
    'caption: Marta Quill cuts the ribbon on the new bridge in Harbor',
    'caption: Town, while the mayors of both shores look on. ',
    'credit: (Ida Wolff',
    'credit: of Coast Wire via Reuters)',
  ]);
});

test('a wrapped credit is found with any line ends and indents, and so is a wrapped dateline', () => {
  const lines = [
    HEADLINE,
    '',
    'Marta Quill cuts the ribbon on the new bridge in Harbor',
    'Town, while the mayors of both shores look on. (Ida Wolff',
    'of Coast Wire via Reuters)',
    '',
    'SAINT MARTIN ON THE ESTUARY, Southern Calden Islands',
    '(AP) — The bridge across the estuary opened on Wednesday,',
    'nine years after the first stone was laid by the mayor of',
    'the town, who did not live to see it, and whose widow was',
    'the first to cross it on foot.',
  ];
  for (const text of [lines.join('\r\n'), lines.join('\n   '), lines.join(' \n')]) {
    assert.deepEqual(
      draw(text).filter((drawn) => /^(?:credit|dateline)/.test(drawn)),
      [
        'credit: (Ida Wolff',
        'credit: of Coast Wire via Reuters)',
        'dateline: SAINT MARTIN ON THE ESTUARY, Southern Calden Islands',
        'dateline: (AP) —',
      ],
    );
  }
});

test('quotations are shown in a standfirst, and probable furniture is left to decide', () => {
  const deck = 'It was “a long wait” for both shores, and it is not over for the ferry that sails on.';
  const text = [HEADLINE, '', deck, '', 'By Ida Wolff', '', ...rawStory().slice(11)].join('\n');
  assert.ok(draw(text).includes('quotation: “a long wait”'));
});

test('a part of the file shows what stands above a headline as the whole file does', () => {
  const text = ['Menu', '• World', '• Business', '• Sports', '', ...rawStory()].join('\n');
  const all = draw(text);
  const top = text.indexOf(HEADLINE) - 2;
  assert.deepEqual(
    draw(text, { start: 0, end: top }),
    all.slice(
      0,
      all.findIndex((one) => one.startsWith('headline')),
    ),
  );
  assert.ok(all[0]?.startsWith('furniture'));
});

test('a credit below a copy of its caption goes with the copy', () => {
  const caption = 'People walk past a flooded market in Calden on the morning after the storm';
  const text = [
    ...[
      HEADLINE,
      '',
      caption,
      'REUTERS/Ida Wolff',
      '',
      'TT',
      '',
      HEADLINE,
      '',
      caption,
      'REUTERS/Ida Wolff',
      '',
    ],
    ...['The market of Calden was flooded for the third time this year, the town said.', ''],
    'Traders had been told to leave on the evening before, but few did.',
  ].join('\n');
  assert.deepEqual(draw(text), [
    `headline: ${HEADLINE}`,
    `caption: ${caption}`,
    'credit: REUTERS/Ida Wolff',
    'furniture: TT',
    `copy: ${HEADLINE}`,
    `copy: ${caption}`,
    'copy: REUTERS/Ida Wolff',
  ]);
});

test('in any text: tokens come in order, overlap nowhere, run over no line end, and parts are parts of the whole', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const file = parse(text);
      const all = tokens(file);
      let end = 0;
      for (const { span } of all) {
        assert.ok(span.start >= end && span.end > span.start);
        assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
        end = span.end;
      }
      const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      assert.deepEqual(
        tokens(file, { start: from, end: to }),
        all.filter(({ span }) => span.start <= to && span.end >= from),
      );
    }),
    { seed: 5 },
  );
});
