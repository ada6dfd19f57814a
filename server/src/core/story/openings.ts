import { lineNumber, message, type Message } from '../message.js';
import { hasCounter, nearCopies } from './alike.js';
import { isFoldedOut } from './folded-out.js';
import type { Role } from './model.js';
import type { Unit } from './units.js';

/** Where a story begins: at its headline. */
export interface Opening {
  /** Index of the headline among the units. */
  readonly at: number;
  readonly reason: Message;
}

/** How far around a headline its copy, its title and its first paragraph are looked for, in units. */
const REACH = 60;
const TITLE_REACH = 200;
/** Lines from a gap, or from the start of the file, within which a headline is expected. */
const NEAR_A_GAP = 5;
/** The longest seen had 98 characters; other languages take more. In UTF-16 units. */
const LONGEST_HEADLINE = 160;
/** A standfirst may end like a paragraph; the header goes on behind it, in units. */
const PAST_DECK = 5;
/** A line that comes more often within reach is no headline. */
const MOST_APPEARANCES = 3;
/** What the evidence must come to: less where no story has begun, more where one would be broken in two. */
const ENOUGH_AT_FIRST = 3;
const ENOUGH_INSIDE = 4;

/** What an editor has settled about a line: see `Profile.readings`. */
export type Forced = (unit: Unit) => Role | undefined;

/**
 * Finds where the stories of a text begin. Every headline stands above a paragraph; so each line between one paragraph
 * and the next is weighed once, with what stands within reach of it, and the heaviest opens a story if it weighs enough.
 */
export function openingsOf(units: readonly Unit[], forced: Forced): Opening[] {
  const openings: Opening[] = [];
  const titles: PageTitle[] = [];
  let inside: Inside | undefined;
  let regionStart = 0;

  for (let at = 0; at <= units.length; at++) {
    const unit = units[at];
    if (unit) {
      const title = pageTitle(units, at);
      if (title) titles.push(title);
      if (titles.length > 3) titles.shift();
    }
    // The end of the text closes the last region: a headline with its copies and no paragraph is a story too.
    if (unit && !isParagraph(unit, forced)) continue;
    const best = heaviest(units, regionStart, at, titles, inside, forced);
    if (best) {
      openings.push({ at: best.at, reason: best.reason });
      const { key } = (units[best.at] as Unit).form;
      inside = { key, dense: best.at + 1 === at && unit?.gap === 0, widestGap: 0, paragraphs: 1 };
    } else if (inside && unit) {
      inside.widestGap = Math.max(inside.widestGap, unit.gap);
      inside.paragraphs++;
    }
    regionStart = at + 1;
  }
  return openings;
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

/** Whether a line is a paragraph: a sentence of some length, or a dateline. */
export function isParagraph(unit: Unit, forced: Forced): boolean {
  const { form } = unit;
  const role = forced(unit);
  if (role) return role === 'body';
  return (
    form.kind === 'text' && (form.dateline > 0 || (form.sentence && form.words >= 4 && form.length >= 20))
  );
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
    const weighed = weigh(units, at, to, titles, inside, gap);
    if (weighed && weighed.weight > (best?.weight ?? 0)) best = weighed;
  }
  // Without a paragraph below only a page's or a wire's header makes a story: verse has refrains too.
  if (to === units.length && !best?.confirmed) return undefined;
  if (best && !inside && best.confirmed !== 'header' && !readsLikeStory(units, best.at)) return undefined;
  return best && best.weight >= (inside ? ENOUGH_INSIDE : ENOUGH_AT_FIRST) ? best : undefined;
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
    !isFoldedOut(form.key)
  );
}

function hasLengthOfHeadline({ form }: Unit): boolean {
  return form.words >= 4 && form.length >= 22;
}

/** Half of its words are figures, single letters or codes: the address lines of a wire. */
function isSlug(key: string): boolean {
  const words = key.split(' ');
  const codes = words.filter(
    (word) => /\p{Nd}/u.test(word) || word.length === 1 || /^\p{Lu}+-\p{Lu}/u.test(word),
  );
  return codes.length * 2 >= words.length;
}

/** An end as wires mark it: `-30-`, `(Reporting by …)`. */
function isWireEnd({ form }: Unit): boolean {
  return form.kind === 'end' || form.key.startsWith('(');
}

function looksLikeParagraph({ form }: Unit): boolean {
  return form.kind === 'text' && (form.dateline > 0 || (form.sentence && form.words >= 4));
}

/** `Name: …`, as chats and forms have it line by line. */
const LABELLED = /^\p{L}+:\s/u;

/**
 * Whether what follows a line reads like a story: paragraphs, more than lines of other kinds. Recipes, laws and lists
 * have titles too.
 */
