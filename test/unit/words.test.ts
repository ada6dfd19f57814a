import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BODY, bundle, rawStory } from '../support/wire.js';
import { parse } from '../../server/src/core/index.js';

const words = (paragraph: string) => parse(bundle(rawStory({ body: [paragraph] }))).stories[0]?.words;

test('words are runs that hold a letter or a digit', () => {
  assert.equal(words('Three words here.'), 3);
  assert.equal(words('A dash — and an ellipsis ... are no words.'), 8);
  assert.equal(words('The 1,240-meter bridge cost $14.5 million.'), 6);
  assert.equal(words('Ein Wort\u00a0mehr.'), 3);
  assert.equal(words('قال رئيس البلدية إن الجسر جاهز.'), 6);
});

test('scripts without spaces are counted by their words', () => {
  assert.equal(words('橋は水曜日に開通した。'), 6);
  assert.equal(words('Die Brücke heißt 東京 und nicht anders.'), 7);
});

test('a very long run without spaces is counted in time', () => {
  assert.ok((words(`${'橋は水曜日に開通した'.repeat(20_000)}。`) ?? 0) > 100_000);
});

test('captions, copies and furniture do not count', () => {
  const body = BODY.map((paragraph) => words(paragraph) ?? 0).reduce((sum, count) => sum + count, 0);
  assert.equal(parse(bundle(rawStory())).stories[0]?.words, body);
});
