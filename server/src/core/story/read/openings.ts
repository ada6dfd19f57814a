// Whether a line inside a body or below it opens the next story: a bundle may have no more between its stories than between
// two paragraphs, and then its headlines look like subheads, or like what a page has below. Asked of all lines that may.
import type { Draft } from './candidates.js';
import type { Context } from './context.js';
import { all, type Evidence } from './evidence.js';
import * as F from './facts.js';
import { ofUnit, ranges, type Fact } from './facts.js';
import { BODY, READ_ROLES, type ReadRole } from './grammar.js';
import { bucketOf, REACH } from './limits.js';
import { roleOn, type Path } from './path.js';
import { UNIT, type Scheme } from './weights.js';

/** A line that may open the next story, and what is known of its place in the body. */
export interface Opening {
  readonly at: number;
  /** How much the best path through it as a headline falls short of the best. */
  readonly shortfall: number;
  /** Words of the body above it and below it; what comes again counts once. */
  readonly above: number;
  readonly below: number;
  /** Share of what the lines below are about that the lines above are about too; 0 to 1. */
  readonly cohesion: number;
  /** Share of the lines that may open a story with less cohesion; 0 to 1. */
  readonly cohesionRank: number;
  /** Share of the lines of the body with so wide a gap above; 0 to 1. */
  readonly asWide: number;
  /** Share of what the line and the paragraph below it are about that is new to the body; 0 to 1. */
  readonly novelty: number;
  /** Share of the lines below that are said above too; 0 to 1. */
  readonly repeated: number;
  /** How many of the other lines look the same. */
  readonly alike: number;
}

/** Longer lines are no headlines, in words. */
const LONGEST = 45;
/** A paragraph of prose is looked at only where the path is no further from it as a headline. */
const FURTHEST = 8 * UNIT;
/** How far below a body, and how far above the next paragraph, in units. */
const TAIL = REACH;
const HEADER = 8;
/** How far the lines above and below are compared, in lines of text. */
const COMPARED = 10;

/** The lines of a draft that may open the next story, below its first paragraph and above the last of what is below it. */
export class Openings {
  readonly list: readonly Opening[];
  /** Index after the last unit that is looked at. */
  readonly end: number;

  constructor(
    readonly context: Context,
    readonly path: Path,
    readonly draft: Draft,
  ) {
    this.end = Math.min(draft.end, draft.to + 1 + TAIL);
    this.list = this.found();
  }

  get length(): number {
    return this.list.length;
  }

  at(nth: number): number {
    return (this.list[nth] as Opening).at;
  }

  /** What a unit is by the path; undefined outside of the file. */
  roleOf(at: number): ReadRole | undefined {
    return roleOn(this.path, at);
  }

  /** Whether a line is one of the body, or a paragraph below it. */
  private isText(at: number): boolean {
    return at <= this.draft.to ? this.path.states[at] === BODY : this.context.paragraph[at] === 1;
  }

  /** Whether a line is a paragraph of the body, or one below it. */
  isParagraph(at: number): boolean {
    return this.isText(at) && this.context.paragraph[at] === 1;
  }

  private found(): Opening[] {
    const { context, path, draft } = this;
    const places = this.places();
    if (places.length === 0) return [];
    const body: number[] = [];
    for (let at = draft.from; at < this.end; at++) if (this.isText(at)) body.push(at);
    const gapsFrom = [0, 1, 2, 3, 4].map(
      (gap) => body.filter((at) => (context.gapAbove[at] as number) >= gap).length,
    );
    const asWide = (at: number) => (gapsFrom[context.gapAbove[at] as number] as number) / body.length;
    const looks = new Map<number, number>();
    for (const at of places) looks.set(this.look(at), (looks.get(this.look(at)) ?? 0) + 1);
    const found: Opening[] = [];
    const newWords = (at: number) => {
      const first = context.repeats.sameText[at] as number;
      return first < at && first >= draft.from ? 0 : context.form(at).words;
    };
    const repeatedIn = (units: readonly number[], below: number) => {
      const isSaidAbove = (at: number) => {
        const same = context.repeats.sameAbove[at] as number;
        return same >= draft.from && same < below;
      };
      return units.filter(isSaidAbove).length / Math.max(1, units.length);
    };
    const whole = body.reduce((sum, at) => sum + newWords(at), 0);
    let [nth, above] = [0, 0];
    for (const at of places) {
      for (; nth < body.length && (body[nth] as number) < at; nth++) above += newWords(body[nth] as number);
      const next = body[nth] === at ? nth + 1 : nth;
      const higher = this.topicsOf(body.slice(Math.max(0, nth - COMPARED), nth));
      const lower = this.topicsOf(body.slice(next, next + COMPARED));
      const opening = this.topicsOf([at, ...body.slice(next, next + 1)]);
      found.push({
        at,
        shortfall: path.shortfalls[at * READ_ROLES.length + READ_ROLES.indexOf('headline')] as number,
        above,
        below: whole - above - (body[nth] === at ? newWords(at) : 0),
        cohesion: shareOf(lower, higher),
        cohesionRank: 0,
        asWide: asWide(at),
        novelty: 1 - shareOf(opening, higher),
        repeated: repeatedIn(body.slice(next, next + COMPARED), at),
        alike: (looks.get(this.look(at)) as number) - 1,
      });
    }
    const ranks = new Map<number, number>();
    const counts = new Map<number, number>();
    for (const { cohesion } of found) counts.set(cohesion, (counts.get(cohesion) ?? 0) + 1);
    let less = 0;
    for (const cohesion of [...counts.keys()].sort((a, b) => a - b)) {
      ranks.set(cohesion, less / found.length);
      less += counts.get(cohesion) as number;
    }
    return found.map((one) => ({ ...one, cohesionRank: ranks.get(one.cohesion) as number }));
  }

