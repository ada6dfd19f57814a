// What fixes leave behind in the judged texts: fix, then check.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  applyEdits,
  bulkEdits,
  clean,
  parse,
  prospect,
  rules,
  run,
  type Story,
  type WireFile,
} from '../../server/src/core/index.js';
import { CORPUS, hasCorpus } from '../support/corpus.js';
import { desk } from '../support/desk.js';
import { throwOn } from '../support/wire.js';

const texts = () =>
  readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name, readFileSync(`${CORPUS}/${name}`, 'utf8')] as const);

/** What is published of each story, as far as its words go. */
function published({ text, stories }: WireFile): unknown[] {
  return stories.map(({ headline, captions, words }: Story) => [
    text.slice(headline.span.start, headline.span.end),
    captions.map(({ kept }) => text.slice(kept.span.start, kept.span.end)),
    words,
  ]);
}

if (hasCorpus) {
  test('fix, then check: nothing that cleaning would take is left', () => {
    const left: string[] = [];
    let fixed = 0;
    for (const [name, text] of texts()) {
      const file = parse(applyEdits(text, clean(parse(text), throwOn)));
      const again = applyEdits(file.text, clean(file, throwOn));
      assert.equal(again, file.text, `${name}: fixing again changes something`);
      const { mended } = prospect(file, run(rules, file, throwOn), throwOn);
      left.push(
        ...[...mended].map(
          ({ rule, finding }) => `${name} ${rule.id} ${file.lines.lineAt(finding.span.start)}`,
        ),
      );
      fixed++;
    }
    assert.ok(fixed >= 40, `${fixed} texts`);
    assert.deepEqual(left, []);
  });

  test('every fix that a rule makes in bulk leaves nothing of its own to fix, and the stories are the same', () => {
    const { profile } = desk(['{ "rules": { "blank-lines": "info" } }']);
    for (const [name, text] of texts()) {
      const file = parse(text, profile);
      for (const rule of rules) {
        const edits = bulkEdits(file, run([rule], file, throwOn), throwOn);
        if (edits.length === 0) continue;
        const fixed = parse(applyEdits(text, edits), profile);
        if (rule.id === 'blank-lines') {
          assert.deepEqual(published(fixed), published(file), `${name}: ${rule.id}`);
          assert.equal(
            fixed.text.replace(/\s+/g, ''),
            text.replace(/\s+/g, ''),
            `${name}: a word was touched`,
          );
        }
        // What a removed line uncovers is for another look.
        if (
          edits.some((edit) => edit.text === '' && /[\r\n]/.test(text.slice(edit.span.start, edit.span.end)))
        )
          continue;
        const more = bulkEdits(fixed, run([rule], fixed, throwOn), throwOn);
        assert.deepEqual(more, [], `${name}: ${rule.id} finds more after its fix`);
      }
    }
  });
} else {
  console.log(`The judged texts are not at ${CORPUS}: nothing was checked against them.`);
}
