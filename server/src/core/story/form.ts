import { foldAll } from '../text/fold.js';
import { LETTER_OR_DIGIT, SENTENCE_END } from '../text/marks.js';
import type { Span } from '../text/span.js';
import { traitsOf, type Traits } from '../text/traits.js';
import { countWords, EACH_SPACELESS, SPACELESS } from '../text/words.js';
import { datelineLength } from './dateline.js';
import { withoutMoreOrLess } from './folded-out.js';
import { noticeIn } from './notices.js';
import { headlineFollows, isMarkedSlug } from './version-marks.js';
import { agencyIn, isAgency, isKnownFurniture, isShareRow, startsWithLabel } from './lexicon.js';

/**
 * What a line shows by its form alone, whatever stands around it: sentence marks, brackets, bullets, figures, length.
 * Words of a language play no part, but for the few by which credits, bylines, notices, versions and page furniture are known.
 */
export interface Form {
  /** As it stands in the file, hard-wrapped lines joined. */
  readonly text: string;
  /** The text as it is compared: see `fold`. */
  readonly key: string;
  /** Runs of non-white-space with a letter or digit; in scripts without spaces, an estimate. */
  readonly words: number;
  /** Length of the text in UTF-16 units; characters of scripts without spaces, which say more, count twice. */
  readonly length: number;
  /** Ends like a sentence: a full stop or its kin, then at most closing quotation marks and brackets. */
  readonly sentence: boolean;
  /** The credit that closes the line, without its brackets. */
  readonly credit: string | undefined;
  readonly kind: Kind;
  /** Ends with a bare date, as captions do that close with a full stop. */
  readonly bareDate: boolean;
  /** Length of the dateline that the text opens with, `LONDON (AP) —`; 0 where there is none. */
  readonly dateline: number;
}

/**
 * What kind of line the form suggests.
 * - `text`: a line that says something
 * - `symbols`: no letter and no digit: bullets, rules, empty fields
 * - `counter`: `1 / 8`, `Image 1 of 8`, a lone number
 * - `item`: an entry of a list, behind a bullet or a number
 * - `link`: a web address
 * - `date`: a date or time of publication
 * - `byline`, `sign-off`, `version`: by their opening words
 * - `credit`: who took a picture, on a line of its own
 * - `end`: a mark that ends a story, `-30-`
 * - `furniture`: a line that pages are known to leave behind
 */
export type Kind =
  | 'text'
  | 'symbols'
  | 'counter'
  | 'item'
  | 'link'
  | 'date'
  | 'byline'
  | 'sign-off'
  | 'version'
  | 'credit'
  | 'end'
  | 'furniture';

