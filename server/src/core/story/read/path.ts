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

/** The best scores of all states of each unit: of the paths that lead there, and of those that go on from there. */
export interface Trail {
  readonly forward: Int32Array;
  readonly backward: Int32Array;
}

/** What is known beside a stretch of a file; where nothing is said, the file begins or ends. */
export interface Edges {
  /** Forward scores of the unit above. */
  readonly above?: Int32Array | undefined;
  /** Backward scores of the last unit of the stretch, and its state. */
  readonly below?: Int32Array | undefined;
  readonly last?: number | undefined;
}

/**
 * Finds the best path through the grammar (Viterbi's algorithm), and how much worse the best path is that gives a unit
 * another role (the same from the other end).
 * @param gaps blank lines above each unit
 * @param scores see `stateScores`
 */
export function bestPath(
  gaps: ArrayLike<number>,
  scores: Int32Array,
  transitions: Transitions,
  edges: Edges = {},
): Path {
  const trail = trailOf(gaps, scores, transitions, edges);
  return { states: statesOn(trail, gaps, transitions, edges), shortfalls: shortfallsOn(trail) };
}

/** Scores that let a path run through one state of a unit only. */
export function only(state: number): Int32Array {
  const scores = new Int32Array(COUNT).fill(NEVER);
  scores[state] = 0;
  return scores;
}

export function trailOf(
  gaps: ArrayLike<number>,
  scores: Int32Array,
  transitions: Transitions,
  edges: Edges = {},
): Trail {
  const count = gaps.length;
  const [forward, backward] = [new Int32Array(count * COUNT), new Int32Array(count * COUNT)];
  goForward(forward, { gaps, scores, transitions, edge: edges.above }, 0, Infinity);
  goBackward(backward, { gaps, scores, transitions, edge: edges.below }, count - 1, -1);
  return { forward, backward };
}

/** The states of the best path along a trail. */
export function statesOn(
  { forward }: Trail,
  gaps: ArrayLike<number>,
  transitions: Transitions,
  { last }: Edges = {},
): Uint8Array {
  const count = gaps.length;
  const states = new Uint8Array(count);
  if (count === 0) return states;
  let state = last ?? bestEnd(forward, count - 1);
  states[count - 1] = state;
  for (let at = count - 2; at >= 0; at--) {
    state = leader(forward, at, state, gaps, transitions);
    states[at] = state;
  }
  return states;
}

export function shortfallsOn({ forward, backward }: Trail): Int32Array {
  const count = forward.length / COUNT;
  const shortfalls = new Int32Array(count * READ_ROLES.length);
  for (let at = 0; at < count; at++) noteShortfalls(shortfalls, at, forward, backward);
  return shortfalls;
}

/** What a path goes by; the edge is that of the side that is gone from. */
export interface Going {
  readonly gaps: ArrayLike<number>;
  readonly scores: Int32Array;
  readonly transitions: Transitions;
  readonly edge?: Int32Array | undefined;
}

/**
 * Fills in forward scores from a unit on, until they agree with those that are there.
 * @param agreesFrom the first unit whose scores are looked at for that
 * @returns the first unit that was left as it was; the number of units where there is none
 */
export function goForward(
  best: Int32Array,
  { gaps, scores, transitions, edge }: Going,
  from: number,
  agreesFrom: number,
): number {
  const count = gaps.length;
  const found = new Int32Array(COUNT);
  for (let at = from; at < count; at++) {
    const own = at * COUNT;
    for (let state = 0; state < COUNT; state++) {
      const reached =
        at > 0
          ? reachedFrom(best, own - COUNT, state, gaps[at] as number, transitions)
          : edge
            ? reachedFrom(edge, 0, state, gaps[at] as number, transitions)
            : mayBegin(state)
              ? 0
              : NEVER;
      found[state] = Math.max(NEVER, reached + (scores[own + state] as number));
    }
    settle(found);
    if (isAgreed(best, own, found) && at >= agreesFrom) return at;
    best.set(found, own);
  }
  return count;
}

function isAgreed(best: Int32Array, own: number, found: Int32Array): boolean {
  for (let state = 0; state < COUNT; state++) if (best[own + state] !== found[state]) return false;
  return true;
}

/** The best score with which a state is reached from those of the unit above. */
function reachedFrom(
  best: Int32Array,
  above: number,
  state: number,
  gap: number,
  transitions: Transitions,
): number {
  const table = gapIn(gap) * COUNT * COUNT + state;
  let reached = NEVER;
  for (const from of LEADERS[state] as number[]) {
    const score = (best[above + from] as number) + (transitions[table + from * COUNT] as number);
    if (score > reached) reached = score;
  }
  return reached;
}

/**
 * Fills in backward scores from a unit upwards, until they agree with those that are there.
 * @param agreesTo the last unit whose scores are looked at for that
 * @returns the last unit that was left as it was; -1 where there is none
 */
export function goBackward(
  best: Int32Array,
  { gaps, scores, transitions, edge }: Going,
  from: number,
  agreesTo: number,
): number {
  const count = gaps.length;
  const found = new Int32Array(COUNT);
  for (let at = from; at >= 0; at--) {
    const own = at * COUNT;
    if (at === count - 1) {
      if (edge) found.set(edge);
      else for (let state = 0; state < COUNT; state++) found[state] = mayEnd(state) ? 0 : NEVER;
    } else {
      const table = gapIn(gaps[at + 1] as number) * COUNT * COUNT;
      const below = own + COUNT;
      for (let state = 0; state < COUNT; state++) {
        let reached = NEVER;
        for (const to of FOLLOWERS[state] as number[]) {
          const score =
            (transitions[table + state * COUNT + to] as number) +
            (scores[below + to] as number) +
            (best[below + to] as number);
          if (score > reached) reached = score;
        }
        found[state] = Math.max(NEVER, reached);
      }
      settle(found);
    }
    if (isAgreed(best, own, found) && at <= agreesTo) return at;
    best.set(found, own);
  }
  return -1;
}

/** Only differences count: with the best at 0 the numbers stay small, and the same text has the same ones anywhere. */
function settle(found: Int32Array): void {
  let most = NEVER;
  for (const score of found) if (score > most) most = score;
  for (let state = 0; state < COUNT; state++) {
    const score = found[state] as number;
    found[state] = score <= NEVER / 2 ? NEVER : score - most;
  }
}

/** The state that a path ends with. */
export function bestEnd(forward: Int32Array, at: number): number {
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
export function leader(
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

/** What a unit is by a path; undefined outside of the file. */
export function roleOn({ states }: Path, at: number): ReadRole | undefined {
  return STATES[states[at] ?? -1]?.role;
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
