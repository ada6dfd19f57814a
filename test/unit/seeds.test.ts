import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folding, parse, rules, run } from '../../server/src/core/index.js';
import { CORPUS, hasCorpus, seeds } from '../support/corpus.js';
import { cleaned, throwOn } from '../support/wire.js';

const LAST_LINES: Record<string, [number, number]> = { '000': [31, 66], '002': [31, 56] };

/** Lines from 0 on which a rule finds something. */
function linesOf(text: string, rule: string): number[] {
  const file = parse(text);
  return run(rules, file, throwOn)
    .filter((problem) => problem.rule.id === rule)
    .map(({ finding }) => file.lines.lineAt(finding.span.start));
}

if (!hasCorpus) {
  console.log(`The judged texts are not at ${CORPUS}: nothing was checked against them.`);
} else {
  for (const seed of seeds()) {
    for (const [end, name] of [
      ['\n', 'LF'],
      ['\r\n', 'CRLF'],
    ] as const) {
      describe(`seed ${seed.name} with ${name}`, () => {
        const raw = seed.raw.replaceAll('\n', end);
        const [first, second] = LAST_LINES[seed.name.slice(0, 3)] ?? assert.fail(`unknown seed ${seed.name}`);

        it('holds two stories, which fold to their last lines', () => {
          const file = parse(raw);
          assert.deepEqual(
            file.stories.map(({ headline }) => headline.firstLine),
            [0, 35],
          );
          assert.deepEqual(
            folding(file)
              .filter(({ kind }) => kind === 'story')
              .map(({ firstLine, lastLine }) => [firstLine, lastLine]),
            [
              [0, first],
              [35, second],
            ],
          );
        });

        it('repeats its captions and headlines and holds furniture on the lines that are known', () => {
          assert.deepEqual(linesOf(raw, 'duplicate-caption'), [3, 8, 9, 38, 43, 44]);
          assert.deepEqual(linesOf(raw, 'duplicate-headline'), [6, 41]);
          assert.deepEqual(linesOf(raw, 'page-furniture'), [4, 39]);
          assert.deepEqual(linesOf(raw, 'trailing-space'), [0, 6]);
        });

        it('becomes its clean copy byte for byte, and stays it', () => {
          const clean = seed.clean.replaceAll('\n', end);
          assert.equal(cleaned(raw), clean);
          assert.equal(cleaned(clean), clean);
        });
      });
    }
  }
}
