// What is known of a unit and of what is around it, each fact once. Evidence is made of these: see evidence.ts.
import type { Context } from './context.js';
import { ALIKE, bucketOf, DISTANCES, LENGTHS, NONE, REACH, SIZES, WEIGHTS } from './limits.js';
import { KINDS } from './kind.js';
import { CAPITALS, ENDS, MARKS, STARTS, type Mark } from './look.js';

/** Something that is known of a unit, or of something else that is weighed: one of a few values, or nothing. */
export interface Fact<Of = Context> {
  readonly name: string;
  /** Its values in words, by number. */
  readonly values: readonly string[];
  /** @returns the number of a value; NONE where nothing is known */
  of(of: Of, at: number): number;
  /** Where it is the same fact of a unit so many further on. */
  readonly beside?: { readonly fact: Fact<Of>; readonly step: number };
}

function fact(name: string, values: readonly string[], of: Fact['of']): Fact {
  return { name, values, of };
}

/** Things that each belong to a unit of a context. */
export interface Placed {
  readonly context: Context;
  at(nth: number): number;
}

/** A fact of a unit, asked of what belongs to it. */
export function ofUnit<Of extends Placed>(fact: Fact): Fact<Of> {
  const { name, values } = fact;
  return { name, values, of: (placed, nth) => fact.of(placed.context, placed.at(nth)) };
}

/** The words for what lies between limits: `none`, `1`, `2 to 3`, `over 3`. */
export function ranges(limits: readonly number[], unit = ''): string[] {
  const words = limits.map((limit, nth) => {
    const from = nth === 0 ? 0 : (limits[nth - 1] as number) + 1;
    return `${from >= limit ? String(limit) : `${from} to ${limit}`}${unit}`;
  });
  return [...words, `over ${limits.at(-1) ?? 0}${unit}`];
}

const GAPS = [
  'no blank line',
  'one blank line',
  'two blank lines',
  'more blank lines',
  'the end of the file',
];
const SIDES = ['nowhere else', 'above', 'below', 'above and below'];
const yes = (is: boolean): number => (is ? 0 : NONE);
const known = (value = 0): number => (value === 0 ? NONE : value);

export const LENGTH = fact('length', ranges(LENGTHS, ' words'), (c, at) => c.lengths[at] as number);
export const SIZE = fact('size', ranges(SIZES, ' words'), (c, at) => c.sizes[at] as number);
export const KIND = fact('kind', KINDS, (c, at) => c.kind[at] as number);
export const CLOSE = fact(
  'close',
  ['no sentence', 'the end of a sentence', 'a credit'],
  (c, at) => c.close[at] as number,
);
export const START = fact('start', STARTS, (c, at) => c.start[at] as number);
export const END = fact('end', ENDS, (c, at) => c.end[at] as number);
export const CASE = fact('capitals', CAPITALS, (c, at) => c.capitals[at] as number);
export const GAP_ABOVE = fact('gap above', GAPS, (c, at) => c.gapAbove[at] as number);
export const GAP_BELOW = fact('gap below', GAPS, (c, at) => c.gapBelow[at] as number);
export const WIDENING = fact(
  'gap above against those around',
  ['narrower', 'as usual', 'wider', 'far wider'],
  (c, at) => c.widening[at] as number,
);
export const SENTENCES = fact('sentences inside', ranges([0, 1, 2]), (c, at) =>
  Math.min(3, c.form(at).sentences),
);
const CHARACTERS = [3.5, 4.5, 5.2, 5.8, 6.5, 7.5, 9];
export const WORD_LENGTH = fact(
  'length of words',
  CHARACTERS.map((limit) => `up to ${limit}`).concat('more'),
  (c, at) => bucketOf(c.form(at).length / Math.max(1, c.form(at).words), CHARACTERS),
);
export const DATELINE = fact('dateline', ['a dateline'], (c, at) => yes(c.form(at).dateline > 0));
export const HELD: Readonly<Record<Mark, Fact>> = Object.fromEntries(
  MARKS.map((mark, nth) => [
    mark,
    fact(mark, [mark], (c, at) => yes((((c.marks[at] as number) >> nth) & 1) === 1)),
  ]),
) as Record<Mark, Fact>;

