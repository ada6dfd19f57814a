// Fits how surely what the path takes for a leftover inside a body is one.
import { readsAsProse } from '../server/src/core/story/read/form.js';
import { INTERRUPTION_SCHEME, Interruptions } from '../server/src/core/story/read/interruptions.js';
import { Numbering } from './features.js';
import { isOfStory } from './leftovers.js';
import type { MaybeStory } from './prepared.js';
import { SEED } from './random.js';
import { choicesText, type Learnable } from './rows.js';

const OPTIONS = { passes: 6, rate: 0.05, seed: SEED, decay: 0.002 };
const FEWEST_SITES = 10;

/** Leftovers inside bodies, by their fold: whether each is one, or a line of the story. */
export type Interrupting = readonly (Learnable & { readonly fold: number })[];

const numbering = new Numbering(INTERRUPTION_SCHEME);

export function interruptingOn(pages: readonly MaybeStory[]): Interrupting {
  return pages.flatMap(({ read, path, tables }) => {
    if (!path) return [];
    const inside = new Interruptions(read.context, path, tables.units);
    const { rows, starts } = numbering.of(inside);
    return inside.list.flatMap(({ at }, nth) => {
      const isTheStory = isOfStory(read, at);
      const isLearned = isTheStory || LEFT.has(read.labels[at] as string);
      if (!isLearned || readsAsProse(read.context.form(at))) return [];
      const own = rows.slice(starts[nth], starts[nth + 1]);
      const features = { rows: own, starts: Int32Array.of(0, own.length, own.length) };
      return { site: read.page.site, fold: read.page.fold, features, isRight: [!isTheStory, isTheStory] };
    });
  });
}

const LEFT: ReadonlySet<string> = new Set(['furniture', 'page-title']);

/** The part `interruption` of a table. */
export function interruptionText(lines: Interrupting): string {
  return `== interruption\n${choicesText(numbering, lines, OPTIONS, FEWEST_SITES)}`;
}