function readsLikeStory(units: readonly Unit[], at: number): boolean {
  const { key } = (units[at] as Unit).form;
  let paragraphs = 0;
  let others = 0;
  for (let index = at + 1; index < units.length && index <= at + 24 && paragraphs + others < 8; index++) {
    const unit = units[index] as Unit;
    if (paragraphs > 0 && unit.gap >= 2) break;
    if (unit.form.kind !== 'text' || unit.form.key === key || unit.form.credit !== undefined) continue;
    if (looksLikeParagraph(unit) && !LABELLED.test(unit.form.key)) paragraphs++;
    // Longer lines that end like no sentence may be captions.
    else if (unit.form.words < 7 || LABELLED.test(unit.form.key)) others++;
  }
  return paragraphs > others;
}

/** A sign-off or an end mark: what follows is another story. */
function isEnd({ form }: Unit): boolean {
  return form.kind === 'sign-off' || form.kind === 'end';
}

/** Whether the lines right above are a list of short ones: the navigation of a page. */
function isBehindList(units: readonly Unit[], at: number): boolean {
  let short = 0;
  for (let index = at - 1; index >= 0 && index > at - 12; index--) {
    const { form } = units[index] as Unit;
    if (form.sentence || form.words > 5 || form.kind === 'date' || form.kind === 'byline') break;
    short++;
  }
  return short >= 4;
}

/** Whether a header or a body follows, and not more of the list. */
function endsList(units: readonly Unit[], at: number): boolean {
  for (let index = at + 1; index <= at + 3; index++) {
    const form = units[index]?.form;
    if (!form) return false;
    if (
      isNote(units[index]) ||
      form.credit !== undefined ||
      form.dateline > 0 ||
      (form.sentence && form.words >= 8)
    )
      return true;
  }
  return false;
}

/** Whether lines that look like headlines stand right above or below, with no blank line between: links, each to a story. */
function isAmongHeadlines(units: readonly Unit[], at: number): boolean {
  const like = (unit: Unit | undefined) =>
    unit !== undefined &&
    unit.form.kind === 'text' &&
    !unit.form.sentence &&
    unit.form.credit === undefined &&
    hasLengthOfHeadline(unit) &&
    unit.form.length < 120;
  const { gap, form } = units[at] as Unit;
  const [above, below] = [units[at - 1], units[at + 1]];
  return (
    (gap === 0 && like(above) && above?.form.key !== form.key) ||
    (below?.gap === 0 && like(below) && below.form.key !== form.key && !isNote(units[at + 2]))
  );
}

function weigh(
  units: readonly Unit[],
  at: number,
  paragraph: number,
  titles: readonly PageTitle[],
  inside: Inside | undefined,
  gap: number,
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
    (candidate) => candidate.at !== at && at - candidate.at <= TITLE_REACH && matches(candidate, form.key),
  );
  if (title)
    confirm(
      'page',
      3,
      message('is what the page title on line {line} begins with', { line: lineNumber(title.line) }),
    );
  const listed = isListedAbove(units, at);
  if (listed) confirm('page', 2, message('stands in the navigation above'));
  const afterGap = unit.gap >= 1 && gap >= 2 && (!inside || gap > inside.widestGap);
  if (unit.gap >= 1 && gap === Number.POSITIVE_INFINITY) add(2, message('is the first line of text'));
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
  if (above && isNote(above) && unit.gap <= 1) add(1, message('stands below a date'));
  if (hasDatelineBelow(units, paragraph)) confirm('header', 2, message('stands above a dateline'));
  if (inside?.dense && unit.gap >= 1 && next?.gap === 0 && at + 1 === paragraph) {
    const above = units[at - 1];
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

interface Copy {
  readonly at: number;
  readonly unit: Unit;
  /** Sentences that come once between a line and its copy. */
  readonly paragraphs: number;
}

/**
 * The next appearance of a line, where a header explains it: not in the same block, with little body in between, and
 * not over and over, as a refrain comes.
 */
function copyBelow(units: readonly Unit[], at: number): Copy | undefined {
  const { key } = (units[at] as Unit).form;
  let paragraphs = 0;
  let sameBlock = true;
  let copy: Copy | undefined;
  let times = 1;
  for (let index = at + 1; index < units.length && index <= at + REACH; index++) {
    const unit = units[index] as Unit;
    if (unit.gap > 0) sameBlock = false;
    if (unit.form.key === key) {
      if (sameBlock) return undefined;
      copy ??= { at: index, unit, paragraphs };
      if (++times > MOST_APPEARANCES) return undefined;
    } else if (unit.form.sentence && units[index + 1]?.form.key !== unit.form.key && ++paragraphs > 6) {
      break;
    }
  }
  return copy;
}

function hasNotesBelow(units: readonly Unit[], at: number): boolean {
  let between = 0;
  for (let index = at + 1; index <= at + 6; index++) {
    const form = units[index]?.form;
    if (isNote(units[index])) return true;
    // A copy, a standfirst and a caption may come between; more text may not.
    if (form?.kind === 'text' && form.key !== units[at]?.form.key && ++between > 2) return false;
  }
  return false;
}

/** Whether a dateline opens the body, with nothing before it that ends like a sentence but captions. */
function hasDatelineBelow(units: readonly Unit[], paragraph: number): boolean {
  for (let index = paragraph; index < units.length && index <= paragraph + REACH; index++) {
    const { form } = units[index] as Unit;
    if (form.dateline > 0) return true;
    if (form.sentence && form.words >= 4 && !form.bareDate && !hasCounter(form.key) && !hasTwin(units, index))
      return false;
  }
  return false;
}

/** Whether the same line stands right above or below with no blank line between, as captions do and headlines do not. */
function isTwin(units: readonly Unit[], at: number): boolean {
  const { form, gap } = units[at] as Unit;
  const below = units[at + 1];
  return (
    (gap === 0 && units[at - 1]?.form.key === form.key) || (below?.gap === 0 && below.form.key === form.key)
  );
}

function hasTwin(units: readonly Unit[], at: number): boolean {
  const { form } = units[at] as Unit;
  return [units[at - 1], units[at + 1]].some(
    (other) =>
      other !== undefined &&
      (other.form.key === form.key ||
        other.form.kind === 'credit' ||
        nearCopies(form, other.form, 'neighbours')),
  );
}

/** Whether an entry of a list above says the same: pages link to the story they show. */
function isListedAbove(units: readonly Unit[], at: number): boolean {
  const { key } = (units[at] as Unit).form;
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const { form } = units[index] as Unit;
    if (form.kind === 'item' && form.key.length <= key.length + 6 && form.key.endsWith(key)) return true;
  }
  return false;
}

