import assert from 'node:assert/strict';

const ROUNDS = 12;
/** In milliseconds. What takes next to no time cannot be told apart. */
const NEXT_TO_NOTHING = 0.5;

/**
 * Asserts that the time of something grows with its size and not with the square of it. Small and large are measured
 * in turn, the fastest of each counts, and a busy machine is given more rounds.
 */
export function assertLinear(what: string, small: () => void, large: () => void, times = 8): void {
  let [less, more] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    less = Math.min(less, timeOf(small));
    more = Math.min(more, timeOf(large));
    // The square would be `times` times as much again.
    if (round >= 2 && more < Math.max(NEXT_TO_NOTHING, less) * times * 3) return;
  }
  assert.fail(`${what}: ${less.toFixed(2)} ms, and ${more.toFixed(2)} ms for ${times} times as much`);
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
