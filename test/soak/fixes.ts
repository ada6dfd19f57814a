// Many texts, each cleaned twice. What fails is shrunk and printed with its seed.
import fc from 'fast-check';
import { anyTextOfADesk, assertFixesSafe } from '../support/safe-fixes.js';

const [runs = 10_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
/** Of one seed after the other: so it is told how far it came. */
const AT_ONCE = 1_000;

let changed = 0;
for (let done = 0; done < runs; done += AT_ONCE) {
  fc.assert(
    fc.property(anyTextOfADesk, (raw) => {
      if (assertFixesSafe(raw)) changed++;
    }),
    { seed: seed + done, numRuns: Math.min(AT_ONCE, runs - done) },
  );
  console.log(`${Math.min(runs, done + AT_ONCE)} texts, ${changed} of them cleaned, from seed ${seed}`);
}
