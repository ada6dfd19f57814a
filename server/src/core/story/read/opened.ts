// Opens the stories that begin inside a body or below it: see openings.ts.
import { readAround, type Along } from './around.js';
import { draftsOf, type Draft } from './candidates.js';
import { Openings } from './openings.js';
import type { Path } from './path.js';
import type { Tables } from './table.js';

/** The units of a draft that open a story: of several with no paragraph between them, the one with the most weight. */
export function openingsOf(openings: Openings, { openings: weights, limits }: Tables): number[] {
  const scores = weights.score(openings);
  const chosen: { at: number; score: number }[] = [];
  for (const [nth, { at }] of openings.list.entries()) {
    const score = scores[nth] as number;
    if (score < limits.opening) continue;
    const above = chosen.at(-1);
    if (above && !isApart(openings, above.at, at)) {
      if (score > above.score) chosen.splice(-1, 1, { at, score });
    } else chosen.push({ at, score });
  }
  return chosen.map(({ at }) => at);
}

/** Whether a paragraph lies between two lines: each story has one. */
function isApart(openings: Openings, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (openings.isParagraph(at)) return true;
  return false;
}

/**
 * The path with the stories opened that begin inside the body of another or below it. How far other roles fall short
 * stays as it was, so that what is asked next is asked of the same evidence.
 * @param isAsked which drafts are looked at
 * @param isNews whether a draft is a story; a line opens none where what is above it or below it is not
 */
export function openedPath(
  along: Along,
  path: Path,
  isAsked: (draft: Draft) => boolean,
  isNews: (draft: Draft, path: Path) => boolean,
): Path {
  const { context, tables } = along;
  const asked = draftsOf(context, path.states)
    .filter(isAsked)
    .map((draft) => new Openings(context, path, draft))
    .map((openings) => ({ openings, places: openingsOf(openings, tables) }))
    .filter(({ places }) => places.length > 0);
  if (asked.length === 0) return path;
  const withAll = opened(along, path, asked);
  const stories = draftsOf(context, withAll.states);
  const known = new Map<Draft | undefined, boolean>([[undefined, false]]);
  const isStory = (draft: Draft | undefined): boolean => {
    if (draft && !known.has(draft)) known.set(draft, isNews(draft, withAll));
    return known.get(draft) === true;
  };
  const kept = new Set<number>();
  let nth = 0;
  for (const place of asked.flatMap(({ places }) => places)) {
    while (nth < stories.length && (stories[nth] as Draft).from <= place) nth++;
    if (isStory(stories[nth - 1]) && isStory(stories[nth])) kept.add(place);
  }
  return opened(
    along,
    path,
    asked.map(({ openings, places }) => ({ openings, places: places.filter((place) => kept.has(place)) })),
  );
}

interface Places {
  readonly openings: Openings;
  readonly places: readonly number[];
}

function opened(along: Along, path: Path, asked: readonly Places[]): Path {
  const read = { states: Uint8Array.from(path.states), shortfalls: Int32Array.from(path.shortfalls) };
  for (const { openings, places } of asked) {
    const { draft, end } = openings;
    if (places.length > 0) readAround({ start: draft.from + 1, end, headlines: places }, along, read);
  }
  return { states: read.states, shortfalls: path.shortfalls };
}
