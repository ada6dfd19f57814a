// Fits the weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) whose states are those
// of the grammar, by AdaGrad (Duchi, Hazan and Singer 2011), a page a step.
import {
  gapIn,
  GAPS,
  mayBegin,
  mayEnd,
  mayFollow,
  PHASES,
  READ_ROLES,
  STATES,
} from '../server/src/core/story/read/grammar.js';
import type { Features } from './features.js';
import { Random } from './random.js';

const COUNT = STATES.length;
export const COLUMNS = READ_ROLES.length + PHASES.length;
const PLACES = STATES.map(
  ({ role, phase }) => [READ_ROLES.indexOf(role), READ_ROLES.length + PHASES.indexOf(phase)] as const,
);
const FOLLOWERS = STATES.map((_, from) => STATES.flatMap((__, to) => (mayFollow(from, to) ? to : [])));
const LEADERS = STATES.map((_, to) => STATES.flatMap((__, from) => (mayFollow(from, to) ? from : [])));
const BEGINS = STATES.map((_, state) => mayBegin(state));
const ENDS = STATES.map((_, state) => mayEnd(state));

/** A page to learn from. */
export interface Sample extends Features {
  readonly id: string;
  readonly gaps: readonly number[];
  /** Bits of the states that are right, for each unit. */
  readonly allowed: Uint32Array;
  /** How much the page counts. */
  readonly weight: number;
}

export interface Chain {
  /** As many for each feature as there are columns. */
  readonly weights: Float64Array;
  /** By gap, state, state. */
  readonly transitions: Float64Array;
}

export interface Options {
  readonly passes: number;
  readonly rate: number;
  readonly seed: number;
  /**
   * So large a share of all features is left out at random, others for each page (dropout, Srivastava et al. 2014): then
   * each learns to do without the others, as it has to on sites that look different.
   */
  readonly dropped: number;
}

/** Where the sums of squares begin, so that the first steps are small. */
const FIRST_SQUARE = 0.01;
/** Smaller expectations change nothing. */
const LEAST = 1e-4;

/** @returns the weights, averaged over the later passes */
export function fitChain(
  samples: readonly Sample[],
  features: number,
  { passes, rate, seed, dropped }: Options,
): Chain {
  const random = new Random(`chain:${seed}`);
  const weights = new Learned(features * COLUMNS, rate);
  const transitions = new Learned(GAPS * COUNT * COUNT, rate);
  let order = [...samples];
  const gradient = new Float64Array(features * COLUMNS);
  const isTouched = new Uint8Array(features);
  const isLeft = new Uint8Array(features);
  for (let pass = 0; pass < passes; pass++) {
    order = random.shuffled(order);
    for (const sample of order) {
      const salt = random.whole(1, 2 ** 30);
      for (let row = 0; row < features; row++) isLeft[row] = isDropped(row, salt, dropped) ? 0 : 1;
      const found = gradientOf(sample, weights.values, transitions.values, isLeft);
      if (!found) continue;
      const touched: number[] = [];
      const columns = new Float64Array(COLUMNS);
      for (let at = 0; at < sample.gaps.length; at++) {
        if (!columnsOf(found.units, at, columns)) continue;
        for (let column = 0; column < COLUMNS; column++)
          columns[column] = (columns[column] as number) * sample.weight;
        for (let nth = sample.starts[at] as number; nth < (sample.starts[at + 1] as number); nth++) {
          const row = sample.rows[nth] as number;
          if (isLeft[row] === 0) continue;
          if (isTouched[row] === 0) touched.push(row);
          isTouched[row] = 1;
          for (let column = 0; column < COLUMNS; column++)
            (gradient[row * COLUMNS + column] as number) += columns[column] as number;
        }
      }
      for (const row of touched) {
        for (let place = row * COLUMNS; place < (row + 1) * COLUMNS; place++) {
          weights.step(place, gradient[place] as number);
          gradient[place] = 0;
        }
        isTouched[row] = 0;
      }
      for (let place = 0; place < found.transitions.length; place++)
        if (found.transitions[place] !== 0)
          transitions.step(place, sample.weight * (found.transitions[place] as number));
    }
    if (pass >= passes / 2) {
      weights.remember();
      transitions.remember();
    }
  }
  // All together they would count for more than those that were left.
  const left = 1 - dropped;
  return { weights: weights.average().map((weight) => weight * left), transitions: transitions.average() };
}

