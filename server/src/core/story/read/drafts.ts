import { Candidates, draftsOf, type Draft } from './candidates.js';
import { Context } from './context.js';
import type { Shown } from './form.js';
import { assign, CERTAIN, readAround, weigh, type Along } from './around.js';
import { BODY, type ReadRole } from './grammar.js';
import type { Chosen } from './news.js';
import { openedPath } from './opened.js';
import { shortfallsOn, statesOn, stateScores, trailOf, type Path, type Trail } from './path.js';
import type { Tables } from './table.js';
import { UNIT } from './weights.js';

/** What a convention of the agencies settles, that the mark of a version or a notice is no headline, counts so much. */
const SETTLED = 10 * UNIT;

/** What the lines of a file are, before they are put together to stories. */
export interface Skeleton {
  readonly context: Context;
  readonly path: Path;
  /** What is taken for a story, in the order of the file; the headline of each is where the path says. */
  readonly drafts: readonly Draft[];
  /** The headlines of the stories that are surely news, so that what the page left around them may be struck. */
  readonly cleaned: ReadonlySet<number>;
  /** Lines that may be the headline of a story as well as the one that was chosen: none of them is struck. */
  readonly rivals: ReadonlySet<number>;
  /** What an editor said of each unit. */
  readonly assigned: readonly ReturnType<Assigned>[];
}

/** The role that an editor gave a unit; undefined where the weights decide. */
export type Assigned = (unit: Shown) => ReadRole | 'none' | undefined;

/** Finds the stories among the units of a file. */
export function skeletonOf(
  units: readonly Shown[],
  tables: Tables,
  assigned: Assigned,
): Skeleton & { readonly first: FirstPath } {
  const context = new Context(units);
  const first = firstPath(context, tables, assigned);
  return {
    context,
    first,
    assigned: units.map(assigned),
    ...storiesAlong(context, first, tables, saidOf(context, assigned)),
  };
}

/** The first path through a file, with what it goes by. */
export interface FirstPath {
  readonly gaps: readonly number[];
  readonly scores: Int32Array;
  readonly trail: Trail;
  readonly path: Path;
  /** For each unit a number that stands for all that is known of it. */
  readonly prints: Uint32Array;
}

function firstPath(context: Context, tables: Tables, assigned: Assigned): FirstPath {
  const gaps = context.units.map(({ gap }) => gap);
  const prints = new Uint32Array(context.length);
  const scores = scoresOf(context, tables, assigned, { from: 0, to: context.length, prints });
  const trail = trailOf(gaps, scores, tables.transitions);
  const states = statesOn(trail, gaps, tables.transitions);
  return { gaps, scores, trail, prints, path: { states, shortfalls: shortfallsOn(trail) } };
}

/** Units from one on, before another; `prints` takes what stands for all that is known of each. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly prints?: Uint32Array;
}

/** The scores of all states for units, by the weights and by what an editor said. */
export function scoresOf(
  context: Context,
  tables: Tables,
  assigned: Assigned,
  { from, to, prints }: Range,
): Int32Array {
  const scores = stateScores(tables.units.score(context, from, to, prints));
  for (let at = from; at < to; at++) {
    const unit = context.units[at] as Shown;
    if (unit.form.kind === 'version') weigh(scores, at - from, 'headline', -SETTLED);
    assign(scores, at - from, assigned(unit));
  }
  return scores;
}

/**
 * The stories along a path: the headline of each is chosen among all lines above its body, what is around it is read
 * again where the path had another, and it is asked as a whole whether it is news.
 * @param isSaid whether an editor said that a unit is a headline: then it is news
 * @param isAsked which drafts are looked at; the others are left as they are and are no stories
 */