// Where it comes again.
export const TIMES_ABOVE = fact(
  'times above',
  ranges([0, 1, 2, 3]),
  (c, at) => c.repeats.timesAbove[at] as number,
);
export const TIMES_BELOW = fact(
  'times below',
  ranges([0, 1, 2, 3]),
  (c, at) => c.repeats.timesBelow[at] as number,
);
export const AGAIN = fact('comes again', SIDES, (c, at) =>
  sides(c.repeats.timesAbove[at], c.repeats.timesBelow[at]),
);
const sides = (above = 0, below = 0): number => (above > 0 ? 1 : 0) + (below > 0 ? 2 : 0);
const STEPS = [1, 2, 3, 5, 8, 13, 20, 40, 80];
export const SAME_ABOVE = fact('same above', ranges(STEPS, ' lines away'), (c, at) => {
  const same = c.repeats.sameAbove[at] as number;
  return same < 0 ? NONE : bucketOf(at - same, STEPS);
});
export const SAME_BELOW = fact('same below', ranges(STEPS, ' lines away'), (c, at) => {
  const same = c.repeats.sameBelow[at] as number;
  return same < 0 ? NONE : bucketOf(same - at, STEPS);
});
const SOME = [0, 1, 3, 8];
export const PROSE_TO_SAME_ABOVE = fact('paragraphs to the same above', ranges(SOME), (c, at) => {
  const same = c.repeats.sameAbove[at] as number;
  return same < 0 ? NONE : bucketOf(c.between(c.paragraphs, same + 1, at), SOME);
});
export const PROSE_TO_SAME_BELOW = fact('paragraphs to the same below', ranges(SOME), (c, at) => {
  const same = c.repeats.sameBelow[at] as number;
  return same < 0 ? NONE : bucketOf(c.between(c.paragraphs, at + 1, same), SOME);
});
export const BEGINS = fact('begins a longer line', SIDES, (c, at) => known(c.repeats.begins[at]));
export const IS_BEGUN = fact('begins with a shorter line', SIDES, (c, at) => known(c.repeats.isBegun[at]));
export const BEGINS_TITLE = fact('begins a page title', SIDES, (c, at) => known(c.repeats.beginsTitle[at]));
export const IS_TITLE = fact('is a page title', SIDES, (c, at) => known(c.repeats.isTitle[at]));

// How much prose is around it.
const FEW = [0, 1, 2, 3, 6, 10, 20];
const SHARES = [0, 0.25, 0.5, 0.75, 0.99];
const SHARE_WORDS = ['none', 'up to a quarter', 'up to half', 'up to three quarters', 'nearly all', 'all'];
const within = (name: string, reach: number, limits: readonly number[], down: boolean): Fact =>
  fact(`${name} within ${reach} ${down ? 'below' : 'above'}`, ranges(limits), (c, at) =>
    bucketOf(
      down ? c.between(c.paragraphs, at + 1, at + 1 + reach) : c.between(c.paragraphs, at - reach, at),
      limits,
    ),
  );
const shorts = (reach: number, down: boolean): Fact =>
  fact(`short lines within ${reach} ${down ? 'below' : 'above'}`, SHARE_WORDS, (c, at) =>
    bucketOf(
      (down ? c.between(c.shorts, at + 1, at + 1 + reach) : c.between(c.shorts, at - reach, at)) / reach,
      SHARES,
    ),
  );
