import {
  GAPS,
  gapIn,
  mayBegin,
  mayEnd,
  mayFollow,
  PHASES,
  READ_ROLES,
  STATES,
  type ReadRole,
} from './grammar.js';

/** So unlikely that it is never chosen, and far from the least number there is. */
const NEVER = -(2 ** 29);
const COUNT = STATES.length;

const COLUMNS_OF = STATES.map(({ role, phase }) => [
  READ_ROLES.indexOf(role),
  READ_ROLES.length + PHASES.indexOf(phase),
]);
const FOLLOWERS = STATES.map((_, from) => STATES.flatMap((__, to) => (mayFollow(from, to) ? to : [])));
const LEADERS = STATES.map((_, to) => STATES.flatMap((__, from) => (mayFollow(from, to) ? from : [])));

/** What is weighed in favor of for each unit. */
export const UNIT_COLUMNS: readonly string[] = [...READ_ROLES, ...PHASES];

/** Weights of one state following another, by gap, state, state. */
export type Transitions = Int32Array;

export function transitionsOf(weight: (from: number, to: number, gap: number) => number): Transitions {
  const all = new Int32Array(GAPS * COUNT * COUNT);
  for (let gap = 0; gap < GAPS; gap++)
    for (let from = 0; from < COUNT; from++)
      for (const to of FOLLOWERS[from] as number[])
        all[(gap * COUNT + from) * COUNT + to] = weight(from, to, gap);
  return all;
}

/** The scores of all states for each unit, from those of its columns. */
export function stateScores(columns: Int32Array): Int32Array {
  const width = UNIT_COLUMNS.length;
  const count = columns.length / width;
  const scores = new Int32Array(count * COUNT);
  for (let at = 0; at < count; at++) {
    for (let state = 0; state < COUNT; state++) {
      const [role, phase] = COLUMNS_OF[state] as [number, number];
      scores[at * COUNT + state] =
        (columns[at * width + role] as number) + (columns[at * width + phase] as number);
    }
  }
  return scores;
}

/** The best path through a file. */
export interface Path {
  /** The state of each unit. */
  readonly states: Uint8Array;
  /** For each unit and role, how much the best path that gives it that role falls short of the best: 0 for its own. */
  readonly shortfalls: Int32Array;
}

/**
 * Finds the best path through the grammar (Viterbi's algorithm), and how much worse the best path is that gives a unit
 * another role (the same from the other end).
 * @param gaps blank lines above each unit
 * @param scores see `stateScores`
 */
export function bestPath(gaps: ArrayLike<number>, scores: Int32Array, transitions: Transitions): Path {
  const count = gaps.length;
  const states = new Uint8Array(count);
  const shortfalls = new Int32Array(count * READ_ROLES.length);
  if (count === 0) return { states, shortfalls };
  const forward = forwards(gaps, scores, transitions);
  const backward = backwards(gaps, scores, transitions);
  let state = -1;
  for (let at = count - 1; at >= 0; at--) {
    state = at === count - 1 ? bestEnd(forward, at) : leader(forward, at, state, gaps, transitions);
    states[at] = state;
    noteShortfalls(shortfalls, at, forward, backward);
  }
  return { states, shortfalls };
}

function forwards(gaps: ArrayLike<number>, scores: Int32Array, transitions: Transitions): Int32Array {
  const count = gaps.length;
  const best = new Int32Array(count * COUNT).fill(NEVER);
  for (let state = 0; state < COUNT; state++) if (mayBegin(state)) best[state] = scores[state] as number;
  for (let at = 1; at < count; at++) {
    const table = gapIn(gaps[at] as number) * COUNT * COUNT;
    const [above, own] = [(at - 1) * COUNT, at * COUNT];
    let most = NEVER;
    for (let state = 0; state < COUNT; state++) {
      let reached = NEVER;
      for (const from of LEADERS[state] as number[]) {
        const score = (best[above + from] as number) + (transitions[table + from * COUNT + state] as number);
        if (score > reached) reached = score;
      }
      reached = Math.max(NEVER, reached + (scores[own + state] as number));
      best[own + state] = reached;
      if (reached > most) most = reached;
    }
    settle(best, own, most);
  }
  return best;
}

