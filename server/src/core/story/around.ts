// What stands around a line and speaks for its being a headline, or against it. Each looks a bounded way up or down.
import { hasCounter, nearCopies } from './alike.js';
import { isRule } from './form.js';
import type { Unit } from './model.js';

/** How far around a headline, or below its first paragraph, something is looked for that speaks for it, in units. */
export const REACH = 60;
/** A standfirst may end like a paragraph; the header goes on behind it, in units. */
const PAST_DECK = 5;
/** The shortest length that speaks for a headline, as a form counts it; and in scripts without spaces, where two signs are a word. */
const SHORTEST = 22;
const SHORTEST_SPACELESS = 14;
/** Within how many units of an entry the next one of a live report begins. */
const NEXT_ENTRY = 12;
/** A line that comes more often within reach is no headline. */
const MOST_APPEARANCES = 3;

export function hasLengthOfHeadline({ form }: Unit): boolean {
  return form.words >= 4 && form.length >= (form.length > form.text.length ? SHORTEST_SPACELESS : SHORTEST);
}

/** Whether a line has the length of a headline only because its script does without spaces. */
export function isShort({ form }: Unit): boolean {
  return form.length < SHORTEST;
}

/** An end as wires mark it: `-30-`, `(Reporting by …)`. */
export function isWireEnd({ form }: Unit): boolean {
  return form.kind === 'end' || form.key.startsWith('(');
}

export function looksLikeParagraph({ form }: Unit): boolean {
  return form.kind === 'text' && (form.dateline > 0 || (form.sentence && form.words >= 4));
}

/** `Name: …`, as chats and forms have it line by line. */
const LABELLED = /^\p{L}+:\s/u;

/**
 * Whether what follows a line reads like a story: paragraphs, more than lines of other kinds. Recipes, laws and lists
 * have titles too.
 */
export function readsLikeStory(units: readonly Unit[], at: number): boolean {
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
export function isEnd({ form }: Unit): boolean {
  return form.kind === 'sign-off' || form.kind === 'end';
}

/** `***`, `-----`, `=====`; what agencies set between the parts of one story is `___`. */
export function separatesStories({ form }: Unit): boolean {
  return isRule(form.key) && !form.key.includes('_');
}

/** Whether the lines right above are a list of short ones: the navigation of a page. */
export function isBehindList(units: readonly Unit[], at: number): boolean {
  let short = 0;
  for (let index = at - 1; index >= 0 && index > at - 12; index--) {
    const { form } = units[index] as Unit;
    if (form.sentence || form.words > 5 || form.kind === 'date' || form.kind === 'byline') break;
    short++;
  }
  return short >= 4;
}

/** Whether a header or a body follows, and not more of the list. */
export function endsList(units: readonly Unit[], at: number): boolean {
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

/** A line of the length of a headline that ends like no sentence and no caption. */
export function looksLikeHeadline(unit: Unit): boolean {
  const { kind, sentence, credit, length } = unit.form;
  return kind === 'text' && !sentence && credit === undefined && hasLengthOfHeadline(unit) && length < 120;
}

/**
 * Whether lines that look like headlines stand right above or below, with no blank line between: links, each to a story.
 * A headline may have one such line below it, over the story itself.
 */
export function isAmongHeadlines(units: readonly Unit[], at: number): boolean {
  const like = (unit: Unit | undefined) => unit !== undefined && looksLikeHeadline(unit);
  const { gap, form } = units[at] as Unit;
  const [above, below] = [units[at - 1], units[at + 1]];
  return (
    (gap === 0 && like(above) && above?.form.key !== form.key && !repeatsAbove(units, at - 1)) ||
    (below?.gap === 0 &&
      like(below) &&
      below.form.key !== form.key &&
      !isNote(units[at + 2]) &&
      !repeatsAbove(units, at + 2) &&
      !(gap > 0 && isBodyBelow(units[at + 2], gap)))
  );
}

/** A body shows below a headline at the top; elsewhere links stand above any paragraph, and only a dateline tells. */
function isBodyBelow(unit: Unit | undefined, gapAbove: number): boolean {
  if (unit === undefined || unit.gap === 0) return false;
  return unit.form.dateline > 0 || (gapAbove === Number.POSITIVE_INFINITY && looksLikeParagraph(unit));
}

export interface Copy {
  readonly at: number;
  readonly unit: Unit;
  /** Sentences that come once between a line and its copy. */
  readonly paragraphs: number;
}

/**
 * The next appearance of a line, where a header explains it: not in the same block, with little body in between, and
 * not over and over, as a refrain comes.
 */
export function copyBelow(units: readonly Unit[], at: number): Copy | undefined {
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
      // Behind its paragraphs and a wide gap the same story may begin anew: that counts for that one.
      if (copy && paragraphs > 0 && unit.gap >= 2) break;
      copy ??= { at: index, unit, paragraphs };
      if (++times > MOST_APPEARANCES) return undefined;
    } else if (unit.form.sentence && units[index + 1]?.form.key !== unit.form.key && ++paragraphs > 6) {
      break;
    }
  }
  return copy;
}