function isNote(unit: Unit | undefined): boolean {
  return unit?.form.kind === 'byline' || unit?.form.kind === 'date';
}

/** Whether a caption that speaks of a picture comes twice below: a verse of a song may come twice too. */
function hasTwinsBelow(units: readonly Unit[], at: number, paragraph: number): boolean {
  const { key } = (units[at] as Unit).form;
  for (let index = at + 1; index <= at + 8 && index < paragraph + PAST_DECK; index++) {
    const [a, b] = [units[index]?.form, units[index + 1]?.form];
    if (!a || !b || a.key === key || a.words < 4) continue;
    const ofPicture = a.credit !== undefined || a.length >= 60 || /\p{Nd}/u.test(a.key);
    if (ofPicture && (a.key === b.key || nearCopies(a, b, 'neighbours'))) return true;
  }
  return false;
}

function hasFurnitureBelow(units: readonly Unit[], at: number, paragraph: number): boolean {
  for (let index = at + 1; index <= at + 12 && index < paragraph + PAST_DECK; index++) {
    const kind = units[index]?.form.kind;
    if (kind === 'furniture' || kind === 'counter') return true;
  }
  return false;
}

function isInList(units: readonly Unit[], at: number): boolean {
  const like = (unit: Unit | undefined) =>
    unit !== undefined &&
    ['text', 'item', 'furniture'].includes(unit.form.kind) &&
    !unit.form.sentence &&
    unit.form.words <= 14;
  return (
    (like(units[at - 1]) && like(units[at - 2])) ||
    (like(units[at + 1]) && like(units[at + 2])) ||
    (like(units[at - 1]) && like(units[at + 1]))
  );
}

/** A page's title: a headline, a separator and the name of the site. */
interface PageTitle {
  readonly at: number;
  readonly line: number;
  readonly head: string;
}

const TITLE = /^(.{15,200}?)\s*(?:[|»·]|\s[–—-])\s+([^\d,]{2,40})$/u;

/** The page title that a line is, if its first part comes again as a line of its own further down. */
function pageTitle(units: readonly Unit[], at: number): PageTitle | undefined {
  const unit = units[at] as Unit;
  if (unit.form.kind !== 'text' || unit.form.sentence || unit.form.length > 240) return undefined;
  const parts = TITLE.exec(unit.form.key);
  if (!parts) return undefined;
  const [, head = '', site = ''] = parts;
  if (head.split(' ').length < 4 || site.split(' ').length > 5) return undefined;
  const title = { at, line: unit.firstLine, head };
  for (let index = at + 1; index < units.length && index <= at + TITLE_REACH; index++) {
    const { form } = units[index] as Unit;
    if (form.kind === 'text' && !form.sentence && matches(title, form.key)) return title;
  }
  return undefined;
}

function matches({ head }: PageTitle, key: string): boolean {
  // The same title once more is no headline.
  if (key.length < 15 || key.length > head.length + 8 || TITLE.test(key)) return false;
  return key.includes(head) || (head.includes(key) && key.length * 2 > head.length);
}
