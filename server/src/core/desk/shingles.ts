import { segmentsOf, isSpaceless } from '../text/words.js';

/** Words in a row that are compared at once: long enough that a phrase of everyday news is no likeness. */
const LENGTH = 4;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** FNV-1a, 32 bits: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/ */
const [FNV_START, FNV_PRIME] = [0x811c9dc5, 0x01000193];

/**
 * All runs of four words of some paragraphs, as numbers; case, marks and line ends make no difference. A text of fewer
 * words is one run. Two runs of different words have the same number about once in four thousand million.
 */
export function shinglesOf(paragraphs: Iterable<string>): Set<number> {
  const words: number[] = [];
  for (const paragraph of paragraphs) for (const word of wordsOf(paragraph)) words.push(numberOf(word));
  const shingles = new Set<number>();
  if (words.length === 0) return shingles;
  for (let at = 0; at <= Math.max(0, words.length - LENGTH); at++) {
    let hash = FNV_START;
    for (const word of words.slice(at, at + LENGTH)) hash = Math.imul(hash ^ word, FNV_PRIME) ^ (hash >>> 15);
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** How much of two texts is common to both, by their runs of words: from 0 to 1, where 1 is all of both. */
export function shareInCommon(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  if (smaller.size === 0) return 0;
  let common = 0;
  for (const shingle of smaller) if (larger.has(shingle)) common++;
  return common / (smaller.size + larger.size - common);
}

function* wordsOf(paragraph: string): Generator<string> {
  const text = paragraph.normalize('NFC').toLowerCase();
  if (isSpaceless(text)) {
    for (const { segment, isWordLike } of segmentsOf(text)) if (isWordLike) yield segment;
    return;
  }
  for (const run of text.split(/\s+/)) {
    const word = run.replace(/[^\p{L}\p{N}]/gu, '');
    if (LETTER_OR_DIGIT.test(word)) yield word;
  }
}

function numberOf(word: string): number {
  let hash = FNV_START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
