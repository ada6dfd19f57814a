// Many random edits of many files, each compared with a fresh reading. What fails is shrunk and printed with its seed.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NO_DESK, parse, profileOf, rules, run, SectionChecks, toldOf } from '../../server/src/core/index.js';
import { anyEdit, anyFile, assertFresh, edited } from '../support/edits.js';
import { throwOn } from '../support/wire.js';

const [runs = 100_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
/** Of one seed after the other: so it is told how far it came. */
const AT_ONCE = 1_000;
const near = rules.filter(({ reach }) => reach === 'story');

for (let done = 0; done < runs; done += AT_ONCE) {
  fc.assert(
    fc.property(anyFile, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (text, edits) => {
      const checks = new SectionChecks(rules, throwOn);
      const file = edited(text, edits, profileOf({}), (between) => checks.of(between));
      assertFresh(file);
      const { lines, text: now } = file.file();
      assert.deepEqual(
        checks.of(file).found,
        run(near, parse(now), throwOn, NO_DESK).map((problem) => toldOf(problem, lines)),
      );
    }),
    { seed: seed + done, numRuns: Math.min(AT_ONCE, runs - done) },
  );
  console.log(`${Math.min(runs, done + AT_ONCE)} sequences of edits, from seed ${seed}`);
}