/** Chance that is the same for the same numbers. */
function isDropped(row: number, salt: number, share: number): boolean {
  let hash = Math.imul(row ^ salt, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
  return hash >>> 16 < share * 65536;
}

/** Weights while they are learned. */
export class Learned {
  readonly values: Float64Array;
  private readonly squares: Float64Array;
  private readonly sums: Float64Array;
  private remembered = 0;

  constructor(
    count: number,
    private readonly rate: number,
  ) {
    this.values = new Float64Array(count);
    this.squares = new Float64Array(count).fill(FIRST_SQUARE);
    this.sums = new Float64Array(count);
  }

  step(place: number, gradient: number): void {
    const square = (this.squares[place] as number) + gradient * gradient;
    this.squares[place] = square;
    this.values[place] = (this.values[place] as number) + (this.rate * gradient) / Math.sqrt(square);
  }

  remember(): void {
    this.remembered++;
    for (let place = 0; place < this.sums.length; place++)
      this.sums[place] = (this.sums[place] as number) + (this.values[place] as number);
  }

  average(): Float64Array {
    return this.sums.map((sum) => sum / Math.max(1, this.remembered));
  }
}

/** The expectations of the columns at a unit; false where all are next to nothing. */
function columnsOf(units: Float64Array, at: number, columns: Float64Array): boolean {
  let any = false;
  columns.fill(0);
  for (let state = 0; state < COUNT; state++) {
    const expected = units[at * COUNT + state] as number;
    if (Math.abs(expected) <= LEAST) continue;
    any = true;
    for (const place of PLACES[state] as readonly number[]) (columns[place] as number) += expected;
  }
  return any;
}

/** What is expected where the labels count, less what is expected without them; undefined where they allow no path. */
function gradientOf(
  sample: Sample,
  weights: Float64Array,
  transitions: Float64Array,
  isLeft: Uint8Array,
): { units: Float64Array; transitions: Float64Array } | undefined {
  const scores = scoresOf(sample, weights, isLeft);
  const ratios = transitions.map(Math.exp);
  const gradient = {
    units: new Float64Array(sample.gaps.length * COUNT),
    transitions: new Float64Array(transitions.length),
  };
  const isPossible =
    expect(sample, scores, ratios, true, gradient) && expect(sample, scores, ratios, false, gradient);
  return isPossible ? gradient : undefined;
}

function scoresOf({ gaps, rows, starts }: Sample, weights: Float64Array, isLeft: Uint8Array): Float64Array {
  const scores = new Float64Array(gaps.length * COUNT);
  const columns = new Float64Array(COLUMNS);
  for (let at = 0; at < gaps.length; at++) {
    columns.fill(0);
    for (let nth = starts[at] as number; nth < (starts[at + 1] as number); nth++) {
      const row = rows[nth] as number;
      if (isLeft[row] === 0) continue;
      const base = row * COLUMNS;
      for (let column = 0; column < COLUMNS; column++)
        (columns[column] as number) += weights[base + column] as number;
    }
    for (let state = 0; state < COUNT; state++) {
      const [role, phase] = PLACES[state] as readonly [number, number];
      scores[at * COUNT + state] = (columns[role] as number) + (columns[phase] as number);
    }
  }
  return scores;
}

/** Adds the expectations (forward-backward algorithm) where the labels count, else takes them off. */
function expect(
  { gaps, allowed }: Sample,
  scores: Float64Array,
  ratios: Float64Array,
  isLabelled: boolean,
  into: { units: Float64Array; transitions: Float64Array },
): boolean {
  const count = gaps.length;
  const own = new Float64Array(count * COUNT);
  for (let at = 0; at < count; at++) {
    const may = (state: number) => !isLabelled || (((allowed[at] as number) >> state) & 1) === 1;
    let most = -Infinity;
    for (let state = 0; state < COUNT; state++)
      if (may(state)) most = Math.max(most, scores[at * COUNT + state] as number);
    for (let state = 0; state < COUNT; state++)
      if (may(state))
        own[at * COUNT + state] = Math.exp(Math.max(-60, (scores[at * COUNT + state] as number) - most));
  }
  const table = (at: number) => gapIn(gaps[at] as number) * COUNT * COUNT;
  const forward = new Float64Array(count * COUNT);
  for (let at = 0; at < count; at++) {
    for (let state = 0; state < COUNT; state++) {
      let reached = at === 0 ? (BEGINS[state] ? 1 : 0) : 0;
      if (at > 0)
        for (const from of LEADERS[state] as number[])
          reached +=
            (forward[(at - 1) * COUNT + from] as number) *
            (ratios[table(at) + from * COUNT + state] as number);
      forward[at * COUNT + state] = reached * (own[at * COUNT + state] as number);
    }
    if (!normalize(forward, at)) return false;
  }
  const backward = new Float64Array(count * COUNT);
  for (let state = 0; state < COUNT; state++) backward[(count - 1) * COUNT + state] = ENDS[state] ? 1 : 0;
  for (let at = count - 2; at >= 0; at--) {
    for (let state = 0; state < COUNT; state++) {
      let reached = 0;
      for (const to of FOLLOWERS[state] as number[])
        reached +=
          (ratios[table(at + 1) + state * COUNT + to] as number) *
          (own[(at + 1) * COUNT + to] as number) *
          (backward[(at + 1) * COUNT + to] as number);
      backward[at * COUNT + state] = reached;
    }
    if (!normalize(backward, at)) return false;
  }
  const sign = isLabelled ? 1 : -1;
  for (let at = 0; at < count; at++) {
    let all = 0;
    for (let state = 0; state < COUNT; state++)
      all += (forward[at * COUNT + state] as number) * (backward[at * COUNT + state] as number);
    if (!(all > 0)) return false;
    for (let state = 0; state < COUNT; state++)
      (into.units[at * COUNT + state] as number) +=
        (sign * (forward[at * COUNT + state] as number) * (backward[at * COUNT + state] as number)) / all;
    if (at > 0) addTransitions(at, table(at), { forward, backward, own, ratios }, sign, into.transitions);
  }
  return true;
}

function addTransitions(
  at: number,
  table: number,
  {
    forward,
    backward,
    own,
    ratios,
  }: { forward: Float64Array; backward: Float64Array; own: Float64Array; ratios: Float64Array },
  sign: number,
  into: Float64Array,
): void {
  const expected = (from: number, to: number) =>
    (forward[(at - 1) * COUNT + from] as number) *
    (ratios[table + from * COUNT + to] as number) *
    (own[at * COUNT + to] as number) *
    (backward[at * COUNT + to] as number);
  let all = 0;
  for (let from = 0; from < COUNT; from++)
    if (forward[(at - 1) * COUNT + from] !== 0)
      for (const to of FOLLOWERS[from] as number[]) all += expected(from, to);
  if (!(all > 0)) return;
  for (let from = 0; from < COUNT; from++)
    if (forward[(at - 1) * COUNT + from] !== 0)
      for (const to of FOLLOWERS[from] as number[])
        (into[table + from * COUNT + to] as number) += (sign * expected(from, to)) / all;
}

function normalize(values: Float64Array, at: number): boolean {
  let all = 0;
  for (let state = 0; state < COUNT; state++) all += values[at * COUNT + state] as number;
  if (!(all > 0)) return false;
  for (let state = 0; state < COUNT; state++)
    values[at * COUNT + state] = (values[at * COUNT + state] as number) / all;
  return true;
}
