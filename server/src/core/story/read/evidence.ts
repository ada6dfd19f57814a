// The one table of what is weighed. Each row of weights belongs to one combination of values of these.
import type { Context } from './context.js';
import * as F from './facts.js';
import type { Fact } from './facts.js';
import { MARKS } from './look.js';
import { wordsIn } from './vocabulary.js';

/** One or several facts that are weighed together. */
export interface Evidence<Of = Context> {
  readonly name: string;
  readonly facts: readonly Fact<Of>[];
}

/** Facts that are weighed together. */
export function all<Of>(...facts: Fact<Of>[]): Evidence<Of> {
  return { name: facts.map(({ name }) => name).join(' × '), facts };
}

function ofNeighbor(step: number): Evidence[] {
  const at = (fact: Fact) => F.beside(step, fact);
  const near = [all(at(F.KIND)), all(at(F.LENGTH), at(F.CLOSE))];
  if (Math.abs(step) > 2) return near;
  return [
    ...near,
    ...[F.DATELINE, F.CASE, F.END, F.START].map((fact) => all(at(fact))),
    all(at(F.AGAIN), at(F.SIZE)),
    all(at(F.HELD['a word for a picture'])),
    all(at(F.HELD['an agency at its end'])),
    all(F.SAME_AS(step)),
    all(at(F.SIZE), F.LENGTH),
  ];
}

export const EVIDENCE: readonly Evidence[] = [
  // What it shows by itself.
  all(F.KIND),
  all(F.LENGTH, F.CLOSE),
  all(F.LENGTH, F.KIND),
  all(F.LENGTH, F.GAP_ABOVE),
  all(F.LENGTH, F.GAP_BELOW),
  all(F.GAP_ABOVE, F.GAP_BELOW),
  all(F.WIDENING, F.SIZE, F.CLOSE),
  all(F.WIDENING, F.CASE, F.SIZE),
  all(F.WIDENING, F.beside(1, F.SIZE), F.beside(1, F.CLOSE)),
  all(F.beside(1, F.WIDENING), F.SIZE),
  all(F.START, F.END),
  all(F.END, F.SIZE),
  all(F.START, F.SIZE),
  all(F.CASE, F.SIZE),
  all(F.CASE, F.GAP_ABOVE, F.SIZE),
  all(F.SENTENCES),
  all(F.WORD_LENGTH),
  all(F.DATELINE),
  ...MARKS.map((mark) => all(F.HELD[mark], F.SIZE)),
  // Where it comes again.
  all(F.TIMES_ABOVE, F.TIMES_BELOW),
  all(F.AGAIN, F.SIZE, F.CLOSE),
  all(F.SAME_ABOVE),
  all(F.SAME_BELOW),
  all(F.SAME_ABOVE, F.SIZE),
  all(F.SAME_BELOW, F.SIZE),
  all(F.PROSE_TO_SAME_ABOVE, F.SIZE),
  all(F.PROSE_TO_SAME_BELOW, F.SIZE),
  all(F.BEGINS, F.SIZE),
  all(F.IS_BEGUN, F.SIZE),
  all(F.BEGINS_TITLE, F.SIZE),
  all(F.IS_TITLE),
  // What is beside it.
  ...[-3, -2, -1, 1, 2, 3].flatMap(ofNeighbor),
  all(F.beside(-1, F.SIZE), F.beside(1, F.SIZE), F.SIZE),
  // How much prose is around it, and how many short lines.
  ...F.WINDOWS.flatMap(({ above, below, someAbove, someBelow, shortAbove, shortBelow }) => [
    all(above),
    all(below),
    all(above, below),
    all(shortAbove),
    all(shortBelow),
    all(someAbove, someBelow, F.SIZE),
  ]),
  all(F.PROSE_ABOVE),
  all(F.PROSE_BELOW),
  all(F.PROSE_ABOVE, F.PROSE_BELOW),
  all(F.SHARE_ABOVE, F.SIZE),
  all(F.PARAGRAPH_ABOVE),
  all(F.PARAGRAPH_BELOW),
  all(F.NEAR_ABOVE, F.NEAR_BELOW, F.SIZE),
  all(F.SIDE, F.AWAY),
  all(F.SIDE, F.AWAY, F.SIZE),
  all(F.SIDE, F.AWAY, F.CLOSE, F.GAP_ABOVE),
  all(F.OWN_RUN),
  all(F.OWN_RUN, F.HEAVIEST, F.SIZE),
  // What it is about.
  ...[F.TOPICS_BELOW, F.TOPICS_ABOVE, F.TOPICS_IN_HEADINGS].flatMap((topics) => [
    all(topics, F.SIZE),
    all(topics, F.CLOSE, F.GAP_ABOVE),
  ]),
  all(F.SOME_TOPICS_BELOW, F.SOME_TOPICS_ABOVE, F.SIZE),
  all(F.TOPICS_IN_RUN, F.SIDE, F.SIZE),
  all(F.TOPICS_IN_RUN, F.SIDE, F.AWAY),
  // What it is among.
  all(F.ALIKE_ABOVE, F.ALIKE_BELOW),
  all(F.ALIKE_ABOVE, F.ALIKE_BELOW, F.SIZE),
  ...F.KINDS_NEAR.flatMap(({ above, below }) => [all(above, F.SIZE), all(below, F.SIZE)]),
  all(F.LONGEST_ABOVE),
  all(F.LONGEST_BELOW),
  all(F.LONGER, F.SIZE),
  all(F.TIGHT_AROUND),
  all(F.TOP),
  all(F.BOTTOM),
  all(F.NEAR_TOP, F.SIZE),
];

