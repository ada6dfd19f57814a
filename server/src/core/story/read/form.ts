import { foldAll } from '../../text/fold.js';
import { LETTER_OR_DIGIT, SENTENCE_END } from '../../text/marks.js';
import type { Span } from '../../text/span.js';
import { traitsOf } from '../../text/traits.js';
import { countWords, EACH_SPACELESS, SPACELESS } from '../../text/words.js';
import { datelineLength } from '../dateline.js';
import { creditAtEnd } from './credit-at-end.js';
import { kindOf, type Kind } from './kind.js';
import { lookOf, type Look } from './look.js';

/** What a line shows by itself, hard-wrapped ones joined, whatever is around it. */
export interface Form extends Look {
  /** As it stands in the file. */
  readonly text: string;
  /** As it is compared: white space and quotation marks folded, invisible characters left out. */
  readonly key: string;
  /** Runs of non-white-space with a letter or digit; in scripts without spaces, an estimate. */
  readonly words: number;
  /** Of the key, in UTF-16 units; characters of scripts without spaces, which say more, count twice. */
  readonly length: number;
  /** Whether it is in a script without spaces, where words are counted otherwise. */
  readonly isSpaceless: boolean;
  /** Ends like a sentence: a full stop or its kin, then at most closing quotation marks and brackets. */
  readonly sentence: boolean;
  /** The credit that closes the line, without its brackets. */
  readonly credit: string | undefined;
  readonly kind: Kind;
  /** Length of the dateline that the text opens with, `LONDON (AP) —`; 0 where there is none. */
  readonly dateline: number;
}

/** A unit as it is read: what it shows, and the blank lines above it; `Infinity` for the first of a file. */
export interface Shown {
  readonly form: Form;
  readonly gap: number;
}

/** Longer lines hardly ever come again, in UTF-16 units. */
const LONGEST_REPEATED = 300;

/** The forms of the lines of a text. What comes again shares one. */
export class Forms {
  private readonly known: Map<string, Form>;

  /** @param known forms of lines that may be there again */
  constructor(known: Iterable<Form> = []) {
    this.known = new Map(Array.from(known, (form) => [form.text, form]));
  }

  within(text: string, { start, end }: Span): Form {
    const line = text.slice(start, end);
    const known = this.known.get(line);
    if (known) return known;
    const form = formOf(line);
    if (line.length <= LONGEST_REPEATED) this.known.set(line, form);
    return form;
  }
}

/** Reads the form of a text, given without the white space around it and with its lines joined by spaces. */
export function formOf(text: string): Form {
  const traits = traitsOf(text);
  const key = traits.folds ? foldAll(text) : text.trim();
  const spaceless =
    traits.isPerhapsSpaceless && SPACELESS.test(key) ? (key.match(EACH_SPACELESS)?.length ?? 0) : 0;
  const words = traits.isPerhapsSpaceless ? countRoughly(key, spaceless) : traits.words;
  const credit = creditAtEnd(key);
  const sentence = credit === undefined && SENTENCE_END.test(key.slice(-5));
  const kind = kindOf({ key, words, sentence, credit });
  const dateline = traits.isPunctuated || traits.isPerhapsSpaceless ? datelineLength(text.slice(0, 120)) : 0;
  return {
    ...{
      text,
      key,
      words,
      length: key.length + spaceless,
      isSpaceless: spaceless > 0,
      sentence,
      credit,
      kind,
      dateline,
    },
    ...lookOf(key, words),
  };
}

/** Words of a line; in scripts without spaces two characters count as one, which is near enough for a form. */
function countRoughly(key: string, spaceless: number): number {
  if (spaceless > 0) return Math.ceil(spaceless / 2) + (key.length - spaceless > 2 ? 1 : 0);
  return countWords(key);
}

/** Words of a line as a reader counts them: see `countWords`. */
export function wordsOf({ text, words, isSpaceless }: Form): number {
  return isSpaceless ? countWords(text) : words;
}

/**
 * Whether a line of symbols separates or says something: `___`, `* * *`, `“…”`, control bytes. Such lines are never
 * struck; a lone bullet, an empty field and the drawn lines of a page are none of them.
 */
export function isRule(key: string): boolean {
  if (LETTER_OR_DIGIT.test(key)) return false;
  const bare = key.replace(/\s+/g, '');
  return /^\p{Cc}+$/u.test(bare) || (bare.length >= 2 && !/^[[\](){}□☐\u2500-\u257f|<>]+$/.test(bare));
}

/** Words from which on a line that ends like a sentence is prose, and a line that does not. */
const PROSE = { sentence: 5, any: 32 };

const LETTER = /\p{L}/u;

/** A bare figure, or two: a year of a timeline, a score, a share; as well what a page counts. */
export function isFigure({ kind, key }: Form): boolean {
  return kind === 'counter' || (kind === 'date' && !LETTER.test(key));
}

/** Whether a line reads as a sentence of prose, which nothing may take without being asked. */
export function readsAsProse({ sentence, words, dateline }: Form): boolean {
  return words >= (sentence ? PROSE.sentence : PROSE.any) || dateline > 0;
}
