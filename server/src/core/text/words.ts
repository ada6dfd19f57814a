import { LETTER_OR_DIGIT } from './marks.js';
import { isSpace } from './space.js';
import { traitsOf } from './traits.js';

/** Scripts that are written without spaces between words. */
export const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The same, for all of them at once. */
export const EACH_SPACELESS = new RegExp(SPACELESS.source, 'gu');

let segmenter: Intl.Segmenter | undefined;
let graphemes: Intl.Segmenter | undefined;

/**
 * Counts words: runs of non-white-space that hold a letter or a digit; where the script has no spaces, the words
 * that Unicode's segmentation finds (UAX #29, by `Intl.Segmenter`). Meant for one paragraph at a time: the segmenter
 * is quadratic on one very long string.
 */
export function countWords(paragraph: string): number {
  const { words, isPerhapsSpaceless } = traitsOf(paragraph);
  return isPerhapsSpaceless ? countRuns(paragraph) : words;
}

function countRuns(paragraph: string): number {
  let count = 0;
  let start = 0;
  for (let at = 0; at <= paragraph.length; at++) {
    const code = at < paragraph.length ? paragraph.charCodeAt(at) : 0x20;
    if (!isSpace(code) && code !== 0x0a && code !== 0x0d) continue;
    const run = paragraph.slice(start, at);
    if (LETTER_OR_DIGIT.test(run)) count += SPACELESS.test(run) ? countSegments(run) : 1;
    start = at + 1;
  }
  return count;
}

/** Counts characters as a reader does, by Unicode's segmentation (UAX #29); a run of white space is one. For one line. */
export function countCharacters(line: string): number {
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return [...graphemes.segment(line.replace(/\s+/g, ' '))].length;
}

/** The words and what stands between them, of one paragraph. */
export function segmentsOf(paragraph: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return segmenter.segment(paragraph);
}

/** Longest piece handed to the segmenter at once, in UTF-16 units. */
const PIECE = 2_000;

function countSegments(run: string): number {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  let count = 0;
  for (let from = 0; from < run.length; from += PIECE) {
    for (const segment of segmenter.segment(run.slice(from, from + PIECE))) {
      if (segment.isWordLike) count++;
    }
  }
  return count;
}