  private places(): number[] {
    const { context, path, draft } = this;
    let [first, last] = [draft.from, this.end - 1];
    while (first <= last && !this.isParagraph(first)) first++;
    while (first <= last && !this.isParagraph(last)) last--;
    const places: number[] = [];
    for (let at = first + 1; at < last; at++) {
      const { words, kind } = context.form(at);
      if (words === 0 || words > LONGEST || kind === 'version') continue;
      const below = context.paragraphBelow[at] as number;
      if (below < 0 || below - at > HEADER) continue;
      const shortfall = path.shortfalls[at * READ_ROLES.length + READ_ROLES.indexOf('headline')] as number;
      if (context.paragraph[at] === 0 || shortfall <= FURTHEST) places.push(at);
    }
    return places;
  }

  /** What a line looks like among others: how long, how set off. */
  private look(at: number): number {
    const { gapAbove, gapBelow, close, sizes } = this.context;
    return (
      (((gapAbove[at] as number) * 5 + (gapBelow[at] as number)) * 3 + (close[at] as number)) * 8 +
      (sizes[at] as number)
    );
  }

  private topicsOf(units: readonly number[]): Set<number> {
    const topics = new Set<number>();
    for (const at of units) for (const topic of this.context.form(at).topics) topics.add(topic);
    return topics;
  }
}

/** Share of some topics that are among others. */
function shareOf(topics: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let shared = 0;
  for (const topic of topics) if (others.has(topic)) shared++;
  return shared / Math.max(1, topics.size);
}

type Asked = Fact<Openings>;

function fact(
  name: string,
  values: readonly string[],
  of: (openings: Openings, one: Opening, nth: number) => number,
): Asked {
  return { name, values, of: (openings, nth) => of(openings, openings.list[nth] as Opening, nth) };
}

const SHORTFALLS = [0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 30];
const SHORTFALL = fact('how far the path is from it', ranges(SHORTFALLS), (_, { shortfall }) =>
  bucketOf(shortfall / UNIT, SHORTFALLS),
);
const TENTHS = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7];
const SHARE_WORDS = [
  'none',
  'a twentieth',
  'a tenth',
  'a seventh',
  'a fifth',
  'a third',
  'two fifths',
  'half',
  'two thirds',
  'more',
];
const COHESION = fact('what it is about below and above', SHARE_WORDS, (_, { cohesion }) =>
  bucketOf(cohesion, TENTHS),
);
const NOVELTY = fact('what is new there', SHARE_WORDS, (_, { novelty }) => bucketOf(1 - novelty, TENTHS));
const RANKS = [0, 0.1, 0.25, 0.5];
const RANK_WORDS = [
  'the least',
  'nearly the least',
  'in the lower quarter',
  'in the lower half',
  'in the upper half',
];
const COHESION_RANK = fact('what it is about against the other lines', RANK_WORDS, (_, { cohesionRank }) =>
  bucketOf(cohesionRank, RANKS),
);
const WIDE = [0, 0.05, 0.15, 0.3, 0.6];
const AS_WIDE = fact(
  'share of lines with so wide a gap',
  ['none', 'a twentieth', 'a seventh', 'a third', 'two thirds', 'more'],
  (_, { asWide }) => bucketOf(asWide, WIDE),
);
const WORDS = [40, 80, 150, 300, 600];
const WORDS_ABOVE = fact('words of the body above', ranges(WORDS), (_, { above }) => bucketOf(above, WORDS));
const WORDS_BELOW = fact('words of the body below', ranges(WORDS), (_, { below }) => bucketOf(below, WORDS));
const COUNTS = [0, 1, 2, 4, 8];
const ALIKE = fact('other lines that look the same', ranges(COUNTS), (_, { alike }) =>
  bucketOf(alike, COUNTS),
);
const IS_BELOW = fact('below the body', ['no', 'yes'], (c, { at }) => (at > c.draft.to ? 1 : 0));
const ROLES = [...READ_ROLES, 'the edge of the file'];
const roleAt = (openings: Openings, at: number): number => {
  const role = openings.roleOf(at);
  return role === undefined ? READ_ROLES.length : READ_ROLES.indexOf(role);
};
const ROLE = fact('role on the path', ROLES, (c, { at }) => roleAt(c, at));
const ROLE_ABOVE = fact('role above', ROLES, (c, { at }) => roleAt(c, at - 1));
const ROLE_BELOW = fact('role below', ROLES, (c, { at }) => roleAt(c, at + 1));

