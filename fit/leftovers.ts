// Sets how sure it has to be that a line is a leftover for it to be struck.
import { isFigure, readsAsProse } from '../server/src/core/story/read/form.js';
import { PHASES, STATES, type Phase } from '../server/src/core/story/read/grammar.js';
import { surenessOf } from '../server/src/core/story/read/leftovers.js';
import type { Interruptions } from '../server/src/core/story/read/interruptions.js';
import { UNIT, type Weights } from '../server/src/core/story/read/weights.js';
import { isReal, type MaybeStory, type Prepared } from './prepared.js';

/**
 * So many lines of the story may be struck for a thousand lines of bodies on left-out pages: subheads and entries of lists,
 * since no sentence is. Inside a body about half of them are leftovers that the labels take for body ("Trending", titles of
 * other stories); below a body most are the rest of a list that was not followed to its end.
 */
const STRUCK_WRONGLY: Readonly<Record<Phase, number>> = { above: 2, header: 0.5, body: 1, tail: 10 };
/** What is less sure is never struck: outside of a body that is a margin, and small ones say little. */
const LEAST: Readonly<Record<Phase, number>> = {
  above: 3 * UNIT,
  header: 3 * UNIT,
  body: UNIT,
  tail: 3 * UNIT,
};
/** Lines that may never go. */
const OF_THE_STORY: ReadonlySet<string> = new Set(['body', 'headline', 'deck', 'signoff']);

/** Whether a line is one of the story that is said nowhere else in the file. */
export function isOfStory({ labels, context }: Prepared, at: number): boolean {
  const { timesAbove, timesBelow } = context.repeats;
  const times = (timesAbove[at] as number) + (timesBelow[at] as number);
  return OF_THE_STORY.has(labels[at] as string) && times === 0;
}

/** What is struck at the least, by where it is: above that hardly any line of the story was taken for a leftover. */
export function strikeLimits(
  folds: readonly { readonly interruptions: Weights<Interruptions>; readonly pages: readonly MaybeStory[] }[],
  log: (line: string) => void,
): Record<Phase, number> {
  const struck: { sureness: number; phase: Phase; isWrong: boolean }[] = [];
  let bodies = 0;
  for (const { interruptions, pages } of folds) {
    for (const { read, path, tables } of pages.filter(({ read }) => isReal(read))) {
      bodies += read.labels.filter((label) => label === 'body').length;
      if (!path) continue;
      for (const [at, sureness] of surenessOf(read.context, path, { ...tables, interruptions })) {
        const { phase } = STATES[path.states[at] as number] as (typeof STATES)[number];
        const form = read.context.form(at);
        if (readsAsProse(form) || (phase === 'body' && isFigure(form))) continue;
        struck.push({ sureness, phase, isWrong: isOfStory(read, at) });
      }
    }
  }
  struck.sort((a, b) => b.sureness - a.sureness);
  const limits = { above: Infinity, header: Infinity, body: Infinity, tail: Infinity };
  for (const phase of PHASES) {
    let wrong = 0;
    for (const { sureness, isWrong } of struck.filter((one) => one.phase === phase)) {
      if (isWrong) wrong++;
      if (wrong * 1000 > STRUCK_WRONGLY[phase] * bodies) break;
      limits[phase] = Math.max(sureness, LEAST[phase]);
    }
  }
  for (const place of PHASES) {
    const own = struck.filter(({ phase }) => phase === place);
    const taken = own.filter(({ sureness }) => sureness >= limits[place]);
    const wrong = taken.filter(({ isWrong }) => isWrong);
    log(
      `${place}: from ${limits[place]} on ${taken.length} of ${own.length} leftovers are struck, ` +
        `${wrong.length} of them lines of the story`,
    );
  }
  return limits;
}