export interface Window {
  readonly above: Fact;
  readonly below: Fact;
  readonly someAbove: Fact;
  readonly someBelow: Fact;
  readonly shortAbove: Fact;
  readonly shortBelow: Fact;
}
export const WINDOWS: readonly Window[] = [4, 12, 40].map((reach) => ({
  above: within('paragraphs', reach, FEW, false),
  below: within('paragraphs', reach, FEW, true),
  someAbove: within('some paragraphs', reach, SOME, false),
  someBelow: within('some paragraphs', reach, SOME, true),
  shortAbove: shorts(reach, false),
  shortBelow: shorts(reach, true),
}));
const PROSE_REACH = 120;
const PROSE = [0, 30, 80, 160, 320, 640, 1200];
export const PROSE_ABOVE = fact('prose above', ranges(PROSE, ' words'), (c, at) =>
  bucketOf(c.between(c.prose, at - PROSE_REACH, at), PROSE),
);
export const PROSE_BELOW = fact('prose below', ranges(PROSE, ' words'), (c, at) =>
  bucketOf(c.between(c.prose, at + 1, at + 1 + PROSE_REACH), PROSE),
);
export const SHARE_ABOVE = fact(
  'share of prose above',
  ['none', 'a fifth', 'up to three fifths', 'most', 'all', 'no prose'],
  (c, at) => {
    const above = c.between(c.prose, at - PROSE_REACH, at);
    const all = above + c.between(c.prose, at, at + 1 + PROSE_REACH);
    return all === 0 ? 5 : bucketOf(above / all, [0, 0.2, 0.6, 0.95]);
  },
);
const toParagraph = (name: string, limits: readonly number[], down: boolean): Fact =>
  fact(`${name} ${down ? 'below' : 'above'}`, [...ranges(limits, ' lines away'), 'none'], (c, at) => {
    const other = (down ? c.paragraphBelow[at] : c.paragraphAbove[at]) as number;
    return other < 0 || Math.abs(other - at) > REACH
      ? limits.length + 1
      : bucketOf(Math.abs(other - at), limits);
  });
export const PARAGRAPH_ABOVE = toParagraph('nearest paragraph', STEPS, false);
export const PARAGRAPH_BELOW = toParagraph('nearest paragraph', STEPS, true);
const NEAR = [1, 2, 5, 15];
export const NEAR_ABOVE = toParagraph('near paragraph', NEAR, false);
export const NEAR_BELOW = toParagraph('near paragraph', NEAR, true);

// The heaviest run of prose around.
export const SIDE = fact(
  'heaviest prose',
  ['none', 'below', 'around', 'above'],
  (c, at) => c.runs.side[at] as number,
);
export const AWAY = fact(
  'distance of the heaviest prose',
  ranges(DISTANCES, ' lines'),
  (c, at) => c.runs.away[at] as number,
);
export const HEAVIEST = fact(
  'weight of the heaviest prose',
  ['none', ...ranges(WEIGHTS, ' words')],
  (c, at) => c.runs.heaviest[at] as number,
);
export const OWN_RUN = fact(
  'prose around it',
  [
    'none',
    'the heaviest',
    'a tenth of the heaviest',
    'a third of the heaviest',
    'half of the heaviest',
    'nearly the heaviest',
  ],
  (c, at) => c.runs.ownRun[at] as number,
);

// What it is about.
const EIGHTHS = ranges([0, 1, 2, 3, 4, 5, 6, 7], ' eighths');
const QUARTERS = ['none', 'a quarter', 'half', 'three quarters', 'all'];
export const TOPICS_BELOW = fact(
  'topics in the paragraphs below',
  EIGHTHS,
  (c, at) => c.topicsBelow[at] as number,
);
export const TOPICS_ABOVE = fact(
  'topics in the paragraphs above',
  EIGHTHS,
  (c, at) => c.topicsAbove[at] as number,
);
export const TOPICS_IN_HEADINGS = fact(
  'topics in headings above',
  EIGHTHS,
  (c, at) => c.topicsInHeadings[at] as number,
);
const quarters = (eighths: number): number => (eighths === NONE ? NONE : Math.ceil(eighths / 2));
export const SOME_TOPICS_BELOW = fact('topics below', QUARTERS, (c, at) =>
  quarters(c.topicsBelow[at] as number),
);
export const SOME_TOPICS_ABOVE = fact('topics above', QUARTERS, (c, at) =>
  quarters(c.topicsAbove[at] as number),
);
export const TOPICS_IN_RUN = fact(
  'topics in the heaviest prose',
  ranges([0, 1, 2, 3, 4, 5], ' sixths'),
  (c, at) => c.runs.topicsInRun[at] as number,
);