const REPEATED = fact('share of the lines below that are said above', SHARE_WORDS, (_, { repeated }) =>
  bucketOf(repeated, TENTHS),
);
const IS_HEADLINE = fact('says what the headline says', ['no', 'yes'], (c, { at }) => {
  const { headline } = c.draft;
  return headline >= 0 && c.context.repeats.sameText[headline] === c.context.repeats.sameText[at] ? 1 : 0;
});

const OWN: readonly (readonly Fact[])[] = [
  [F.LENGTH, F.CLOSE],
  [F.KIND],
  [F.END, F.SIZE],
  [F.START, F.SIZE],
  [F.CASE, F.SIZE],
  [F.GAP_ABOVE, F.GAP_BELOW],
  [F.WIDENING, F.SIZE],
  [F.WIDENING, F.CLOSE, F.GAP_BELOW],
  [F.AGAIN],
  [F.SOME_TOPICS_BELOW, F.SOME_TOPICS_ABOVE],
  [F.TOPICS_IN_HEADINGS, F.SIZE],
  ...[-1, 1, 2].map((step) => [F.beside(step, F.LENGTH), F.beside(step, F.CLOSE)]),
  ...F.WINDOWS.slice(0, 2).flatMap(({ below, shortBelow, shortAbove }) => [
    [below],
    [shortBelow],
    [shortAbove],
  ]),
  ...[-2, -1, 1, 2].map((step) => [F.beside(step, F.KIND)]),
  ...[0, 1, 2, 3].map((step) => [step === 0 ? F.DATELINE : F.beside(step, F.DATELINE)]),
];

const EVIDENCE: readonly Evidence<Openings>[] = [
  all(SHORTFALL),
  all(SHORTFALL, IS_BELOW),
  all(IS_BELOW),
  all(IS_BELOW, WORDS_BELOW),
  all(IS_BELOW, NOVELTY),
  all(IS_BELOW, ofUnit(F.LENGTH), ofUnit(F.CLOSE)),
  all(IS_BELOW, ofUnit(F.beside(1, F.SIZE)), ofUnit(F.beside(1, F.CLOSE))),
  all(IS_BELOW, ofUnit(F.WIDENING)),
  all(IS_BELOW, ROLE_BELOW),
  all(IS_BELOW, ROLE_ABOVE),
  all(SHORTFALL, ofUnit(F.WIDENING)),
  all(COHESION),
  all(COHESION_RANK),
  all(COHESION, COHESION_RANK),
  all(NOVELTY),
  all(NOVELTY, ofUnit(F.CLOSE)),
  all(AS_WIDE),
  all(AS_WIDE, ofUnit(F.WIDENING)),
  all(IS_HEADLINE),
  all(IS_HEADLINE, WORDS_ABOVE),
  all(REPEATED),
  all(REPEATED, IS_HEADLINE),
  all(WORDS_ABOVE),
  all(WORDS_BELOW),
  all(ALIKE),
  all(ALIKE, ofUnit(F.SIZE)),
  all(ROLE),
  all(ROLE, ofUnit(F.SIZE)),
  all(ROLE_ABOVE),
  all(ROLE_BELOW),
  ...OWN.map((facts) => all(...facts.map((one) => ofUnit<Openings>(one)))),
];

/** What is weighed to tell the headline of the next story from a subhead. */
export const OPENING_SCHEME: Scheme<Openings> = {
  evidence: EVIDENCE,
  words: [],
  columns: ['opening'],
  unit: UNIT,
};
