// Sets the margins from which on a leftover is struck.
import { skeletonOf } from '../server/src/core/story/read/drafts.js';
import { readsAsProse } from '../server/src/core/story/read/form.js';
import { PHASES, STATES, type Phase } from '../server/src/core/story/read/grammar.js';
import { LEAST_MARGIN, Leftovers } from '../server/src/core/story/read/leftovers.js';
import type { Tables } from '../server/src/core/story/read/table.js';
import { isReal, type Prepared } from './prepared.js';

/**
 * So many lines of the story may be struck for a thousand lines of bodies on left-out pages: subheads and entries of lists,
 * since no sentence is. Below a body most of them are the rest of a list that was not followed to its end.
 */
const STRUCK_WRONGLY: Readonly<Record<Phase, number>> = { above: 2, header: 0.5, body: 0.5, tail: 10 };
/** Lines that may never go. */
const OF_THE_STORY: ReadonlySet<string> = new Set(['body', 'headline', 'deck', 'signoff']);

/** The margins from which on a leftover is struck: above them hardly any line of the story was taken for one. */
export function strikeLimits(
  folds: readonly { tables: Tables; pages: readonly Prepared[] }[],
  log: (line: string) => void,
): Record<Phase, number> {
  const struck: { margin: number; phase: Phase; isWrong: boolean }[] = [];
  let bodies = 0;
  for (const { tables, pages } of folds) {
    for (const read of pages.filter(({ page }) => page.kind === 'news' && isReal({ page }))) {
      const { path, drafts } = skeletonOf(read.context.units, tables, () => undefined);
      bodies += read.labels.filter((label) => label === 'body').length;
      if (drafts.length === 0) continue;
      const leftovers = new Leftovers(path);
      for (const [at, label] of read.labels.entries()) {
        const margin = leftovers.sureness(at);
        const { role, phase } = STATES[path.states[at] as number] as (typeof STATES)[number];
        if (role !== 'furniture' || readsAsProse(read.context.form(at))) continue;
        const comesAgain =
          (read.context.repeats.timesAbove[at] as number) + (read.context.repeats.timesBelow[at] as number) >
          0;
        struck.push({ margin, phase, isWrong: OF_THE_STORY.has(label) && !comesAgain });
      }
    }
  }
  struck.sort((a, b) => b.margin - a.margin);
  const limits = { above: Infinity, header: Infinity, body: Infinity, tail: Infinity };
  for (const phase of PHASES) {
    let wrong = 0;
    for (const { margin, isWrong } of struck.filter((one) => one.phase === phase)) {
      if (isWrong) wrong++;
      if (wrong * 1000 > STRUCK_WRONGLY[phase] * bodies) break;
      limits[phase] = Math.max(margin, LEAST_MARGIN);
    }
  }
  const taken = struck.filter(({ phase, margin }) => margin >= limits[phase]);
  log(
    `${taken.length} of ${struck.length} leftovers are struck, ` +
      `${taken.filter(({ isWrong }) => isWrong).length} of them lines of the story: ${JSON.stringify(limits)}`,
  );
  return limits;
}
