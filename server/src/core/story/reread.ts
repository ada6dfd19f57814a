import { isSameMessage } from '../message.js';
import { copied } from '../text/copied.js';
import { REACH } from './around.js';
import type { Reading, Unit } from './model.js';
import { movedReading, type Distance } from './moved.js';
import { isParagraph, openingsBehind, openingsOf, type Forced, type Opening } from './openings.js';
import { mayBeTitle, TITLE_REACH } from './page-title.js';
import { readAbove, readStory } from './parts.js';
import { joined, sectionOf, type Section, type Stretch, type Unread } from './sections.js';
import type { Page } from './story-lines.js';

/** Sections that are no more, and what stands in their place. */
export interface Change {
  /** Indexes of the first and the last of them. */
  readonly first: number;
  readonly last: number;
  readonly now: Unread;
}

/** Units around a line within which all stands that decides whether a story opens there, but for page titles. */
const NEAR = REACH + 2;
/** The same with page titles. */
const FAR = TITLE_REACH + 2;
/** Units behind those that are looked at first, in the hope that a story opens among them. */
const HOPE = 64;

/** Sections that stand in the place of others. */
export interface Reread {
  /** Index of the first of those. */
  readonly from: number;
  /** Index behind the last of those. */
  readonly to: number;
  readonly now: readonly Section[];
}

/**
 * Reads a file again after a change, as far as the change can reach: from a story above that surely opens as before up
 * to one below that does.
 */
export function reread(old: readonly Section[], change: Change, forced: Forced): Reread {
  const titleAbove = farthestTitle(old, change.first);
  const from = restart(old, change.first, Math.max(NEAR, titleAbove + 1), forced);
  const changed = [change.now, ...old.slice(change.first, change.last + 1)];
  const settled = titleAbove > 0 || changed.some((section) => titlesIn(section).length > 0) ? FAR : NEAR;
  for (let behind = settled + NEAR + HOPE; ; behind *= 2) {
    const window = windowOf(old, change, from, behind);
    const found = openingsIn(window, settled, forced, old.length);
    if (found) return { from, to: found.next, now: read(window, found, forced) };
  }
}

const titles = new WeakMap<Unread, readonly number[]>();

/** The lines of a section that have the form of a page title, by the indexes of their units. */
function titlesIn(section: Unread): readonly number[] {
  let found = titles.get(section);
  if (!found) {
    found = section.units.flatMap((unit, nth) => (mayBeTitle(unit) ? nth : []));
    titles.set(section, found);
  }
  return found;
}

/** How many units above a section the farthest page title stands that may reach into it; 0 where none does. */
function farthestTitle(old: readonly Section[], section: number): number {
  let [distance, farthest] = [0, 0];
  for (let at = section - 1; at >= 0 && distance < FAR; at--) {
    const one = old[at] as Section;
    distance += one.units.length;
    const first = titlesIn(one).find((nth) => distance - nth <= FAR);
    if (first !== undefined) farthest = distance - first;
  }
  return farthest;
}

/** The last story that opens so far above a section that nothing from there on decides on it; 0 where none does. */
function restart(old: readonly Section[], section: number, reach: number, forced: Forced): number {
  let distance = 0;
  for (let at = section - 1; at > 0; at--) {
    const { units } = old[at] as Section;
    distance += units.length;
    const paragraph = units.findIndex((unit, nth) => nth > 0 && isParagraph(unit, forced));
    if (paragraph > 0 && distance - paragraph > reach) return at;
  }
  return 0;
}

/** The part of a file that is looked at: what is read again, and what stands around it. */
interface Window extends Omit<Stretch, 'readings'> {
  /** Index of the headline from which on it is read; undefined where that is the start of the file. */
  readonly from: number | undefined;
  /** Index of the first unit behind the change. */
  readonly behind: number;
  readonly isToTheEnd: boolean;
  /** Indexes of the lines that have the form of a page title. */
  readonly titles: readonly number[];
  /** The stories that stand as before, by the index of their headlines. */
  readonly standing: ReadonlyMap<number, Standing>;
}

interface Standing {
  readonly section: Section;
  /** Its index in the file as it was. */
  readonly nth: number;
  readonly start: Distance;
}