const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const COUNTER = /^\D{0,12}?\[?\d{1,4}\s?(?:\/|of\s?\/?|von|de|sur|из|من|di)\s?\d{1,4}\]?$/iu;
const LONE_NUMBER = /^[[(]?\p{Nd}{1,4}[\])]?$/u;
const ITEM = /^(?:[•●▪‣◦·□■○*►▶→»]\s|\(?\d{1,2}[.)]\s|#\p{L}|•)/u;
const LINK = /^\S{1,40}?:\/\/\S+(?:\s\S+)?$/;
const TIME = /(?:^|\D)\d{1,2}[:h]\d{2}(?:\D|$)/;
/** A time of publication may end with a stop of its own: `1:35 a.m.` */
const CLOCK_AT_END = /\b[ap]\.m\.$/i;
const YEAR = /(?:^|\D)(?:19|20)\d{2}/;
const END_MARK = /^(?:-30-|#{2,4}|ends?|-ends-|fin)$/i;

/** `(AP)`, `[File: Reuters]` at the very end; brackets before a full stop belong to a sentence. */
const BRACKETS_AT_END = /[([（]([^()[\]（）]{2,120})[)\]）]$/;
/** A capital, or a letter of a script without capitals: how an agency's or a photographer's name begins. */
const NAME_START = /^(?:\p{Lu}|\p{Lo}|dpa|via)/u;
/** `REUTERS/Name Surname`, `EPA-EFE/NAME` at the very end. */
const SLASHED_AT_END = /(?:^|\s)(\p{Lu}[\p{Lu}-]+\/\p{Lu}[\p{L}'’.-]*(?:[ /]\p{L}[\p{L}'’.-]*){0,6})\.?$/u;

/** `… - Name Surname/Agency` at the very end. */
const DASHED_AT_END = /\s[-–—]\s(\p{Lu}[\p{L}'’. -]{2,40}\/\p{Lu}[\p{L} .-]{1,30})$/u;

/** A day with its year and no word before it, near the end: `… in Springfield, April 14, 2024.` So captions end. */
const BARE_DATE =
  /(?<!\b(?:on|since|until|till|by|of|from|before|after|between|and|to|in|dated|through|for))[ ,] ?(?:\p{Lu}\p{L}{2,8}, )?\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}(?:,? [^.]{2,60})?\.?$/u;

/** Reads the form of a text, given without the white space around it and with its lines joined by spaces. */
export function formOf(text: string): Form {
  return new LazyForm(text, traitsOf(text));
}

/** Longer lines hardly ever come again, in UTF-16 units. */
const LONGEST_REPEATED = 300;

/** The forms of the lines of a text. Headlines, captions and page furniture come again and again: they share one. */
export class Forms {
  private readonly known = new Map<string, Form>();

  within(text: string, { start, end }: Span): Form {
    const line = text.slice(start, end);
    if (line.length > LONGEST_REPEATED) return new LazyForm(line, traitsOf(text, start, end));
    let form = this.known.get(line);
    if (!form) {
      form = new LazyForm(line, traitsOf(text, start, end));
      this.known.set(line, form);
    }
    return form;
  }
}

/** Most of what a form shows nobody asks about a paragraph: that is found out on first use. */
class LazyForm implements Form {
  readonly words: number;
  readonly length: number;
  readonly sentence: boolean;
  readonly credit: string | undefined;
  readonly #traits: Traits;
  #key: string | undefined;
  #kind: Kind | undefined;
  #bareDate: boolean | undefined;
  #dateline: number | undefined;

  constructor(
    readonly text: string,
    traits: Traits,
  ) {
    const { words, isPerhapsSpaceless } = traits;
    this.#traits = traits;
    const spaceless =
      isPerhapsSpaceless && SPACELESS.test(text) ? (text.match(EACH_SPACELESS)?.length ?? 0) : 0;
    this.words = isPerhapsSpaceless ? countRoughly(this.key, spaceless) : words;
    this.length = text.length + spaceless;
    this.credit = creditOf(text);
    this.sentence = this.credit === undefined && SENTENCE_END.test(text.slice(-5));
  }

  get key(): string {
    return (this.#key ??= this.#traits.folds ? foldAll(this.text) : this.text.trim());
  }

  get kind(): Kind {
    return (this.#kind ??= kindOf(this.key, this.words, this.sentence, this.credit));
  }

  get bareDate(): boolean {
    return (this.#bareDate ??= this.words <= 45 && hasBareDate(this.key));
  }

  get dateline(): number {
    const { isPunctuated, isPerhapsSpaceless } = this.#traits;
    return (this.#dateline ??=
      isPunctuated || isPerhapsSpaceless ? datelineLength(this.text.slice(0, 120)) : 0);
  }
}

function hasBareDate(key: string): boolean {
  const end = key.slice(-110);
  // The pattern is slow, and most lines hold no date.
  return / \d{1,2}, \d{4}/.test(end) && BARE_DATE.test(end);
}

function kindOf(key: string, words: number, sentence: boolean, credit: string | undefined): Kind {
  if (!LETTER_OR_DIGIT.test(key)) return 'symbols';
  if (!sentence && isShareRow(key)) return 'furniture';
  if (key.length <= 60) {
    if (END_MARK.test(key)) return 'end';
    if (isKnownFurniture(key)) return 'furniture';
    if (LONE_NUMBER.test(key) || COUNTER.test(key)) return 'counter';
  }
  if (LINK.test(key)) return 'link';
  if (startsWithLabel('sign-off', key) && isSignOff(key, words, sentence)) return 'sign-off';
  if (!sentence && words <= 14 && startsWithLabel('byline', key)) return 'byline';
  if (ITEM.test(key)) return 'item';
  if (!LETTER.test(key)) return 'date';
  if (noticeIn(key) || (!sentence && words <= 10 && isVersionMark(key, words))) return 'version';
  if (isCreditLine(key, words, credit)) return 'credit';
  if (words <= 14 && TIME.test(key) && (!sentence || CLOCK_AT_END.test(key))) return 'date';
  if (!sentence && words <= 6 && YEAR.test(key) && key.length <= 40 && !key.endsWith(',')) return 'date';
  return 'text';
}

/** Names follow the label; `Reporting by the gazette had shown…` is a sentence of the story. */
function isSignOff(key: string, words: number, sentence: boolean): boolean {
  if (!sentence || /^[-(]|;/.test(key)) return true;
  return words <= 20 && /(?: by|:| de| von| para)\s+(?:\p{Lu}|\p{Lo})/u.test(key.slice(0, 60));
}

/** `UPDATE 2`, `US--Bridge, 1st Ld-Writethru`, `KILL KILL KILL`. Where a headline follows on the line, the line is the headline. */
function isVersionMark(key: string, words: number): boolean {
  if (startsWithLabel('hold', key) || isMarkedSlug(key)) return true;
  if (!startsWithLabel('version', key)) return false;
  return words < 4 || !(MARKED_HEADLINE.test(key) || headlineFollows(key));
}

/** `UPDATE 2-Storm hits the coast`, and the words of marks as words of a headline: `Flash floods close the bridge`. */
const MARKED_HEADLINE =
  /^(?:[^\s-]+(?: \d+)?-\p{L}|\p{Lu}\p{Ll}+ \p{L}|(FLASH|ALERT|URGENT|BULLETIN) (?!\1)\p{Lu})/u;

/** A credit on a line of its own: `Photo: Name, AP`, `Getty Images`, `REUTERS/Name`. */
function isCreditLine(key: string, words: number, credit: string | undefined): boolean {
  if (words > 14) return false;
  if (startsWithLabel('copyright', key)) return true;
  if (words > 9 || SENTENCE_END.test(key)) return false;
  if (startsWithLabel('credit', key)) return true;
  if (credit !== undefined && credit.length >= key.length - 2) return true;
  return words <= 9 && isAgency(key);
}

/**
 * The credit that closes a caption, if one does: in brackets at the very end, or `REUTERS/Name`. Brackets that hold
 * a figure, such as a score, are none.
 */
function creditOf(text: string): string | undefined {
  const end = withoutMoreOrLess(text).slice(-140);
  const last = end.charCodeAt(end.length - 1);
  if (last === 0x29 || last === 0x5d || last === 0xff09) {
    const bracketed = BRACKETS_AT_END.exec(end)?.[1]?.trim();
    if (bracketed && NAME_START.test(bracketed) && (!DIGIT.test(bracketed) || agencyIn(bracketed)))
      return bracketed;
  }
  if (!end.includes('/')) return undefined;
  const slashed = SLASHED_AT_END.exec(end)?.[1];
  if (slashed && agencyIn(slashed)) return slashed;
  return DASHED_AT_END.exec(end)?.[1];
}

/**
 * Whether a line of symbols separates or says something: `___`, `* * *`, `“…”`, control bytes. Such lines are never
 * struck; a lone bullet, an empty field and the drawn lines of a page are none of them.
 */
export function isRule(key: string): boolean {
  if (LETTER_OR_DIGIT.test(key)) return false;
  const bare = key.replace(/\s+/g, '');
  return /^\p{Cc}+$/u.test(bare) || (bare.length >= 2 && !/^[[\](){}□☐\u2500-\u257f|<>]+$/.test(bare));
}

/** Words of a line as a reader counts them: see `countWords`. */
export function wordsOf({ text, words, length }: Form): number {
  // No longer than it is: then no script without spaces occurs, and the words were counted one by one.
  return length === text.length ? words : countWords(text);
}

/** Words of a line; in scripts without spaces two characters count as one, which is near enough for a form. */
function countRoughly(key: string, spaceless: number): number {
  if (spaceless > 0) return Math.ceil(spaceless / 2) + (key.length - spaceless > 2 ? 1 : 0);
  return countWords(key);
}