export function storiesAlong(
  context: Context,
  { gaps, scores, path: first }: Pick<FirstPath, 'gaps' | 'scores' | 'path'>,
  tables: Tables,
  isSaid: (at: number) => boolean,
  isAsked: (draft: Draft) => boolean = () => true,
): Pick<Skeleton, 'path' | 'drafts' | 'cleaned' | 'rivals'> {
  const along = { context, gaps, scores, tables };
  const isNews = (draft: Draft, on: Path): boolean =>
    newsScore(chosenFor(new Candidates(context, on, draft), tables), tables) >= tables.limits.news;
  const opened = openedPath(along, first, isAsked, isNews);
  const path = { states: Uint8Array.from(opened.states), shortfalls: Int32Array.from(opened.shortfalls) };
  const drafts = draftsOf(context, opened.states);
  const verdicts = new Map<number, number>();
  const rivals = new Set<number>();
  for (const draft of drafts.filter(isAsked)) {
    const chosen = chosenFor(new Candidates(context, opened, draft), tables);
    const headline = chosen.nth < 0 ? draft.headline : chosen.candidates.at(chosen.nth);
    verdicts.set(headline, newsScore(chosen, tables));
    for (const rival of chosen.rivals) rivals.add(rival);
    if (headline !== draft.headline) readWith(headline, draft, along, path);
  }
  const all = draftsOf(context, path.states).filter(isAsked);
  const verdictOn = (draft: Draft): number =>
    (isSaid(draft.headline) ? CERTAIN : undefined) ??
    verdicts.get(draft.headline) ??
    newsScore(chosenFor(new Candidates(context, path, draft), tables), tables);
  const judged = all.map((draft) => ({ draft, news: verdictOn(draft) }));
  return {
    path,
    rivals,
    drafts: judged.flatMap(({ draft, news }) => (news >= tables.limits.news ? draft : [])),
    cleaned: new Set(
      judged.flatMap(({ draft, news }) => (news >= tables.limits.clean ? draft.headline : [])),
    ),
  };
}

/** Says of a unit whether an editor said that it is a headline. */
export function saidOf({ units }: Context, assigned: Assigned): (at: number) => boolean {
  return (at) => at >= 0 && at < units.length && assigned(units[at] as Shown) === 'headline';
}

/** Reads the lines from the body above to the body below again, with the headline that was chosen. */
function readWith(headline: number, { start, from, to }: Draft, along: Along, path: Path): void {
  let end = Math.max(from, headline + 1);
  while (end <= to && path.states[end] !== BODY) end++;
  if (end <= to) readAround({ start, end, headlines: [headline], against: from }, along, path);
}

/** How much speaks for a draft as a story of news. */
export function newsScore(chosen: Chosen, tables: Tables): number {
  return tables.news.score(chosen)[0] as number;
}

/** The headline of a draft: what has the most weight, and of its appearances the first that the path takes for one. */
export function chosenFor(candidates: Candidates, tables: Tables): Chosen {
  const scores = tables.headline.score(candidates);
  const keyOf = (nth: number) => candidates.context.form(candidates.at(nth)).key;
  let best = -1;
  for (let nth = 0; nth < candidates.length; nth++)
    if (best < 0 || (scores[nth] as number) > (scores[best] as number)) best = nth;
  if (best < 0) return { length: 1, candidates, nth: -1, lead: 0, score: 0, rivals: [] };
  const key = keyOf(best);
  let next = -Infinity;
  let first = best;
  for (let nth = 0; nth < candidates.length; nth++) {
    if (keyOf(nth) !== key) next = Math.max(next, scores[nth] as number);
    else if (candidates.roleOf(candidates.at(nth)) === 'headline' && isFirst(candidates, nth, first))
      first = nth;
  }
  const score = scores[best] as number;
  const rivals = candidates.list.flatMap(({ at }, nth) =>
    (scores[nth] as number) > score - RIVAL && keyOf(nth) !== key ? at : [],
  );
  return { length: 1, candidates, nth: first, lead: Math.min(score - next, CERTAIN), score, rivals };
}

/** A line may be the headline as well as the one that was chosen where it has no more than so much less for it. */
const RIVAL = 3 * UNIT;

function isFirst(candidates: Candidates, nth: number, than: number): boolean {
  return candidates.roleOf(candidates.at(than)) !== 'headline' || candidates.at(nth) < candidates.at(than);
}
