import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { looksLikeWireCopy } from '../../server/src/core/offer.js';
import { CORPUS, hasCorpus } from '../support/corpus.js';
import { BODY, bundle, cleanStory, HEADLINE, POEM, rawStory } from '../support/wire.js';

const offered = (...lines: string[]) => looksLikeWireCopy(lines.join('\n'));

test('a raw story is offered, alone or among others, with any line ends', () => {
  assert.ok(offered(...rawStory()));
  assert.ok(offered(...rawStory({ captions: [] })));
  assert.ok(offered(bundle(rawStory(), cleanStory(), rawStory())));
  assert.ok(looksLikeWireCopy(rawStory().join('\r\n')));
});

test('an agency’s story without copies is offered by its dateline and sign-off', () => {
  const [first = '', ...body] = BODY;
  const story = [HEADLINE, '', 'By Ida Wolff', '', `HARBOR TOWN, July 3 (Reuters) - ${first}`, ...body];
  assert.ok(offered(...story, '', '(Reporting by Ida Wolff; Editing by Marta Quill)'));
});

test('what is clean, with nothing that only news has, is left alone', () => {
  assert.ok(!offered(...cleanStory({ captions: [] })));
});

test('news about licences, and news with an address in it, is offered as any other', () => {
  const headline = 'Drivers must hand in old licences by July, minister says';
  const body = [
    'The old licences are no longer valid, the ministry of transport said on Wednesday.',
    ...BODY,
  ];
  assert.ok(offered(...rawStory({ headline, body })));
  assert.ok(offered(...rawStory({ body: [...BODY, 'Write to desk@example.org with questions.'] })));
});

test('an agency’s dateline is enough, and a version mark beside a dateline', () => {
  const [first = '', ...rest] = BODY;
  assert.ok(offered(HEADLINE, '', `CALDEN, July 3 (Reuters) - ${first}`, '', ...rest));
  assert.ok(offered('KILL KILL KILL', '', HEADLINE, '', `CALDEN (AP) — ${first}`, '', ...rest));
});

test('one sign alone is not enough, two are', () => {
  const [first = '', ...rest] = BODY;
  const caption = 'People cross the new bridge on foot on the first morning of July';
  assert.ok(!offered(HEADLINE, '', HEADLINE, '', ...BODY));
  assert.ok(offered(HEADLINE, '', 'TT', '', HEADLINE, '', ...BODY));
  assert.ok(!offered(HEADLINE, '', caption, caption, '', ...BODY));
  assert.ok(offered(HEADLINE, '', `${caption} (AP)`, `${caption} (AP)`, '', ...BODY));
  assert.ok(!offered(HEADLINE, '', 'By Ida Wolff', '', `CALDEN — ${first}`, '', ...rest));
  assert.ok(offered(HEADLINE, '', 'By Ida Wolff', '', `CALDEN, July 3 - ${first}`, '', ...rest));
});

test('among lines written for a machine it takes more to be offered', () => {
  const program = ['if (open) { close(); }', 'let x = { y: 1 };', 'bridge.open(true);'];
  const story = [HEADLINE, '', 'TT', '', HEADLINE, '', ...BODY];
  assert.ok(offered(...story));
  assert.ok(!offered(...story, '', ...program));
});

// Each in the shape of what people keep in plain text, invented.
const NO_NEWS: Record<string, string[]> = {
  nothing: [],
  'a line': ['Buy bread'],
  'a list': ['Bread', 'Milk', 'Eggs', 'Bread', 'Share', 'Home', 'Search'],
  'a letter': ['Dear Ida,', '', ...BODY, '', 'Yours, Marta', '', 'By the way, the bridge is open.'],
  verse: [
    ...['The river runs, the river runs,', 'and carries all away', '', 'O river, river, take me home', ''],
    ...[
      'The hills are high, the hills are high,',
      'and so the birds must stay',
      '',
      'O river, river, take me home',
    ],
  ],
  'a law': Array.from({ length: 30 }, (_, number) => [
    `Section ${number % 6}`,
    '',
    'A person who keeps a boat shall keep it in good repair.',
    '',
  ]).flat(),
  'a recipe': [
    ...['Apple Cake', '', 'Print', 'Share', '', '3 apples', '200 g flour', '2 eggs', '1 spoon of sugar', ''],
    'Peel the apples and cut them into thin slices, then mix all the rest in a bowl.',
  ],
  'a table': Array.from({ length: 40 }, (_, row) => `Calden\t${row}\t12:${row + 10}\tHarbor Town`),
  'a log': Array.from(
    { length: 60 },
    (_, second) => `2024-07-03 12:00:${second % 7} server: connection closed`,
  ),
  'a program': [
    'function open() {',
    '  return bridge;',
    '}',
    '',
    'function open() {',
    '  return bridge;',
    '}',
  ],
  'a licence': [
    ...['THE OPEN BRIDGE LICENSE', '', 'Copyright (c) 2024 Marta Quill. All rights reserved.', ''],
    ...['All Rights Reserved', '', 'THE OPEN BRIDGE LICENSE', ''],
    'Anybody may cross the bridge under the terms of this licence, and nobody is liable for the weather.',
  ],
  'a chat': [
    ...['Ida: is the bridge open', 'Marta: yes', 'Ida: is the bridge open', 'Marta: yes, I said so.'],
    ...['Ida: share', 'Marta: Share', 'Ida: OK'],
  ],
  'a poem with its author': [...POEM],
  'an essay': [
    ...[
      'What Bridges Are For',
      'By Ida Wolff',
      '',
      'A bridge is a promise made to the other side, and it is kept in stone.',
    ],
    ...[
      '',
      'The Harbor Workers Union (HWU) — which had threatened to strike — knows it better than most of us do.',
    ],
  ],
  'a play with its author': [
    ...['The Bridge at Night', 'By Ida Wolff', '', 'MARTA — We have waited long enough for this bridge.', ''],
    ...['IDA — Nine years is nothing to a river, and you know it.', '', 'MARTA — Then let it wait for us.'],
  ],
  'a play': [
    ...[
      'MARTA',
      'We have waited long enough for this bridge.',
      '',
      'IDA',
      'Nine years is nothing.',
      '',
      'MARTA',
    ],
    ...['We have waited long enough for this bridge.', '', 'IDA', 'Nine years is nothing.'],
  ],
};

for (const [name, lines] of Object.entries(NO_NEWS)) {
  test(`${name} is not offered`, () => assert.ok(!offered(...lines)));
}

test('only the beginning of a long text is looked at', () => {
  const news = rawStory().join('\n');
  assert.ok(looksLikeWireCopy(news + '\n\nOne more sentence.'.repeat(500_000)));
  assert.ok(!looksLikeWireCopy('One more sentence.\n\n'.repeat(500_000) + news));
});

if (hasCorpus) {
  describe('the judged texts', () => {
    const texts = (folder: string) =>
      readdirSync(`${CORPUS}/${folder}`, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.txt') && !name.endsWith('.clean.txt'))
        .map((name) => path.join(CORPUS, folder, name));
    for (const folder of ['seeds', 'bundles', 'pages', 'scrolls', 'wide']) {
      test(`${folder}: news is offered, what is no news is not`, () => {
        const files = texts(folder);
        assert.ok(files.length > 0);
        const wrong = files.filter(
          (file) => looksLikeWireCopy(readFileSync(file, 'utf8')) === path.basename(file).startsWith('neg_'),
        );
        assert.deepEqual(wrong, []);
      });
    }
  });
} else {
  console.log(`The judged texts are not at ${CORPUS}: nothing was checked against them.`);
}
