import { LETTER_OR_DIGIT, SENTENCE_END } from '../../text/marks.js';
import { isAgency, startsWithLabel } from '../lexicon.js';
import { noticeIn } from '../notices.js';
import { headlineFollows, isMarkedSlug } from '../version-marks.js';

/**
 * What kind of line a convention says it is, `text` where none does.
 * - `symbols`: no letter and no digit: bullets, rules, empty fields
 * - `counter`: `1 / 8`, `Image 1 of 8`, a lone number
 * - `item`: an entry of a list, behind a bullet or a number
 * - `link`: a web address
 * - `date`: a date or time of publication
 * - `byline`, `sign-off`, `version`: by their opening words
 * - `credit`: who took a picture, on a line of its own
 * - `end`: a mark that ends a story, `-30-`
 */
export const KINDS = [
  'text',
  'symbols',
  'counter',
  'item',
  'link',
  'date',
  'byline',
  'sign-off',
  'version',
  'credit',
  'end',
] as const;
export type Kind = (typeof KINDS)[number];

/** What is known of a line before its kind is. */
interface Line {
  readonly key: string;
  readonly words: number;
  readonly sentence: boolean;
  readonly credit: string | undefined;
}

const LETTER = /\p{L}/u;
const COUNTER = /^\D{0,12}?\[?\d{1,4}\s?(?:\/|of\s?\/?|von|de|sur|из|من|di)\s?\d{1,4}\]?$/iu;
const LONE_NUMBER = /^[[(]?\p{Nd}{1,4}[\])]?$/u;
const ITEM = /^(?:[•●▪‣◦·□■○*►▶→»+-]\s|\(?\d{1,2}[.)]\s|#\p{L}|•)/u;
const LINK = /^\S{1,40}?:\/\/\S+(?:\s\S+)?$/;
const TIME = /(?:^|\D)\d{1,2}[:h.]\d{2}(?:\D|$)/;
/** A time of publication may end with a stop of its own: `1:35 a.m.` */
const CLOCK_AT_END = /\b[ap]\.m\.$/i;
const YEAR = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/;
const END_MARK = /^(?:-30-|#{2,4}|ends?|-ends-|fin)$/i;

export function kindOf(line: Line): Kind {
  const { key, words, sentence } = line;
  if (!LETTER_OR_DIGIT.test(key)) return 'symbols';
  if (key.length <= 60) {
    if (END_MARK.test(key)) return 'end';
    if (LONE_NUMBER.test(key) || COUNTER.test(key)) return 'counter';
  }
  if (LINK.test(key)) return 'link';
  if (startsWithLabel('sign-off', key) && isSignOff(line)) return 'sign-off';
  if (!sentence && words <= 14 && startsWithLabel('byline', key)) return 'byline';
  if (ITEM.test(key)) return 'item';
  if (!LETTER.test(key)) return 'date';
  if (noticeIn(key) || (!sentence && words <= 10 && isVersionMark(key, words))) return 'version';
  if (isCreditLine(line)) return 'credit';
  if (words <= 14 && TIME.test(key) && (!sentence || CLOCK_AT_END.test(key))) return 'date';
  if (!sentence && words <= 6 && YEAR.test(key) && key.length <= 40 && !key.endsWith(',')) return 'date';
  return 'text';
}

/** Names follow the label; `Reporting by the gazette had shown…` is a sentence of the story. */
function isSignOff({ key, words, sentence }: Line): boolean {
  if (!sentence || /^[-(]|;/.test(key)) return true;
  return words <= 20 && /(?: by|:| de| von| para)\s+(?:\p{Lu}|\p{Lo})/u.test(key.slice(0, 60));
}

/** `UPDATE 2-Storm hits the coast`, and the words of marks as words of a headline: `Flash floods close the bridge`. */
const MARKED_HEADLINE =
  /^(?:[^\s-]+(?: \d+)?-\p{L}|\p{Lu}\p{Ll}+ \p{L}|(FLASH|ALERT|URGENT|BULLETIN) (?!\1)\p{Lu})/u;

/** `UPDATE 2`, `US--Bridge, 1st Ld-Writethru`, `KILL KILL KILL`. Where a headline follows on the line, it is the headline. */
function isVersionMark(key: string, words: number): boolean {
  if (startsWithLabel('hold', key) || isMarkedSlug(key)) return true;
  if (!startsWithLabel('version', key)) return false;
  return words < 4 || !(MARKED_HEADLINE.test(key) || headlineFollows(key));
}

/** A credit on a line of its own: `Photo: Name, AP`, `Getty Images`, `REUTERS/Name`. */
function isCreditLine({ key, words, credit }: Line): boolean {
  if (words > 14) return false;
  if (startsWithLabel('copyright', key)) return true;
  if (words > 9 || SENTENCE_END.test(key)) return false;
  if (startsWithLabel('credit', key)) return true;
  if (credit !== undefined && credit.length >= key.length - 2) return true;
  return isAgency(key);
}
