// What removes many lines at once never holds a sentence.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, editsOf, fixesOf, parse, run } from '../../server/src/core/index.js';
import { ruleOf } from '../support/rules.js';
import { throwOn } from '../support/wire.js';

const COOKIES = 'We use cookies on this site, and our policy says what each of them is for.';
const PAGE = [
  ...[
    'Skip to content',
    'Menu',
    'Home',
    'News',
    'Sport',
    'Weather',
    'Subscribe',
    'Sign in',
    COOKIES,
    'Accept all',
  ],
  ...['Will the New Ferry Save the Village of Sandoy?', 'By Ida Wolff', 'Published 3 July 2024, 14:20'],
  'A new ferry left the harbor of Sandoy on Wednesday for the first time, two years after the old one was sold.',
  'The village has lost a third of its people since then, and the school was to be closed if nothing changed.',
  '“We have waited long enough,” said Marta Quill, the mayor, who was among the first on board.',
  'The boat carries 120 people and 30 cars, and it is free for those who live on the island all year.',
  ...[
    'Related',
    'Storm tears roof off market hall',
    'Council names new harbor chief',
    'Comments',
    'Post comment',
  ],
  ...['About us', 'Contact', 'Privacy policy'],
].join('\n');

test('a page copied from a browser is read as its story, and no bulk action takes a sentence of the page', () => {
  const file = parse(PAGE);
  assert.equal(file.stories.length, 1);
  assert.equal(file.readings[PAGE.split('\n').indexOf(COOKIES)]?.role, 'furniture');
  let bulk = 0;
  for (const problem of run([ruleOf('page-furniture')], file, throwOn)) {
    for (const fix of fixesOf(problem, throwOn).slice(1)) {
      bulk++;
      assert.ok(applyEdits(PAGE, editsOf(file, [fix])).includes(COOKIES));
    }
  }
  assert.ok(bulk > 0);
});
