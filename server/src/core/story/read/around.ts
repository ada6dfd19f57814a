// Reads some units again with one of them as a headline, where what was chosen is another than what the path has.
import type { Context } from './context.js';
import { HEADLINE, READ_ROLES, STATES, type ReadRole } from './grammar.js';
import { bestPath, only, type Path } from './path.js';
import type { Tables } from './table.js';

/** Outweighs all evidence: what an editor said, and what was decided before. */
export const CERTAIN = 2 ** 20;

/** What a path was read by. */
export interface Along {
  readonly context: Context;
  readonly gaps: readonly number[];
  readonly scores: Int32Array;
  readonly tables: Tables;
}

/** Which units are read again, and which of them are headlines. The unit after the last stays what it is. */
export interface Around {
  readonly start: number;
  readonly end: number;
  readonly headlines: readonly number[];
  /** What else the path took for a headline up to here, and says something else than the first, is none. */
  readonly against?: number;
}

/** Reads the units around some headlines again, and notes in a path what they are. */
export function readAround(
  { start, end, headlines, against = start }: Around,
  { context, gaps, scores, tables }: Along,
  path: Path,
): void {
  const isOpen = end < context.length;
  const stop = isOpen ? end + 1 : end;
  const own = scores.slice(start * STATES.length, stop * STATES.length);
  for (const headline of headlines) assign(own, headline - start, 'headline');
  const key = context.form(headlines[0] as number).key;
  for (let at = start; at < against; at++)
    if (path.states[at] === HEADLINE && context.form(at).key !== key)
      weigh(own, at - start, 'headline', -CERTAIN);
  const last = isOpen ? (path.states[end] as number) : undefined;
  const read = bestPath(gaps.slice(start, stop), own, tables.transitions, {
    above: start > 0 ? only(path.states[start - 1] as number) : undefined,
    below: last === undefined ? undefined : only(last),
    last,
  });
  path.states.set(read.states.subarray(0, end - start), start);
  path.shortfalls.set(
    read.shortfalls.subarray(0, (end - start) * READ_ROLES.length),
    start * READ_ROLES.length,
  );
}

/** Makes it certain what a unit is, or that it belongs to no story. */
export function assign(scores: Int32Array, at: number, role: ReadRole | 'none' | undefined): void {
  if (role === undefined) return;
  for (const [nth, state] of STATES.entries()) {
    const place = at * STATES.length + nth;
    if (role === 'none' ? state.role === 'furniture' : state.role === role)
      scores[place] = (scores[place] as number) + (role === 'none' ? -CERTAIN : CERTAIN);
  }
}

/** Adds a weight to a role of a unit. */
export function weigh(scores: Int32Array, at: number, role: ReadRole, weight: number): void {
  for (const [nth, state] of STATES.entries()) {
    const place = at * STATES.length + nth;
    if (state.role === role) scores[place] = (scores[place] as number) + weight;
  }
}
