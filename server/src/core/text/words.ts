/** Scripts that are written without spaces between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const RUN = /\S+/g;

let segmenter: Intl.Segmenter | undefined;

/**
 * Counts words: runs of non-white-space that hold a letter or a digit; where the script has no spaces, the words
 * that Unicode's segmentation finds (UAX #29, by `Intl.Segmenter`). Meant for one paragraph at a time: the segmenter
 * is quadratic on one very long string.
 */
export function countWords(paragraph: string): number {
  let count = 0;
  for (const [run] of paragraph.matchAll(RUN)) {
    if (!LETTER_OR_DIGIT.test(run)) continue;
    count += SPACELESS.test(run) ? countSegments(run) : 1;
  }
  return count;
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
