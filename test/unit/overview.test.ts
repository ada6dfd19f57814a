import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSafelyFixable, overview, parse, prospect, rules, run } from '../../server/src/core/index.js';
import { profile } from '../support/desk.js';
import { BODY, bundle, CAPTION, HEADLINE, rawStory, throwOn } from '../support/wire.js';

const SECOND = 'Orchard Growers Ask for Help';
const TEXT = bundle(rawStory(), rawStory({ headline: SECOND, captions: [], body: BODY.slice(0, 1) }));
const file = parse(TEXT);
const prospectOf = (read: typeof file) => prospect(read, run(rules, read, throwOn), throwOn);
const at = (words: string) => TEXT.indexOf(words);

test('the story at the cursor is counted from 1, with the words of its body', () => {
  const here = (offset: number) => {
    const { story, stories, words } = overview(file, offset, []);
    return `${String(story)} of ${stories}, ${words} words`;
  };
  assert.equal(here(0), '1 of 2, 38 words');
  assert.equal(here(at(BODY[2] ?? '')), '1 of 2, 38 words');
  assert.equal(here(at(SECOND)), '2 of 2, 16 words');
  assert.equal(here(TEXT.length), '2 of 2, 16 words');
});

test('copies and leftovers are counted for the whole file', () => {
  const { copies, leftovers, undecided } = prospectOf(file);
  assert.deepEqual([copies, leftovers, undecided], [5, 2, 0]);
});

test('what the desk turned off or ignores is none of what cleaning takes', () => {
  const off = parse(TEXT, profile('{ "rules": { "duplicate-caption": "off" } }'));
  assert.equal(prospectOf(off).copies, 2);
  const ignoring = parse(TEXT, profile('{ "ignored": [{ "rule": "page-furniture", "text": "TT" }] }'));
  assert.equal(prospectOf(ignoring).leftovers, 0);
});

test('words of all selections are counted together, however many lines they run over', () => {
  const selected = (...spans: [number, number][]) =>
    overview(
      file,
      0,
      spans.map(([start, end]) => ({ start, end })),
    ).selectedWords;
  assert.equal(selected(), undefined);
  assert.equal(selected([4, 4]), undefined);
  assert.equal(selected([0, 'Harbor Town'.length]), 2);
  assert.equal(selected([0, 'Harbor Town'.length], [at(SECOND), at(SECOND) + 'Orchard Gr'.length]), 4);
  assert.equal(selected([at(BODY[0] ?? ''), at(BODY[2] ?? '') + (BODY[2] ?? '').length]), 38);
});

test('words are counted in scripts without spaces', () => {
  const text = '港の町が新しい橋を開通させた。';
  assert.ok((overview(parse(text), 0, [{ start: 0, end: text.length }]).selectedWords ?? 0) >= 5);
});

test('text that is no news has no story to stand in', () => {
  assert.deepEqual(overview(parse(HEADLINE), 3, []), {
    ...{ story: undefined, stories: 0, markup: undefined, words: 0, selectedWords: undefined },
  });
});

test('what an editor has to decide counts neither as a copy to strike nor as a leftover', () => {
  const near = CAPTION.replace('(AP)', '(AP Photo)');
  const links = [
    'Related',
    '',
    '• Orchard growers ask for help',
    '• Council names a new ferry',
    '• Night train to return',
  ];
  const text = [...rawStory({ captions: [CAPTION, near] }), '', ...links].join('\n');
  const undecided = run(rules, parse(text), throwOn).filter((problem) => !isSafelyFixable(problem, throwOn));
  assert.ok(undecided.some(({ rule }) => rule.id === 'near-duplicate-caption'));
  assert.ok(undecided.some(({ rule }) => rule.id === 'page-furniture'));
  const { copies, leftovers } = prospectOf(parse(text));
  const strikes = run(rules, parse(text), throwOn).filter((problem) => isSafelyFixable(problem, throwOn));
  // What has to stay for the rest to read the same is not counted either.
  const most = (id: string) => strikes.filter(({ rule }) => rule.id.startsWith(id)).length;
  assert.ok(copies > 0 && copies <= most('duplicate-'));
  assert.ok(leftovers <= most('page-furniture'));
});