function backwards(gaps: ArrayLike<number>, scores: Int32Array, transitions: Transitions): Int32Array {
  const count = gaps.length;
  const best = new Int32Array(count * COUNT).fill(NEVER);
  for (let state = 0; state < COUNT; state++) if (mayEnd(state)) best[(count - 1) * COUNT + state] = 0;
  for (let at = count - 2; at >= 0; at--) {
    const table = gapIn(gaps[at + 1] as number) * COUNT * COUNT;
    const [below, own] = [(at + 1) * COUNT, at * COUNT];
    let most = NEVER;
    for (let state = 0; state < COUNT; state++) {
      let reached = NEVER;
      for (const to of FOLLOWERS[state] as number[]) {
        const score =
          (transitions[table + state * COUNT + to] as number) +
          (scores[below + to] as number) +
          (best[below + to] as number);
        if (score > reached) reached = score;
      }
      best[own + state] = Math.max(NEVER, reached);
      if (reached > most) most = reached;
    }
    settle(best, own, most);
  }
  return best;
}

/** Only differences count: with the best at 0 the numbers stay small, and the same text has the same ones anywhere. */
function settle(best: Int32Array, own: number, most: number): void {
  for (let state = 0; state < COUNT; state++) {
    const score = best[own + state] as number;
    best[own + state] = score <= NEVER / 2 ? NEVER : score - most;
  }
}

function bestEnd(forward: Int32Array, at: number): number {
  let best = -1;
  for (let state = 0; state < COUNT; state++)
    if (
      mayEnd(state) &&
      (best < 0 || (forward[at * COUNT + state] as number) > (forward[at * COUNT + best] as number))
    )
      best = state;
  return best;
}

/** The state above that leads best to a state below. */
function leader(
  forward: Int32Array,
  at: number,
  to: number,
  gaps: ArrayLike<number>,
  transitions: Transitions,
): number {
  const table = gapIn(gaps[at + 1] as number) * COUNT * COUNT;
  let best = -1;
  let most = -Infinity;
  for (const from of LEADERS[to] as number[]) {
    const score = (forward[at * COUNT + from] as number) + (transitions[table + from * COUNT + to] as number);
    if (score > most) [best, most] = [from, score];
  }
  return best;
}

function noteShortfalls(shortfalls: Int32Array, at: number, forward: Int32Array, backward: Int32Array): void {
  const width = READ_ROLES.length;
  shortfalls.fill(-NEVER, at * width, (at + 1) * width);
  let most = -Infinity;
  for (let state = 0; state < COUNT; state++)
    most = Math.max(most, (forward[at * COUNT + state] as number) + (backward[at * COUNT + state] as number));
  for (let state = 0; state < COUNT; state++) {
    const place = at * width + ((COLUMNS_OF[state] as number[])[0] as number);
    const short = most - (forward[at * COUNT + state] as number) - (backward[at * COUNT + state] as number);
    if (short < (shortfalls[place] as number)) shortfalls[place] = short;
  }
}

/** What is only about the story, and not published as it is: to take it for something else is half as grave. */
const ABOUT: ReadonlySet<ReadRole> = new Set<ReadRole>(['meta', 'credit']);

/** By how much the role of a unit beats the next, where what is only about the story counts as twice as far away. */
export function marginOf({ states, shortfalls }: Path, at: number): number {
  const own = STATES[states[at] as number]?.role;
  let next = Infinity;
  for (const [nth, role] of READ_ROLES.entries()) {
    if (role === own) continue;
    const shortfall = shortfalls[at * READ_ROLES.length + nth] as number;
    next = Math.min(next, ABOUT.has(role) ? 2 * shortfall : shortfall);
  }
  return next;
}
