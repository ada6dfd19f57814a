import { fold } from '../text/fold.js';
import { withoutMoreOrLess } from './folded-out.js';
import type { Form } from './read/form.js';

/** `[1/5]`, `2 of 4` before the words of a caption. */
const COUNTER = /^[[(]?\d{1,3}\s?(?:\/|of|von|de|sur|из|من|di)\s?\d{1,3}[\])]?[\s:.]*/iu;
const MAY_COUNT = /^[[(]?\d/;
const CREDIT_AT_END = /[([（][^()[\]（）]{2,140}[)\]）]$/;
const NOT_A_WORD = /[^\p{L}\p{N}]+/u;
const COPYRIGHT = /\s*(?:-\s*)?(?:copyright|©|photo credit|credit)\s.{2,60}$/iu;

/** Words beyond this many are not compared one by one. */
const LONGEST = 80;

/** Whether a caption says which of several pictures it belongs to. */
export function hasCounter(key: string): boolean {
  return COUNTER.test(key);
}

/** The words of a caption, without counter, credit and `… more`, in small letters. */
function captionWords({ key }: Form): string[] {
  let bare = withoutMoreOrLess(key.replace(COUNTER, '')).replace(COPYRIGHT, '');
  for (let times = 0; times < 2; times++) bare = bare.trimEnd().replace(CREDIT_AT_END, '');
  return fold(bare).toLowerCase().split(NOT_A_WORD).filter(Boolean);
}

/**
 * Whether two captions are one in another wording, as desks and pages change them: a counter, a credit or `less` more
 * or fewer, cut off, a word abbreviated, a phrase added. Two pictures whose captions differ in what is done in them
 * are two: then neither is the other's beginning, and both have a credit or neither has.
 */
export function nearCopies(a: Form, b: Form, side: 'neighbours' | 'apart'): boolean {
  if (!mayBeAlike(a, b)) return false;
  const [short, long] =
    a.length <= b.length ? [captionWords(a), captionWords(b)] : [captionWords(b), captionWords(a)];
  if (short.length < 3) return false;
  const shared = sharedStart(short, long);
  if (shared === short.length && (short.length >= 5 || long.length - short.length <= 4)) return true;
  // One word abbreviated or mistyped.
  if (
    short.length >= 8 &&
    long.length === short.length &&
    differences(short, long) === 1 &&
    differsInForm(short, long)
  ) {
    return true;
  }
  if (side === 'apart' || shared < 2 || long.length > short.length * 2 + 4) return false;
  const oneHasCredit =
    (a.credit === undefined) !== (b.credit === undefined) || hasCounter(a.key) !== hasCounter(b.key);
  if (!oneHasCredit) return false;
  // Last, because it costs most.
  const kept = longestCommon(short.slice(0, LONGEST), long.slice(0, LONGEST));
  return kept / Math.min(short.length, LONGEST) >= 0.6;
}

/** Words at the start of near copies of which all but one are the same. */
const FIRST_WORDS = 3;

/** A first look at what near copies have in common, which tells most other lines apart. */
function mayBeAlike(a: Form, b: Form): boolean {
  const [one, other] = [withoutCounter(a.key), withoutCounter(b.key)];
  if (
    one.charCodeAt(0) !== other.charCodeAt(0) &&
    one.charAt(0).toLowerCase() !== other.charAt(0).toLowerCase()
  )
    return false;
  if (one.slice(0, 3).toLowerCase() !== other.slice(0, 3).toLowerCase()) return false;
  if (one.slice(0, 60) === other.slice(0, 60)) return true;
  const [words, others] = [firstWords(a), firstWords(b)];
  return words.filter((word, nth) => nth < others.length && word !== others[nth]).length <= 1;
}

function withoutCounter(key: string): string {
  return MAY_COUNT.test(key) ? key.replace(COUNTER, '') : key;
}

/** Of each line that was compared. */
const firstWordsOf = new WeakMap<Form, readonly string[]>();

/** Some words at the start of a caption, fewer where they are very long. */
function firstWords(form: Form): readonly string[] {
  let first = firstWordsOf.get(form);
  if (!first) {
    const words = withoutCounter(form.key).slice(0, 60).toLowerCase().split(NOT_A_WORD).filter(Boolean);
    // The last may be cut off.
    first = words.slice(0, Math.min(FIRST_WORDS, words.length - 1));
    firstWordsOf.set(form, first);
  }
  return first;
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

function differences(a: readonly string[], b: readonly string[]): number {
  return a.filter((word, index) => word !== b[index]).length;
}

/** Whether the words that differ are one word in two forms: `Jan` and `January`. */
function differsInForm(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word, index) => {
    const other = b[index] ?? '';
    return word === other || word.startsWith(other.slice(0, 3)) || other.startsWith(word.slice(0, 3));
  });
}

/** How many words two captions share in the same order: the length of their longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [index, other] of b.entries()) {
      next.push(word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
