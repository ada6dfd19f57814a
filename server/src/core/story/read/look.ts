import { agencyIn } from '../lexicon.js';
import { vocabularyOf } from './vocabulary.js';

/** What a line begins with. */
export const STARTS = [
  'a capital',
  'a small letter',
  'a letter without case',
  'a figure',
  'a quotation mark',
  'a bracket',
  'a bullet',
  'a dash',
  '@',
  '#',
  '©',
  'another sign',
] as const;

/** What a line ends with, closing quotation marks left out. */
export const ENDS = [
  'a small letter',
  'a capital',
  'a letter without case',
  'a figure',
  'a full stop',
  'a question mark',
  'an exclamation mark',
  'an ellipsis',
  'a colon',
  'a comma',
  'a bracket',
  'an arrow',
  'another sign',
] as const;

/** How many of its words begin with a capital. */
export const CAPITALS = [
  'no letters with case',
  'no capitals',
  'a capital at its start only',
  'some capitals',
  'mostly capitals',
  'a capital on each word',
  'capitals throughout',
] as const;

/** What a line may hold, each a bit of `marks`. */
export const MARKS = [
  'an agency at its end',
  'a year',
  'a time of day',
  'a bar',
  'a dot between words',
  'a web address',
  'a mail address',
  'a name behind @',
  'a copyright sign',
  'a question mark',
  'a colon',
  'a slash between words',
  'a full date at its end',
  'a figure',
  'an arrow',
  'two or three capitalized words and nothing else',
  'more figures than letters',
  'a bracket',
  'a quotation mark',
  'a comma',
  'a word for a picture',
  'a sign of currency or percent',
  'a label before a colon',
] as const;
export type Mark = (typeof MARKS)[number];

/** What can be seen of a line without reading it, and the words that it may be known by. */
export interface Look {
  /** Index in STARTS. */
  readonly start: number;
  /** Index in ENDS. */
  readonly end: number;
  /** Index in CAPITALS. */
  readonly capitals: number;
  /** Ends of sentences inside the line. */
  readonly sentences: number;
  /** Bits of MARKS. */
  readonly marks: number;
  /** Its words in small letters; of a long line the first two and the last. Figures are `0`, those of four digits `0000`. */
  readonly tokens: readonly string[];
  /** Numbers that stand for its words, each once, as far as it is looked at. */
  readonly vocabulary: readonly number[];
  /** Numbers that stand for its longer words, each once: what it is about. */
  readonly topics: readonly number[];
}

/** No further into a line than this is looked for what it holds, in UTF-16 units. */
const LOOKED_AT = 300;

export function lookOf(key: string, words: number): Look {
  const head = key.length > LOOKED_AT ? key.slice(0, LOOKED_AT) : key;
  const capitals = capitalsOf(words > 40 ? key.slice(0, 240) : key, words);
  const { words: vocabulary, topics } = vocabularyOf(key);
  return {
    start: startOf(key),
    end: endOf(key),
    capitals,
    sentences: words > 3 ? (head.match(SENTENCE_BREAK)?.length ?? 0) : 0,
    marks: marksOf(key, head, words, capitals),
    tokens: tokensOf(key, words),
    vocabulary,
    topics,
  };
}

