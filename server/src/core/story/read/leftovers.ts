import type { Context } from './context.js';
import { STATES } from './grammar.js';
import { Interruptions } from './interruptions.js';
import { marginOf, type Path } from './path.js';
import type { Tables } from './table.js';
import { UNIT } from './weights.js';

/** What was taken for a leftover below a body by a smaller margin is never struck. */
export const LEAST_MARGIN = 3 * UNIT;

/**
 * How surely units are leftovers, of those that the path takes for some; compared with the limit of their place. Above a
 * body by the margin, inside it by what else is known (see `Interruptions`). Below a body, where a list may still belong
 * to it, by the largest margin of the leftovers between the body and the unit: once a line is surely not part of the body,
 * nothing below it is.
 * @param to index behind the last unit; a body and what is below it have to be whole
 * @returns a number for each of them, in the unit of the weights
 */
export function surenessOf(
  context: Context,
  path: Path,
  { units, interruptions }: Pick<Tables, 'units' | 'interruptions'>,
  { from, to } = { from: 0, to: context.length },
): Map<number, number> {
  const surenesses = new Map<number, number>();
  const inside = new Interruptions(context, path, units, from, to);
  const scores = interruptions.score(inside);
  for (const [nth, { at }] of inside.list.entries()) surenesses.set(at, scores[nth] as number);
  let most = 0;
  for (let at = from; at < to; at++) {
    const { role, phase } = STATES[path.states[at] as number] as (typeof STATES)[number];
    if (phase !== 'tail') most = 0;
    if (role !== 'furniture' || surenesses.has(at)) continue;
    const margin = marginOf(path, at);
    if (phase === 'tail') most = Math.max(most, margin);
    surenesses.set(at, phase === 'tail' && margin >= LEAST_MARGIN ? most : margin);
  }
  return surenesses;
}
