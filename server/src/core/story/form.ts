import { fold } from '../text/fold.js';

/**
 * What a line shows by its form alone, whatever stands around it. Letters are never compared with lists of words of
 * one language here: sentence marks and brackets are all it looks at.
 */
export interface Form {
  /** The text as it is compared: see `fold`. */
  readonly key: string;
  /** Holds a letter or a digit: only such a line can be headline or caption. */
  readonly wordy: boolean;
  /** Ends like a sentence: a full stop or its kin, then at most closing quotation marks and brackets. */
  readonly sentence: boolean;
  /** The credit that closes the line, without its brackets. */
  readonly credit: string | undefined;
}

const SENTENCE_END = /[.!?…。！？｡؟۔।:;][\u2019\u201d\u00bb"')\]]{0,3}$/;
const CREDIT_AT_END = /[([]([^()[\]]{2,120})[)\]]\.?$/;
/** A capital, or a letter of a script without capitals: how an agency's or a photographer's name begins. */
const NAME_START = /^(?:\p{Lu}|\p{Lo}|dpa|via)/u;
const DIGIT = /\d/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Reads the form of a line's text, given without the white space around it. */
export function formOf(text: string): Form {
  const credit = creditOf(text);
  return {
    key: fold(text),
    wordy: LETTER_OR_DIGIT.test(text),
    sentence: credit === undefined && SENTENCE_END.test(text.slice(-4)),
    credit,
  };
}

/**
 * The credit in brackets that closes a caption, if it does: `… in Oslo. (AP)`. Brackets that hold a figure, such as
 * a score, are none.
 */
function creditOf(text: string): string | undefined {
  const credit = CREDIT_AT_END.exec(text.slice(-130))?.[1]?.trim();
  return credit && NAME_START.test(credit) && !DIGIT.test(credit) ? credit : undefined;
}
