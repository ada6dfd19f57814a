import { SPACELESS } from '../../text/words.js';

/** What the words of a line are, as numbers, each once. */
export interface Vocabulary {
  /** Its words. */
  readonly words: readonly number[];
  /** Its longer words, which say what it is about; the start of a word stands for all its forms. */
  readonly topics: readonly number[];
}

/** No further into a line than this its words are looked at, in UTF-16 units; for topics the whole line. */
const LOOKED_AT = 300;
/** The shortest word that says what a line is about, in letters, and how much of a word counts. */
const SHORTEST_TOPIC = 5;
const TOPIC_STEM = 12;
const MOST_TOPICS = 60;

/** FNV-1a, of 32 bits. */
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];
const [IS_KNOWN, IS_LETTER, IS_WHOLE] = [1, 2, 4];
/** For each UTF-16 unit whether it is of a word, and whether it is one by itself: a letter without case. */
const SHOWS = new Uint8Array(0x10000);
/** The small letter for each. */
const SMALL = new Uint16Array(0x10000);

function look(code: number): number {
  const sign = String.fromCharCode(code);
  const small = sign.toLowerCase();
  SMALL[code] = small.length === 1 ? small.charCodeAt(0) : code;
  // Halves of a character beyond the first plane count as letters.
  const isLetter = /[\p{L}\p{M}]/u.test(sign) || (code >= 0xd800 && code < 0xe000);
  SHOWS[code] = IS_KNOWN | (isLetter ? IS_LETTER : 0) | (/\p{Lo}/u.test(sign) ? IS_WHOLE : 0);
  return SHOWS[code];
}

const words = new Set<number>();
const topics = new Set<number>();

/** Finds the words of a line in one pass over its characters. */
export function vocabularyOf(key: string): Vocabulary {
  words.clear();
  topics.clear();
  let length = 0;
  let [hash, stem] = [BASIS, BASIS];
  let isWhole = false;
  for (let at = 0; at <= key.length; at++) {
    const code = at < key.length ? key.charCodeAt(at) : 0x20;
    const shown = (SHOWS[code] as number) || look(code);
    if ((shown & IS_LETTER) !== 0) {
      hash = Math.imul(hash ^ (SMALL[code] as number), PRIME);
      if (++length <= TOPIC_STEM) stem = hash;
      if ((shown & IS_WHOLE) !== 0) isWhole = true;
      continue;
    }
    if (length === 0) continue;
    const start = at - length;
    if (start < LOOKED_AT) words.add(hash >>> 0);
    if (topics.size < MOST_TOPICS) {
      if (isWhole && SPACELESS.test(key.slice(start, at))) addPairs(key, start, at);
      else if (length >= SHORTEST_TOPIC || (isWhole && length >= 2)) topics.add(stem >>> 0);
    }
    [length, hash, stem, isWhole] = [0, BASIS, BASIS, false];
  }
  return { words: [...words], topics: [...topics] };
}

/** Without spaces between words, two characters stand for what a text is about. */
function addPairs(key: string, start: number, end: number): void {
  for (let at = start; at + 2 <= end; at++) topics.add(numberOf(key.slice(at, at + 2)));
}

/**
 * The number that stands for a word in small letters.
 * @param start the number of what comes before it
 */
export function numberOf(word: string, start = BASIS): number {
  let hash = start;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** The words that `vocabularyOf` numbers, each once, in small letters. */
export function wordsIn(key: string): string[] {
  const found = new Set<string>();
  let start = -1;
  for (let at = 0; at <= key.length; at++) {
    const code = at < key.length ? key.charCodeAt(at) : 0x20;
    const isLetter = (((SHOWS[code] as number) || look(code)) & IS_LETTER) !== 0;
    if (isLetter && start < 0) start = at;
    if (isLetter || start < 0) continue;
    if (start < LOOKED_AT)
      found.add(
        String.fromCharCode(
          ...Array.from({ length: at - start }, (_, nth) => SMALL[key.charCodeAt(start + nth)] as number),
        ),
      );
    start = -1;
  }
  return [...found];
}
