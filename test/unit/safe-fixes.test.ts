// Cleaning takes away and never rewrites; a second time it finds nothing to do; and one undo brings every byte back.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { anyTextOfADesk, assertFixesSafe } from '../support/safe-fixes.js';

const TEXTS = 1_000;

// Ten thousand and more are cleaned by `npm run soak -- fixes`.
it('of any text', () => {
  let changed = 0;
  fc.assert(
    fc.property(anyTextOfADesk, (raw) => {
      if (assertFixesSafe(raw)) changed++;
    }),
    { seed: 20261130, numRuns: TEXTS },
  );
  // Nothing is struck of what may be no story, and many of these texts are hardly one.
  assert.ok(changed > TEXTS / 3, `${changed} texts had something to clean`);
});
