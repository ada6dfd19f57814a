import { SPACELESS } from '../../text/words.js';
import { agencyIn } from '../lexicon.js';

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
  /** The words of a long line in small letters, each once, as far as it is looked at; none of a short one. */
  readonly prose: readonly string[];
  /** Numbers that stand for its longer words, each once: what it is about. */
  readonly topics: readonly number[];
}

/** No further into a line than this is looked for what it holds, in UTF-16 units. */
const LOOKED_AT = 300;

export function lookOf(key: string, words: number): Look {
  const head = key.length > LOOKED_AT ? key.slice(0, LOOKED_AT) : key;
  const capitals = capitalsOf(words > 40 ? key.slice(0, 240) : key, words);
  return {
    start: startOf(key),
    end: endOf(key),
    capitals,
    sentences: words > 3 ? (head.match(SENTENCE_BREAK)?.length ?? 0) : 0,
    marks: marksOf(key, head, words, capitals),
    tokens: tokensOf(key, words),
    prose: words > 10 ? proseOf(head) : [],
    topics: topicsOf(key),
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

/** What is looked for in the first part of a line. */
const HELD: readonly (readonly [Mark, RegExp])[] = [
  ['a year', /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/],
  ['a time of day', /(?:^|\D)\d{1,2}[:h]\d{2}(?:\D|$)/],
  ['a bar', /[|¦]/],
  ['a dot between words', /[•·∙]/],
  ['a web address', /https?:|www\.|\.(?:com|org|net|de|co|uk)\b/i],
  ['a mail address', /[^\s@]@[^\s@.]+\.[^\s@]/],
  ['a name behind @', /(?:^|\s)@\w/],
  ['a copyright sign', /©|\(c\)|copyright/i],
  ['a question mark', /[?？؟]/],
  ['a colon', /\S[:：]\s/],
  ['a slash between words', /\p{L}\s?\/\s?\p{L}/u],
  ['a figure', DIGIT],
  ['an arrow', /[›»→►▶>]/],
  ['a bracket', /[([（]/],
  ['a quotation mark', /["“”„«»「]/],
  ['a comma', /[,،、，]/],
  ['a sign of currency or percent', /[$€£¥₹%]/],
  ['a label before a colon', /^[\p{L}\s]{2,24}[:：]/u],
];
const HELD_BITS = HELD.map(([mark, pattern]) => [1 << MARKS.indexOf(mark), pattern] as const);
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
  for (const [bit, pattern] of HELD_BITS) if (pattern.test(head)) marks |= bit;
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

function proseOf(head: string): string[] {
  return [...new Set([...head.matchAll(WORD)].map(([word]) => word.toLowerCase()))];
}

function tokenOf(word: string): string {
  if (DIGIT.test(word.charAt(0))) return word.length === 4 ? '0000' : '0';
  return word.toLowerCase();
}

/** The shortest word that says what a line is about, in letters; the start of a word stands for all its forms. */
const SHORTEST_TOPIC = 5;
const TOPIC_STEM = 12;
const MOST_TOPICS = 60;
const WORD = /[\p{L}\p{M}]+/gu;

function topicsOf(key: string): number[] {
  const found = new Set<number>();
  for (const [word] of key.matchAll(WORD)) {
    if (SPACELESS.test(word))
      for (let at = 0; at + 2 <= word.length; at++) found.add(numberOf(word.slice(at, at + 2)));
    else if (word.length >= SHORTEST_TOPIC || (word.length >= 2 && /\p{Lo}/u.test(word)))
      found.add(numberOf(word.toLowerCase().slice(0, TOPIC_STEM)));
    if (found.size >= MOST_TOPICS) break;
  }
  return [...found];
}

/** FNV-1a, of 32 bits. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