// What it is among.
export const ALIKE_ABOVE = fact('lines like it above', ranges(ALIKE), (c, at) => c.alikeAbove[at] as number);
export const ALIKE_BELOW = fact('lines like it below', ranges(ALIKE), (c, at) => c.alikeBelow[at] as number);
export const KINDS_NEAR: readonly { readonly above: Fact; readonly below: Fact }[] = KINDS.flatMap(
  (kind, nth) =>
    kind === 'text'
      ? []
      : {
          above: fact(`${kind} within 4 above`, [kind], (c, at) =>
            yes(c.between(c.kinds[nth] as Uint32Array, at - 4, at) > 0),
          ),
          below: fact(`${kind} within 4 below`, [kind], (c, at) =>
            yes(c.between(c.kinds[nth] as Uint32Array, at + 1, at + 5) > 0),
          ),
        },
);
export const LONGEST_ABOVE = fact('longest of six above', LENGTH.values, (c, at) => longest(c, at - 6, at));
export const LONGEST_BELOW = fact('longest of six below', LENGTH.values, (c, at) =>
  longest(c, at + 1, at + 7),
);
function longest({ lengths, length }: Context, from: number, to: number): number {
  let most = 0;
  for (let at = Math.max(0, from); at < to && at < length; at++) most = Math.max(most, lengths[at] as number);
  return most;
}
export const LONGER = fact('longer than the six above', ['no', 'yes'], (c, at) => {
  for (let above = Math.max(0, at - 6); above < at; above++)
    if (c.form(above).length >= c.form(at).length) return 0;
  return 1;
});
const TIGHT = [0.05, 0.3, 0.6, 0.9, 0.99];
export const TIGHT_AROUND = fact('lines without a blank line between, around it', SHARE_WORDS, (c, at) =>
  bucketOf(c.between(c.tight, at - 8, at + 9) / 17, TIGHT),
);
const FROM_TOP = [0, 1, 2, 4, 8, 16, 32, 64];
export const TOP = fact('lines above it', ranges(FROM_TOP), (_, at) => bucketOf(at, FROM_TOP));
const ROUGHLY_FROM_TOP = [0, 3, 12, 40];
export const NEAR_TOP = fact('lines above', ranges(ROUGHLY_FROM_TOP), (_, at) =>
  bucketOf(at, ROUGHLY_FROM_TOP),
);
const FROM_END = [0, 1, 3, 7, 15, 31, 63];
export const BOTTOM = fact('lines below it', ranges(FROM_END), (c, at) =>
  bucketOf(c.length - 1 - at, FROM_END),
);
export const SAME_AS = (step: number): Fact =>
  fact(`the same text ${place(step)}`, ['the same'], (c, at) => {
    const other = at + step;
    return yes(other >= 0 && other < c.length && c.repeats.sameText[other] === c.repeats.sameText[at]);
  });

/** The same fact, of a unit so many further on. */
export function beside(step: number, one: Fact): Fact {
  const of = (c: Context, at: number): number => {
    const other = at + step;
    return other < 0 || other >= c.length ? NONE : one.of(c, other);
  };
  return { ...fact(`${one.name} ${place(step)}`, one.values, of), beside: { fact: one, step } };
}
function place(step: number): string {
  return `${Math.abs(step)} ${step < 0 ? 'above' : 'below'}`;
}