/** Words that a line is known by, in the languages of the pages that the weights were fitted on. */
export interface WordEvidence<Of = Context> {
  readonly name: string;
  /** The words, or the numbers that stand for them: see `numberOf`. */
  of(of: Of, at: number): readonly string[] | readonly number[];
  /** The words themselves, where `of` gives numbers; in the same order. */
  readonly spelled?: (of: Of, at: number) => readonly string[];
}

const tokens = (c: Context, at: number): readonly string[] =>
  at >= 0 && at < c.length ? c.form(at).tokens : [];
const isShort = (c: Context, at: number, most: number): boolean =>
  at >= 0 && at < c.length && c.form(at).words <= most && tokens(c, at).length > 0;
const line = (c: Context, at: number): readonly string[] => [tokens(c, at).join(' ')];

/** What a line says itself. */
export const OWN_WORDS: readonly WordEvidence[] = [
  { name: 'word', of: (c, at) => (isShort(c, at, 10) ? [...new Set(tokens(c, at))] : []) },
  { name: 'line', of: (c, at) => (isShort(c, at, 5) ? line(c, at) : []) },
  { name: 'first word', of: (c, at) => tokens(c, at).slice(0, 1) },
  {
    name: 'first words',
    of: (c, at) => (tokens(c, at).length > 1 ? [tokens(c, at).slice(0, 2).join(' ')] : []),
  },
  { name: 'last word', of: (c, at) => tokens(c, at).slice(-1) },
  {
    name: 'word inside',
    of: (c, at) => (c.form(at).words > 10 ? c.form(at).vocabulary : []),
    spelled: (c, at) => (c.form(at).words > 10 ? wordsIn(c.form(at).key) : []),
  },
];

export const WORDS: readonly WordEvidence[] = [
  ...OWN_WORDS,
  { name: 'line above', of: (c, at) => (isShort(c, at - 1, 4) ? line(c, at - 1) : []) },
  { name: 'line below', of: (c, at) => (isShort(c, at + 1, 4) ? line(c, at + 1) : []) },
  { name: 'first word above', of: (c, at) => tokens(c, at - 1).slice(0, 1) },
];
