// What the desk's rules find in the judged texts. Each finding was looked at and is right; one that is wrong is mended in
// its rule, not recorded. A new finding, or one that is gone, fails here until it is judged and recorded. Copies, furniture and white space are judged with the texts: npm run accuracy.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse, rules, run } from '../../server/src/core/index.js';
import { CORPUS, hasCorpus } from '../support/corpus.js';
import { throwOn } from '../support/wire.js';

const JUDGED_WITH_THE_TEXTS = new Set([
  'duplicate-caption',
  'near-duplicate-caption',
  'duplicate-headline',
  'page-furniture',
  'trailing-space',
]);

/** `rule line`, lines from 0, by file. */
function findings(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  for (const name of files.sort()) {
    const file = parse(readFileSync(`${CORPUS}/${name}`, 'utf8'));
    const here = run(rules, file, throwOn)
      .filter(({ rule }) => !JUDGED_WITH_THE_TEXTS.has(rule.id))
      .map(({ rule, finding }) => `${rule.id} ${file.lines.lineAt(finding.span.start)}`);
    if (here.length > 0) found[name] = here;
  }
  return found;
}

if (hasCorpus) {
  test('each finding of the desk’s rules in the judged texts was judged right, and none is gone', () => {
    assert.deepEqual(findings(), JSON.parse(readFileSync('test/accuracy/verdicts.json', 'utf8')));
  });
} else {
  console.log(`The judged texts are not at ${CORPUS}: nothing was checked against them.`);
}
