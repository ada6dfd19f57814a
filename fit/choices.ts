// Fits weights of a choice: of several things, of which one or several are right (a conditional logit, McFadden 1974).
import { Learned } from './chain.js';
import type { Features } from './features.js';
import { Random } from './random.js';

export interface Choice extends Features {
  readonly isRight: readonly boolean[];
}

export interface ChoiceOptions {
  readonly passes: number;
  readonly rate: number;
  readonly seed: number;
  /** How much large weights are held back. */
  readonly decay: number;
}

/** @returns a weight for each feature */
export function fitChoices(
  choices: readonly Choice[],
  features: number,
  { passes, rate, seed, decay }: ChoiceOptions,
): Float64Array {
  const random = new Random(`choices:${seed}`);
  const weights = new Learned(features, rate);
  let order = choices.filter(({ isRight }) => isRight.includes(true) && isRight.includes(false));
  for (let pass = 0; pass < passes; pass++) {
    order = random.shuffled(order);
    for (const choice of order) {
      const scores = choice.isRight.map((_, nth) => sumOf(choice, nth, weights.values));
      const most = Math.max(...scores);
      const ratios = scores.map((score) => Math.exp(score - most));
      const all = ratios.reduce((sum, ratio) => sum + ratio, 0);
      const right = ratios.reduce((sum, ratio, nth) => sum + (choice.isRight[nth] ? ratio : 0), 0);
      const gradient = new Map<number, number>();
      for (const [nth, ratio] of ratios.entries()) {
        const step = (choice.isRight[nth] ? ratio / Math.max(right, 1e-9) : 0) - ratio / all;
        for (const row of rowsOf(choice, nth)) gradient.set(row, (gradient.get(row) ?? 0) + step);
      }
      for (const [row, step] of gradient) weights.step(row, step - decay * (weights.values[row] as number));
    }
    if (pass >= passes / 2) weights.remember();
  }
  return weights.average();
}

function* rowsOf({ rows, starts }: Features, nth: number): Generator<number> {
  for (let at = starts[nth] as number; at < (starts[nth + 1] as number); at++) yield rows[at] as number;
}

function sumOf(features: Features, nth: number, weights: Float64Array): number {
  let sum = 0;
  for (const row of rowsOf(features, nth)) sum += weights[row] as number;
  return sum;
}