/** @param behind how many units it holds behind the change, if there are so many */
function windowOf(
  old: readonly Section[],
  { first, last, now }: Change,
  from: number,
  behind: number,
): Window {
  let start = from;
  const above = Math.max(NEAR, farthestTitle(old, from));
  for (let units = 0; start > 0 && units < above;) units += (old[--start] as Section).units.length;
  let end = last + 1;
  for (let units = 0; end < old.length && units < behind;) units += (old[end++] as Section).units.length;

  const sections = [...old.slice(start, first), now, ...old.slice(last + 1, end)];
  const { starts, ...stretch } = joined(sections, start === 0);
  const standing = new Map<number, Standing>();
  const titles: number[] = [];
  let [unit, fromUnit, behindUnit] = [0, 0, 0];
  for (const [place, section] of sections.entries()) {
    for (const nth of titlesIn(section)) titles.push(unit + nth);
    const isNew = place === first - start;
    const nth = start + place < first ? start + place : start + place + last - first;
    if (nth === from && !isNew) fromUnit = unit;
    if (nth > 0 && !isNew)
      standing.set(unit, { section: old[nth] as Section, nth, start: starts[place] as Distance });
    unit += section.units.length;
    if (isNew) behindUnit = unit;
  }
  return {
    ...stretch,
    from: from === 0 ? undefined : fromUnit,
    behind: behindUnit,
    isToTheEnd: end === old.length,
    titles,
    standing,
  };
}

/** The stories to read again. */
interface Found {
  readonly openings: readonly Opening[];
  /** Index of the unit behind them. */
  readonly end: number;
  /** Index of the section that stands behind them as before. */
  readonly next: number;
}

/**
 * @param all number of the sections as they were
 * @returns undefined where the window ends too early to tell
 */
function openingsIn(window: Window, settled: number, forced: Forced, all: number): Found | undefined {
  const { units, from, behind, isToTheEnd, standing } = window;
  const openings: Opening[] = [];
  const restarted = from === undefined ? undefined : standing.get(from);
  if (from !== undefined && restarted)
    openings.push({ at: from, paragraph: from, reason: reasonOf(restarted) });
  for (const opening of from === undefined
    ? openingsOf(units, forced)
    : openingsBehind(units, forced, from)) {
    if (!isToTheEnd && reachOf(opening, window) > units.length) return undefined;
    const stands = standing.get(opening.at);
    if (stands && opening.at >= behind + settled && isSameMessage(reasonOf(stands), opening.reason))
      return { openings, end: opening.at, next: stands.nth };
    openings.push(opening);
  }
  return isToTheEnd ? { openings, end: units.length, next: all } : undefined;
}

/** How many units of a window must be there to be sure of an opening: a page title looks farther ahead. */
function reachOf({ paragraph }: Opening, { titles }: Window): number {
  const title = titles.findLast((at) => at <= paragraph);
  return Math.max(paragraph + NEAR, title === undefined ? 0 : title + FAR);
}

function reasonOf({ section, start }: Standing) {
  return movedReading(section.readings[0] as Reading, start).reason;
}

function read(window: Window, { openings, end }: Found, forced: Forced): Section[] {
  const { lines, units, from, standing } = window;
  const page: Page = { text: lines.text, units, forced, readings: new Array<Reading>(units.length) };
  const stretch = { ...window, readings: page.readings };
  const sections: Section[] = [];
  const add = (section: Section) => sections.push({ ...section, text: copied(section.text) });
  if (from === undefined) {
    // Where all of the stories that were read again are gone, the one behind them is the first.
    const headline = openings[0]?.at ?? (end < units.length ? end : undefined);
    add(sectionOf(stretch, { part: readAbove(page, headline), from: 0, to: headline ?? end, isFirst: true }));
  }
  for (const [nth, opening] of openings.entries()) {
    const to = openings[nth + 1]?.at ?? end;
    const stands = standing.get(opening.at);
    if (stands && isAsBefore(stands, opening, to, window)) sections.push(stands.section);
    else
      add(sectionOf(stretch, { part: readStory(page, opening, to), from: opening.at, to, isFirst: false }));
  }
  return sections;
}

/** Whether a story that stands as before also ends so, and opens for the same reason. */
function isAsBefore(
  stands: Standing,
  { at, reason }: Opening,
  to: number,
  { lines, units }: Window,
): boolean {
  const { section } = stands;
  const next = units[to]?.firstLine ?? lines.count;
  return (
    at + section.units.length === to &&
    (units[at] as Unit).firstLine + section.lines === next &&
    isSameMessage(reasonOf(stands), reason)
  );
}
