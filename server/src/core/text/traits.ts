import { FOLDED } from './fold.js';
import { LETTER_OR_DIGIT } from './marks.js';
import { isSpace } from './space.js';

/** What the characters of a text show, found out in one pass. */
export interface Traits {
  /** Runs of non-white-space that hold a letter or a digit. */
  readonly words: number;
  /** Whether `fold` may change more than white space around the text. */
  readonly folds: boolean;
  /** Whether characters occur of a script that is written without spaces, or halves of one beyond the first plane. */
  readonly isPerhapsSpaceless: boolean;
  /** Whether it holds a bracket, a dash or a slash. */
  readonly isPunctuated: boolean;
}

/** Every character of those scripts is here, and little else. */
const PERHAPS_SPACELESS =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\u9fff\ua9e0-\uaa7f\ud800-\udfff\uf900-\ufaff\uff66-\uff9f]/;
const PUNCTUATION = /[(（/–—_-]/;

const [IS_KNOWN, SEPARATES, IS_OF_WORD, IS_FOLDED, IS_SPACELESS, PUNCTUATES] = [1, 2, 4, 8, 16, 32];
/** A letter or a digit and nothing else that matters. */
const IS_PLAIN = IS_KNOWN | IS_OF_WORD;
/** What each UTF-16 code unit shows, found out once for each. */
const SHOWS = new Uint8Array(0x10000);

function shows(code: number): number {
  const character = String.fromCharCode(code);
  const found =
    IS_KNOWN |
    (isSpace(code) || code === 0x0a || code === 0x0d ? SEPARATES : 0) |
    (LETTER_OR_DIGIT.test(character) ? IS_OF_WORD : 0) |
    (FOLDED.test(character) ? IS_FOLDED : 0) |
    (PERHAPS_SPACELESS.test(character) ? IS_SPACELESS : 0) |
    (PUNCTUATION.test(character) ? PUNCTUATES : 0);
  SHOWS[code] = found;
  return found;
}

/** @param start where in the text it is looked at, to the end; in UTF-16 units */
export function traitsOf(text: string, start = 0, end = text.length): Traits {
  let words = 0;
  let all = 0;
  let isWord = false;
  let isDoubled = false;
  let separator = -2;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const shown = (SHOWS[code] as number) || shows(code);
    if (shown === IS_PLAIN) {
      isWord = true;
      continue;
    }
    all |= shown;
    if ((shown & SEPARATES) !== 0) {
      if (isWord) words++;
      isWord = false;
      if (at === separator + 1) isDoubled = true;
      separator = at;
    } else if ((shown & IS_OF_WORD) !== 0) isWord = true;
  }
  if (isWord) words++;
  return {
    words,
    folds: isDoubled || (all & IS_FOLDED) !== 0,
    isPerhapsSpaceless: (all & IS_SPACELESS) !== 0,
    isPunctuated: (all & PUNCTUATES) !== 0,
  };
}
