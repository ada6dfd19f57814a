import { WINDOW, type Context } from '../read/context.js';
import { scoresOf, type Assigned, type FirstPath } from '../read/drafts.js';
import { STATES } from '../read/grammar.js';
import { bestEnd, goBackward, goForward, leader, shortfallsOn } from '../read/path.js';
import type { Tables } from '../read/table.js';
import { MOST_STEPS } from '../read/weights.js';
import type { Kept } from './kept.js';

/** What is known of a unit depends on its neighbors' windows too. */
export const SEEN = WINDOW + MOST_STEPS;

const COUNT = STATES.length;

/** How many units at the start and at the end of a stretch are as they were. */
export interface Same {
  readonly above: number;
  readonly below: number;
}

/** What a stretch is read by, and how it and what is beside it was read before. */
export interface Before {
  readonly tables: Tables;
  readonly assigned: Assigned;
  readonly kept: Omit<Kept, 'widths'>;
  /** Whether the file begins and ends with the stretch. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

/** How a stretch is read now, and which of its units are read otherwise than before. */
export interface Followed {
  readonly context: Context;
  readonly first: FirstPath;
  readonly changedFrom: number;
  /** Behind the last. */
  readonly changedTo: number;
}

/**
 * Follows the path through a stretch from what changed until its scores agree with those that were kept.
 * @returns undefined where they do not agree within the stretch
 */
export function followed(
  context: Context,
  { above, below }: Same,
  { tables, assigned, kept: old, isStart, isEnd }: Before,
): Followed | undefined {
  const { transitions } = tables;
  const count = context.length;
  const gaps = context.units.map(({ gap }) => gap);
  const moved = count - old.states.length;
  const from = Math.max(0, above - SEEN);
  const to = Math.min(count, count - below + SEEN);
  // What is known there has to be the same as in the whole file. So the units at a cut are none of those read here.
  if ((!isStart && from < SEEN) || (!isEnd && to > count - SEEN)) return undefined;
  const now = {
    scores: aligned(old.scores, count * COUNT, above * COUNT, below * COUNT),
    forward: aligned(old.forward, count * COUNT, above * COUNT, below * COUNT),
    backward: aligned(old.backward, count * COUNT, above * COUNT, below * COUNT),
    states: aligned(old.states, count, above, below),
    prints: aligned(old.prints, count, above, below),
  };
  const prints = new Uint32Array(to - from);
  now.scores.set(scoresOf(context, tables, assigned, { from, to, prints }), from * COUNT);
  now.prints.set(prints, from);
  const going = { gaps, scores: now.scores, transitions };
  const agreed = goForward(now.forward, going, from, to);
  const agreedAbove = goBackward(now.backward, going, to - 1, from - 1);
  if ((!isEnd && agreed === count) || (!isStart && agreedAbove < 0)) return undefined;
  let at = agreed;
  if (at === count && count > 0) {
    at--;
    now.states[at] = bestEnd(now.forward, at);
  }
  while (--at >= 0) {
    const state = leader(now.forward, at, now.states[at + 1] as number, gaps, transitions);
    if (at < from && state === now.states[at]) break;
    now.states[at] = state;
  }
  if (at < 0 && !isStart) return undefined;
  // Of all that was read only what is different from before counts.
  const isChanged = (unit: number): boolean => {
    if (unit >= above && unit < count - below) return true;
    const was = unit < above ? unit : unit - moved;
    if (now.prints[unit] !== old.prints[was] || now.states[unit] !== old.states[was]) return true;
    for (let state = 0; state < COUNT; state++)
      if (
        now.forward[unit * COUNT + state] !== old.forward[was * COUNT + state] ||
        now.backward[unit * COUNT + state] !== old.backward[was * COUNT + state]
      )
        return true;
    return false;
  };
  let changedFrom = Math.max(0, Math.min(from, agreedAbove + 1, at + 1));
  let changedTo = Math.max(to, agreed);
  while (changedFrom < changedTo && !isChanged(changedFrom)) changedFrom++;
  while (changedTo > changedFrom && !isChanged(changedTo - 1)) changedTo--;
  const trail = { forward: now.forward, backward: now.backward };
  return {
    context,
    changedFrom,
    changedTo,
    first: {
      ...{ gaps, trail, scores: now.scores, prints: now.prints },
      path: { states: now.states, shortfalls: shortfallsOn(trail) },
    },
  };
}

/** Numbers of another length, with the same ones at both ends. */
function aligned<N extends Int32Array | Uint32Array | Uint8Array>(
  old: N,
  length: number,
  above: number,
  below: number,
): N {
  const Numbers = old.constructor as new (length: number) => N;
  const now = new Numbers(length);
  now.set(old.subarray(0, above));
  now.set(old.subarray(old.length - below), length - below);
  return now;
}
