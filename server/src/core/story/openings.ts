import { lineNumber, message, type Message } from '../message.js';
import { hasCounter } from './alike.js';
import {
  copyBelow,
  endsList,
  hasDatelineBelow,
  hasFurnitureBelow,
  hasLengthOfHeadline,
  hasNotesBelow,
  hasTwinsBelow,
  isAmongHeadlines,
  isBehindList,
  isEnd,
  isInList,
  isListedAbove,
  isNote,
  isTwin,
  isWireEnd,
  looksLikeParagraph,
  readsLikeStory,
} from './around.js';
import { isSurelyFoldedOut } from './folded-out.js';
import type { Role, Unit } from './model.js';
import { beginsWithTitle, pageTitle, TITLE_REACH, type PageTitle } from './page-title.js';

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

/** What is known of the story that the scan is in. */
interface Inside {
  readonly key: string;
  /** Its headline stands right on its first paragraph. */
  readonly dense: boolean;
  /** Widest gap before one of its paragraphs, in blank lines. */
  widestGap: number;
  paragraphs: number;
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

interface Weighed {
  readonly at: number;
  readonly weight: number;
  readonly reason: Message;
  /**
   * What speaks of it besides that it comes first or comes again: a page around it, or even the header of a story,
   * with its byline, dateline or picture.
   */
  readonly confirmed: 'header' | 'page' | undefined;
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
      isTwin(units, at) ||
      titles.some((title) => title.at === at)
    )
      continue;
    const gap = distance < NEAR_A_GAP && goodSinceGap === 0 ? nearestGap : 0;
    if (hasLengthOfHeadline(unit) && !isSlug(unit.form.key)) goodSinceGap++;
    const weighed = weigh(units, at, to, titles, inside, gap, hasDateline);
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

const MAY_BE_CODE = /\p{Nd}|-|(?:^| )\S(?: |$)/u;

/** Half of its words are figures, single letters or codes: the address lines of a wire. */
function isSlug(key: string): boolean {
  if (!MAY_BE_CODE.test(key)) return false;
  const words = key.split(' ');
  const codes = words.filter(
    (word) => /\p{Nd}/u.test(word) || word.length === 1 || /^\p{Lu}+-\p{Lu}/u.test(word),
  );
  return codes.length * 2 >= words.length;
}

function weigh(
  units: readonly Unit[],
  at: number,
  paragraph: number,
  titles: readonly PageTitle[],
  inside: Inside | undefined,
  gap: number,
  hasDateline: () => boolean,
): Weighed | undefined {
  const unit = units[at] as Unit;
  const { form } = unit;
  const next = units[at + 1];
  const reasons: [weight: number, reason: Message][] = [];
  let confirmed: Weighed['confirmed'];
  const add = (weight: number, reason: Message) => reasons.push([weight, reason]);
  const confirm = (by: 'header' | 'page', weight: number, reason: Message) => {
    confirmed = confirmed === 'header' ? confirmed : by;
    add(weight, reason);
  };

  const copy = copyBelow(units, at);
  const sameStory = inside?.key === form.key;
  const above = units[at - 1];
  const ended = above !== undefined && (above.form.sentence || isEnd(above));
  const hasHeader =
    copy !== undefined ||
    hasNotesBelow(units, at) ||
    (ended && next !== undefined && looksLikeParagraph(next));
  // A gallery repeats the headline inside the body; only with a header of its own it opens a story once more.
  if (sameStory && !(gap > inside.widestGap && inside.paragraphs > 0 && hasHeader)) return undefined;

  const title = titles.find(
    (candidate) =>
      candidate.at !== at && at - candidate.at <= TITLE_REACH && beginsWithTitle(candidate, form.key),
  );
  if (title)
    confirm(
      'page',
      3,
      message('is what the page title on line {line} begins with', { line: lineNumber(title.line) }),
    );
  const listed = isListedAbove(units, at);
  if (listed) confirm('page', 2, message('stands in the navigation above'));
  // A version mark right above belongs to the headline.
  const isBelowGap = unit.gap >= 1 || (above?.form.kind === 'version' && above.gap >= 1);
  const afterGap = isBelowGap && gap >= 2 && (!inside || gap > inside.widestGap);
  if (isBelowGap && gap === Number.POSITIVE_INFINITY) add(2, message('is the first line of text'));
  else if (afterGap) add(ended ? 3 : 2, message('opens a block of text after a wider gap'));
  else if (unit.gap >= 1 && above && isEnd(above))
    add(isWireEnd(above) ? 3 : 2, message('stands behind the end of a story'));
  else if (
    (unit.gap >= 1 || (above?.gap ?? 0) >= 1) &&
    hasLengthOfHeadline(unit) &&
    isBehindList(units, at) &&
    endsList(units, at)
  ) {
    confirm('page', 2, message('stands right behind a list of links'));
  }
  const second = units[at + 2];
  if (next?.form.kind === 'byline' && second && looksLikeParagraph(second)) {
    confirm('header', 3, message('stands right above a byline and the body'));
  } else if (hasNotesBelow(units, at)) {
    confirm('header', 1.5, message('stands above a byline or a date'));
  }
  if (above?.form.kind === 'version' || next?.form.kind === 'version')
    confirm('header', 1, message('stands beside a version mark'));
  if (above && isNote(above) && unit.gap <= 1) add(1, message('stands below a date'));
  if (hasDateline()) confirm('header', 2, message('stands above a dateline'));
  if (inside?.dense && unit.gap >= 1 && next?.gap === 0 && at + 1 === paragraph) {
    add(
      above?.form.sentence ? 3 : 2,
      message('stands on its first paragraph, as the headlines before it do'),
    );
  }
  if (hasTwinsBelow(units, at, paragraph))
    confirm('header', 0.5, message('stands above a caption that comes twice'));
  if (next?.form.credit !== undefined && next.gap <= 1)
    confirm('header', 0.5, message('stands above a caption with a credit'));
  if (copy && hasFurnitureBelow(units, at, paragraph))
    confirm('page', 1, message('stands above page furniture'));
  if (copy) {
    // Right above its copy, across sentences, or with nothing that speaks of a header, a line may as well be a caption
    // or a refrain.
    const beside = copy.at === at + 1 && inside !== undefined;
    const proven =
      copy.paragraphs === 0 &&
      (confirmed !== undefined || afterGap || at === 0 || unit.gap === Number.POSITIVE_INFINITY);
    add(
      beside ? 1 : proven ? 2.5 : 1,
      message('comes again on line {line}', { line: lineNumber(copy.unit.firstLine) }),
    );
  }
  if (hasLengthOfHeadline(unit)) add(1, message('has the length of a headline'));
  else if (form.words < 4) add(form.words < 3 || form.length < 20 ? -2 : -0.5, message('is short'));
  if (isSlug(form.key)) add(-4, message('looks like a slug'));
  if (form.sentence) add(-1.5, message('ends like a sentence'));
  // In a row of lines of its like it is one link of a list.
  const headed = isNote(next) || next?.form.dateline !== 0;
  if (isAmongHeadlines(units, at)) add(-3.5, message('stands in a list of headlines'));
  else if (!copy && !title && !listed && gap === 0 && !headed && isInList(units, at))
    add(-1.5, message('stands in a list'));
  if (reasons.length === 0 || (next === undefined && !copy)) return undefined;

  const weight = reasons.reduce((sum, [part]) => sum + part, 0);
  const [, strongest] = reasons.reduce((a, b) => (b[0] > a[0] ? b : a));
  return { at, weight, reason: strongest, confirmed };
}
