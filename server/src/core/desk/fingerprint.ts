import { SPACELESS } from '../text/words.js';

/** Words in a row that are compared at once: long enough that a phrase of everyday news is no likeness. */
const IN_A_ROW = 4;
/** FNV-1a, 32 bits: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/ */
const [FNV_START, FNV_PRIME] = [0x811c9dc5, 0x01000193];

/** All runs of four words of a text, as numbers, each once and by size. A text of fewer words is one run. */
export type Fingerprint = Uint32Array;

/**
 * What a text is compared by; case, marks and line ends make no difference. In scripts without spaces each character
 * counts as a word. Two runs of different words have the same number about once in four thousand million.
 */
export function fingerprintOf(paragraphs: Iterable<string>): Fingerprint {
  const words: number[] = [];
  for (const paragraph of paragraphs) addWords(paragraph.normalize('NFC').toLowerCase(), words);
  if (words.length === 0) return new Uint32Array(0);
  const runs = new Uint32Array(Math.max(1, words.length - IN_A_ROW + 1));
  for (let at = 0; at < runs.length; at++) {
    let hash = FNV_START;
    for (let word = at; word < at + IN_A_ROW && word < words.length; word++)
      hash = mixed(Math.imul(hash, FNV_PRIME) ^ (words[word] as number));
    runs[at] = hash;
  }
  return once(runs.sort());
}

/** How much two texts have in common, by their runs of words; each from 0 to 1. */
export interface Likeness {
  /** Of all that stands in either. */
  readonly share: number;
  /** Of the shorter one: 1 where all of it stands in the longer. */
  readonly held: number;
}

export function likenessOf(one: Fingerprint, other: Fingerprint): Likeness {
  let [a, b, common] = [0, 0, 0];
  while (a < one.length && b < other.length) {
    const difference = (one[a] as number) - (other[b] as number);
    if (difference === 0) common++;
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
  if (common === 0) return { share: 0, held: 0 };
  return {
    share: common / (one.length + other.length - common),
    held: common / Math.min(one.length, other.length),
  };
}

/** Spreads the bits of a number over 32: the last step of MurmurHash3, by Austin Appleby. */
export function mixed(number: number): number {
  let bits = number >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** What a UTF-16 code unit is to a word, found out once for each. */
const KINDS = new Uint8Array(0x10000);
const [SPACE, MARK, LETTER, WORD_OF_ITS_OWN] = [1, 2, 3, 4];

function kindOf(code: number): number {
  const known = KINDS[code];
  if (known) return known;
  const character = String.fromCharCode(code);
  // Halves of a character beyond the first plane are letters of a word.
  const isLetter = /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(character);
  const kind = /\s/.test(character)
    ? SPACE
    : SPACELESS.test(character)
      ? WORD_OF_ITS_OWN
      : isLetter
        ? LETTER
        : MARK;
  KINDS[code] = kind;
  return kind;
}

/** The words of a text, as numbers. */
export function wordsOf(text: string): number[] {
  const words: number[] = [];
  addWords(text, words);
  return words;
}

function addWords(text: string, words: number[]): void {
  let hash = FNV_START;
  let length = 0;
  const end = () => {
    if (length > 0) words.push(hash >>> 0);
    [hash, length] = [FNV_START, 0];
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === MARK) continue;
    if (kind !== LETTER) end();
    if (kind === SPACE) continue;
    hash = Math.imul(hash ^ code, FNV_PRIME);
    length++;
    if (kind === WORD_OF_ITS_OWN) end();
  }
  end();
}

/** @param sorted numbers in their order */
function once(sorted: Uint32Array): Uint32Array {
  let length = 0;
  for (const number of sorted) {
    if (length === 0 || sorted[length - 1] !== number) sorted[length++] = number;
  }
  return sorted.slice(0, length);
}