export function hasNotesBelow(units: readonly Unit[], at: number): boolean {
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
export function hasDatelineBelow(units: readonly Unit[], paragraph: number): boolean {
  for (let index = paragraph; index < units.length && index <= paragraph + REACH; index++) {
    const { form } = units[index] as Unit;
    if (form.dateline > 0) return true;
    if (form.sentence && form.words >= 4 && !form.bareDate && !hasCounter(form.key) && !hasTwin(units, index))
      return false;
  }
  return false;
}

/** Whether the same line stands right above, with no blank line between. */
export function repeatsAbove(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit?.gap === 0 && units[at - 1]?.form.key === unit.form.key;
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
export function isListedAbove(units: readonly Unit[], at: number): boolean {
  const { key } = (units[at] as Unit).form;
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const { form } = units[index] as Unit;
    if (form.kind === 'item' && form.key.length <= key.length + 6 && form.key.endsWith(key)) return true;
  }
  return false;
}

export function isNote(unit: Unit | undefined): boolean {
  return unit?.form.kind === 'byline' || unit?.form.kind === 'date';
}

/** Whether a caption that speaks of a picture comes twice below: a verse of a song may come twice too. */
export function hasTwinsBelow(units: readonly Unit[], at: number, paragraph: number): boolean {
  const { key } = (units[at] as Unit).form;
  for (let index = at + 1; index <= at + 8 && index < paragraph + PAST_DECK; index++) {
    const [a, b] = [units[index]?.form, units[index + 1]?.form];
    if (!a || !b || a.key === key || a.words < 4) continue;
    const ofPicture = a.credit !== undefined || a.length >= 60 || /\p{Nd}/u.test(a.key);
    if (ofPicture && (a.key === b.key || nearCopies(a, b, 'neighbours'))) return true;
  }
  return false;
}

export function hasFurnitureBelow(units: readonly Unit[], at: number, paragraph: number): boolean {
  for (let index = at + 1; index <= at + 12 && index < paragraph + PAST_DECK; index++) {
    const kind = units[index]?.form.kind;
    if (kind === 'furniture' || kind === 'counter') return true;
  }
  return false;
}

const CLOCK = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?$/iu;

/** Whether a line stands right below a time of day, and another time stands further down, behind no wider gap. */
export function isEntryOfReport(units: readonly Unit[], at: number): boolean {
  const isClock = (unit: Unit | undefined) => unit !== undefined && CLOCK.test(unit.form.key);
  if (units[at]?.gap !== 0 || !isClock(units[at - 1])) return false;
  const next = units.slice(at + 1, at + 1 + NEXT_ENTRY).find(isClock);
  return next !== undefined && next.gap < 2;
}

/** Whether short lines stand two and two beside a line, as in a list; captions with their credits and copies make none. */
export function isInList(units: readonly Unit[], at: number): boolean {
  const isEntry = (index: number) => {
    const form = units[index]?.form;
    return (
      form !== undefined &&
      ['text', 'item', 'furniture'].includes(form.kind) &&
      !form.sentence &&
      form.credit === undefined &&
      form.words <= 14
    );
  };
  const isPair = (one: number, other: number) =>
    isEntry(one) && isEntry(other) && units[one]?.form.key !== units[other]?.form.key;
  return isPair(at - 1, at - 2) || isPair(at + 1, at + 2) || isPair(at - 1, at + 1);
}
