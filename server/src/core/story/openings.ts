import { message, type Message } from '../message.js';
import { hasCounter } from './alike.js';
import {
  hasDatelineBelow,
  hasLengthOfHeadline,
  looksLikeParagraph,
  readsLikeStory,
  repeatsAbove,
} from './around.js';
import { isSlug, weigh, type Inside, type Weighed } from './evidence.js';
import { isSurelyFoldedOut } from './folded-out.js';
import type { Role, Unit } from './model.js';
import { pageTitle, TITLE_REACH, type PageTitle } from './page-title.js';

/** Where a story begins: at its headline. */
export interface Opening {
  /** Index of the headline among the units. */
  readonly at: number;
  /** Index of the paragraph that it stands above, or behind the last unit. */
  readonly paragraph: number;
  readonly reason: Message;
}

/** Lines from a gap, or from the start of the file, within which a headline is expected. */
const NEAR_A_GAP = 5;
/** The longest seen had 98 characters; other languages take more. In UTF-16 units. */
const LONGEST_HEADLINE = 160;
/** In UTF-16 units. */
const SHORTEST_PARAGRAPH = 20;
/** What the evidence must come to: less where no story has begun, more where one would be broken in two. */
const ENOUGH_AT_FIRST = 3;
const ENOUGH_INSIDE = 4;

/** What an editor has settled about a line: see `Profile.readings`. */
export type Forced = (unit: Unit) => Role | undefined;

/**
 * Finds where the stories of a text begin. Every headline stands above a paragraph; so each line between one paragraph
 * and the next is weighed once, with what stands within reach of it, and the heaviest opens a story if it weighs enough.
 */
export function openingsOf(units: readonly Unit[], forced: Forced): Generator<Opening> {
  return openingsFrom(units, forced, [], undefined, 0);
}

/**
 * The same from the story on whose headline stands at an index: that one is known to open a story.
 */
export function* openingsBehind(units: readonly Unit[], forced: Forced, at: number): Generator<Opening> {
  let paragraph = at + 1;
  while (paragraph < units.length && !isParagraph(units[paragraph] as Unit, forced)) paragraph++;
  if (paragraph === units.length) return;
  const titles: PageTitle[] = [];
  for (let index = Math.max(0, paragraph - TITLE_REACH); index <= paragraph; index++)
    takeTitle(units, index, titles);
  yield* openingsFrom(units, forced, titles, insideOf(units, at, paragraph), paragraph + 1);
}

/** @param titles the page titles above */
function* openingsFrom(
  units: readonly Unit[],
  forced: Forced,
  titles: PageTitle[],
  inside: Inside | undefined,
  from: number,
): Generator<Opening> {
  let regionStart = from;
  for (let at = from; at <= units.length; at++) {
    const unit = units[at];
    if (unit) takeTitle(units, at, titles);
    // The end of the text closes the last region: a headline with its copies and no paragraph is a story too.
    if (unit && !isParagraph(unit, forced)) continue;
    const best = heaviest(units, regionStart, at, titles, inside, forced);
    if (best) {
      yield { at: best.at, paragraph: at, reason: best.reason };
      inside = insideOf(units, best.at, at);
    } else if (inside && unit) {
      inside.widestGap = Math.max(inside.widestGap, unit.gap);
      inside.paragraphs++;
    }
    regionStart = at + 1;
  }
}

/** Page titles that are remembered. */
const MOST_TITLES = 3;

function takeTitle(units: readonly Unit[], at: number, titles: PageTitle[]): void {
  const title = pageTitle(units, at);
  if (!title) return;
  titles.push(title);
  if (titles.length > MOST_TITLES) titles.shift();
}

function insideOf(units: readonly Unit[], at: number, paragraph: number): Inside {
  const { key } = (units[at] as Unit).form;
  const dense = at + 1 === paragraph && units[paragraph]?.gap === 0;
  return { key, dense, widestGap: 0, paragraphs: 1 };
}

/** Whether a line is a paragraph: a sentence of some length, or a dateline. */
export function isParagraph(unit: Unit, forced: Forced): boolean {
  const { form } = unit;
  const role = forced(unit);
  if (role) return role === 'body';
  return looksLikeParagraph(unit) && (form.dateline > 0 || form.length >= SHORTEST_PARAGRAPH);
}

function heaviest(
  units: readonly Unit[],
  from: number,
  to: number,
  titles: readonly PageTitle[],
  inside: Inside | undefined,
  forced: Forced,
): Weighed | undefined {
  let best: Weighed | undefined;
  let distance = NEAR_A_GAP;
  let nearestGap = 0;
  let goodSinceGap = 0;
  let isDatelined: boolean | undefined;
  const hasDateline = () => (isDatelined ??= hasDatelineBelow(units, to));
  for (let at = from; at < to; at++) {
    const unit = units[at] as Unit;
    if (unit.gap >= 2) {
      distance = 0;
      nearestGap = unit.gap;
      goodSinceGap = 0;
    } else {
      distance++;
    }
    const role = forced(unit);
    if (role === 'headline') {
      return { at, weight: Infinity, reason: message('was marked as a headline'), confirmed: 'header' };
    }
    if (
      role !== undefined ||
      !couldBeHeadline(unit) ||
      repeatsAbove(units, at) ||
      titles.some((title) => title.at === at)
    )
      continue;
    const gap = distance < NEAR_A_GAP && goodSinceGap === 0 ? nearestGap : 0;
    if (hasLengthOfHeadline(unit) && !isSlug(unit.form.key)) goodSinceGap++;
    const weighed = weigh({ units, at, paragraph: to, titles, inside, gap, hasDateline });
    if (weighed && weighed.weight > (best?.weight ?? 0)) best = weighed;
  }
  // Without a paragraph below only a page's or a wire's header makes a story: verse has refrains too.
  if (to === units.length && !(best?.confirmed && hasNewsBelow(units, best.at))) return undefined;
  if (best && !inside && best.confirmed !== 'header' && !readsLikeStory(units, best.at)) return undefined;
  return best && best.weight >= (inside ? ENOUGH_INSIDE : ENOUGH_AT_FIRST) ? best : undefined;
}

/** Lines below a headline within which something shows that it is news. */
const NEWS_REACH = 12;

/** Whether a credit, a dateline or what a page leaves behind stands below a line: a byline stands above poems too. */
function hasNewsBelow(units: readonly Unit[], at: number): boolean {
  return units
    .slice(at + 1, at + 1 + NEWS_REACH)
    .some(
      ({ form }) =>
        form.credit !== undefined ||
        form.bareDate ||
        form.dateline > 0 ||
        form.kind === 'furniture' ||
        form.kind === 'credit' ||
        form.kind === 'counter',
    );
}

/** A full stop inside, after a word or a figure: captions run on so, headlines never. */
const SENTENCE_INSIDE = /(?:\p{Ll}{3}|\p{Nd})[.。]\s+\p{Lu}/u;

/** The form of a headline: a line of some words that ends in no full stop, with no credit. */
function couldBeHeadline({ form }: Unit): boolean {
  return (
    form.kind === 'text' &&
    form.credit === undefined &&
    form.dateline === 0 &&
    form.words >= 2 &&
    form.words <= 28 &&
    form.length >= 8 &&
    form.length <= LONGEST_HEADLINE &&
    (!form.sentence || /[?!？！؟]\W*$/.test(form.key)) &&
    !/[:,;،]$/.test(form.key) &&
    !SENTENCE_INSIDE.test(form.key) &&
    !hasCounter(form.key) &&
    !isSurelyFoldedOut(form.key)
  );
}
