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
  const gradient = new Float64Array(features);
  const isTouched = new Uint8Array(features);
  for (let pass = 0; pass < passes; pass++) {
    order = random.shuffled(order);
    for (const choice of order) {
      const scores = choice.isRight.map((_, nth) => sumOf(choice, nth, weights.values));
      const most = Math.max(...scores);
      const ratios = scores.map((score) => Math.exp(score - most));
      const all = ratios.reduce((sum, ratio) => sum + ratio, 0);
      const right = ratios.reduce((sum, ratio, nth) => sum + (choice.isRight[nth] ? ratio : 0), 0);
      const touched: number[] = [];
      for (const [nth, ratio] of ratios.entries()) {
        const step = (choice.isRight[nth] ? ratio / Math.max(right, 1e-9) : 0) - ratio / all;
        for (let at = choice.starts[nth] as number; at < (choice.starts[nth + 1] as number); at++) {
          const row = choice.rows[at] as number;
          if (isTouched[row] === 0) touched.push(row);
          isTouched[row] = 1;
          gradient[row] = (gradient[row] as number) + step;
        }
      }
      for (const row of touched) {
        weights.step(row, (gradient[row] as number) - decay * (weights.values[row] as number));
        gradient[row] = 0;
        isTouched[row] = 0;
      }
    }
    if (pass >= passes / 2) weights.remember();
  }
  return weights.average();
}

function sumOf({ rows, starts }: Features, nth: number, weights: Float64Array): number {
  let sum = 0;
  for (let at = starts[nth] as number; at < (starts[nth + 1] as number); at++)
    sum += weights[rows[at] as number] as number;
  return sum;
}