const [UPPER, LOWER, LETTER, DIGIT] = [/\p{Lu}/u, /\p{Ll}/u, /\p{L}/u, /\p{Nd}/u];
const SENTENCE_BREAK = /[.!?…。！？؟۔]["'”’»)\]]{0,3}\s+["'“‘«(]?[\p{Lu}\p{Lo}\d]/gu;

function firstOf(tests: readonly ((sign: string) => boolean)[], sign: string): number {
  const found = tests.findIndex((test) => test(sign));
  return found < 0 ? tests.length : found;
}
const among =
  (signs: string) =>
  (sign: string): boolean =>
    sign !== '' && signs.includes(sign);
const like =
  (pattern: RegExp) =>
  (sign: string): boolean =>
    pattern.test(sign);

/** In the order of STARTS. */
const START_TESTS = [
  like(UPPER),
  like(LOWER),
  like(LETTER),
  like(DIGIT),
  among('"\'„“”‘’«»「『'),
  among('([{（【<'),
  among('•●▪‣◦·□■○*►▶→›+|✓'),
  among('-–—'),
  among('@'),
  among('#'),
  among('©'),
];

function startOf(key: string): number {
  return firstOf(START_TESTS, String.fromCodePoint(key.codePointAt(0) ?? 32));
}

/** In the order of ENDS, but for the ellipsis. */
const END_TESTS = [
  like(UPPER),
  like(LETTER),
  like(DIGIT),
  among('.。۔।｡'),
  among('?？؟'),
  among('!！'),
  () => false,
  among(':：'),
  among(',、，;'),
  among(')]）】}'),
  among('›→►▶'),
];

function endOf(key: string): number {
  const bare = key.replace(/["'”’»」』]{1,4}$/u, '');
  if (/(?:\.{3}|…)$/.test(bare)) return ENDS.indexOf('an ellipsis');
  const sign = bare.slice(-1) || key.slice(-1);
  return LOWER.test(sign) ? 0 : 1 + firstOf(END_TESTS, sign);
}

const WORD_START = /(?:^|[\s"'“‘(«\-/])(\p{L})/gu;

function capitalsOf(key: string, words: number): number {
  let upper = 0;
  let lower = 0;
  let startsUpper = false;
  for (const [, letter = ''] of key.matchAll(WORD_START)) {
    const isUpper = UPPER.test(letter);
    if (upper + lower === 0) startsUpper = isUpper;
    if (isUpper) upper++;
    else if (LOWER.test(letter)) lower++;
  }
  if (upper + lower === 0) return 0;
  if (upper === 0) return 1;
  if (lower === 0) return words >= 1 && key === key.toUpperCase() ? 6 : 5;
  if (upper === 1 && startsUpper) return 2;
  return upper * 2 > upper + lower ? 4 : 3;
}

/** The words for a picture and for who took it, in the languages of the agencies. */
const PICTURE_WORD =
  /(?:^|[^\p{L}])(?:photo|photos|photograph|picture|pictured|image|images|foto|fotos|bild|bilder|photographer|courtesy|via|crédit|credit|getty|写真|صورة|фото)(?:[^\p{L}]|$)|©/iu;
const FULL_DATE =
  /(?<!\b(?:on|since|until|till|by|of|from|before|after|between|and|to|in|dated|through|for))[ ,] ?(?:\p{Lu}\p{L}{2,8}, )?\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}(?:,? [^.]{2,60})?\.?$/u;

/**
 * What is looked for in the first part of a line: what says it, and one of what characters it cannot do without, so that
 * most lines are never searched for it.
 */
const HELD: readonly (readonly [Mark, RegExp, needs: RegExp])[] = [
  ['a year', /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/, /\d/],
  ['a time of day', /(?:^|\D)\d{1,2}[:h]\d{2}(?:\D|$)/, /\d/],
  ['a bar', /[|¦]/, /[|¦]/],
  ['a dot between words', /[•·∙]/, /[•·∙]/],
  ['a web address', /https?:|www\.|\.(?:com|org|net|de|co|uk)\b/i, /[.:]/],
  ['a mail address', /[^\s@]@[^\s@.]+\.[^\s@]/, /@/],
  ['a name behind @', /(?:^|\s)@\w/, /@/],
  ['a copyright sign', /©|\(c\)|copyright/i, /[©c]/i],
  ['a question mark', /[?？؟]/, /[?？؟]/],
  ['a colon', /\S[:：]\s/, /[:：]/],
  ['a slash between words', /\p{L}\s?\/\s?\p{L}/u, /\//],
  ['a figure', DIGIT, /\p{Nd}/u],
  ['an arrow', /[›»→►▶>]/, /[›»→►▶>]/],
  ['a bracket', /[([（]/, /[([（]/],
  ['a quotation mark', /["“”„«»「]/, /["“”„«»「]/],
  ['a comma', /[,،、，]/, /[,،、，]/],
  ['a sign of currency or percent', /[$€£¥₹%]/, /[$€£¥₹%]/],
  ['a label before a colon', /^[\p{L}\s]{2,24}[:：]/u, /[:：]/],
];
const HELD_BITS = HELD.map(([mark, pattern]) => [1 << MARKS.indexOf(mark), pattern] as const);
/** For each UTF-16 unit the bits of what it may be a part of, found out once for each. */
const MAY_HOLD = new Int32Array(0x10000);
const IS_KNOWN = 1 << 30;

function mayHold(code: number): number {
  const sign = String.fromCharCode(code);
  let bits = IS_KNOWN;
  for (const [mark, , needs] of HELD) if (needs.test(sign)) bits |= 1 << MARKS.indexOf(mark);
  return (MAY_HOLD[code] = bits);
}
const bitOf = (mark: Mark): number => 1 << MARKS.indexOf(mark);
const [AGENCY, DATE_AT_END, NAME, FIGURES, PICTURE] = [
  bitOf('an agency at its end'),
  bitOf('a full date at its end'),
  bitOf('two or three capitalized words and nothing else'),
  bitOf('more figures than letters'),
  bitOf('a word for a picture'),
];

function marksOf(key: string, head: string, words: number, capitals: number): number {
  let marks = 0;
  let may = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    may |= (MAY_HOLD[code] as number) || mayHold(code);
  }
  for (const [bit, pattern] of HELD_BITS) if ((may & bit) !== 0 && pattern.test(head)) marks |= bit;
  if (words <= 70 && agencyIn(key.slice(-100))) marks |= AGENCY;
  const end = key.slice(-110);
  if (words <= 45 && / \d{1,2}, \d{4}/.test(end) && FULL_DATE.test(end)) marks |= DATE_AT_END;
  if (words >= 2 && words <= 3 && capitals === 5 && /^[\p{L}\s.'’-]+$/u.test(key)) marks |= NAME;
  if (words <= 12 && (key.match(/\p{Nd}/gu)?.length ?? 0) * 2 > key.replace(/\s/g, '').length)
    marks |= FIGURES;
  if (words <= 90 && PICTURE_WORD.test(`${key.slice(0, 40)} ${key.slice(-90)}`)) marks |= PICTURE;
  return marks;
}

/** A line of more words than these is not known by its words, but for those at its ends. */
const FEW_WORDS = 14;
const TOKEN = /[\p{L}\p{M}]+(?:['’]\p{L}+)?|\p{Nd}+/gu;

function tokensOf(key: string, words: number): string[] {
  const isLong = words > FEW_WORDS;
  const found = [...(isLong ? key.slice(0, 60) : key).matchAll(TOKEN)].map(([word]) => tokenOf(word));
  if (!isLong) return found;
  const last = key.slice(-30).match(TOKEN)?.at(-1);
  return [...found.slice(0, 2), ...(last === undefined ? [] : [tokenOf(last)])];
}

function tokenOf(word: string): string {
  if (DIGIT.test(word.charAt(0))) return word.length === 4 ? '0000' : '0';
  return word.toLowerCase();
}
