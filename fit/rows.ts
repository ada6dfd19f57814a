// Writes fitted weights as rows of the table.
import { fitChoices, type ChoiceOptions } from './choices.js';
import { onEnoughSites, remapped, type Features, type Numbering } from './features.js';

/** A choice that weights are fitted on. */
export interface Learnable {
  readonly site: string;
  readonly features: Features;
  readonly isRight: readonly boolean[];
}

/** The rows of what is weighed in a choice, fitted on some; evidence counts that occurs on so many sites. */
export function choicesText<Of extends { readonly length: number }>(
  numbering: Numbering<Of>,
  choices: readonly Learnable[],
  options: ChoiceOptions,
  fewestSites: number,
): string {
  const { remap, kept } = onEnoughSites(choices, numbering.size, fewestSites);
  const weights = fitChoices(
    choices.map(({ features, isRight }) => ({ ...remapped(features, remap), isRight })),
    kept.length,
    options,
  );
  return rowsText(numbering, kept, weights, 1);
}

/** The rows of those combinations that are kept, by their evidence. */
export function rowsText<Of extends { readonly length: number }>(
  numbering: Numbering<Of>,
  kept: readonly number[],
  weights: Float64Array,
  columns: number,
): string {
  const sections = new Map<string, string[]>();
  for (const [nth, row] of kept.entries()) {
    const numbers = rounded(weights.slice(nth * columns, (nth + 1) * columns), numbering.scheme.unit);
    if (numbers.every((number) => Math.abs(number) < LEAST)) continue;
    const [evidence, value] = numbering.nameOf(row);
    const lines = sections.get(evidence) ?? [];
    sections.set(evidence, lines);
    lines.push(`${value}\t${numbers.join(' ')}`);
  }
  return [...sections].map(([evidence, lines]) => `# ${evidence}\n${lines.sort().join('\n')}\n`).join('');
}

/** Smaller weights make no difference. */
const LEAST = 2;

/** Weights in the whole numbers of the table. */
export function rounded(weights: ArrayLike<number>, unit: number): number[] {
  return Array.from(weights, (weight) => Math.round(weight * unit) || 0);
}
