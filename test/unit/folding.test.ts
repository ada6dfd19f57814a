import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folding, parse } from '../../server/src/core/index.js';
import { bundle, cleanStory, rawStory } from '../support/wire.js';

const folds = (text: string) =>
  folding(parse(text)).map(({ kind, firstLine, lastLine }) => `${kind} ${firstLine}-${lastLine}`);

test('a story folds at its headline to its last line of text, its repeats on their own', () => {
  assert.deepEqual(folds(bundle(rawStory(), rawStory())), [
    'story 0-15',
    'repeats 6-9',
    'story 19-34',
    'repeats 25-28',
  ]);
});

test('a clean story folds alone, and the blank lines after it stay in view', () => {
  assert.deepEqual(folds(`${bundle(cleanStory())}\n\n\n`), ['story 0-8']);
});

test('text that is no news has nothing to fold', () => {
  assert.deepEqual(folds('One line.\nAnother line.\n'), []);
});
