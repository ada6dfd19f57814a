// The table of weights as text: what `npm run fit` writes and the parser reads.
import type { Candidates } from './candidates.js';
import { EVIDENCE, WORDS } from './evidence.js';
import type { Context } from './context.js';
import { GAPS, PHASES, STATES, type Phase } from './grammar.js';
import { HEADLINE_SCHEME } from './headline.js';
import { INTERRUPTION_SCHEME, type Interruptions } from './interruptions.js';
import { NEWS_SCHEME, type Chosen } from './news.js';
import { OPENING_SCHEME, type Openings } from './openings.js';
import { transitionsOf, UNIT_COLUMNS, type Transitions } from './path.js';
import { UNIT, Weights, type Scheme } from './weights.js';

export const UNIT_SCHEME: Scheme<Context> = {
  evidence: EVIDENCE,
  words: WORDS,
  columns: UNIT_COLUMNS,
  unit: UNIT,
};

/** Where Clean Copy draws its lines, in the unit of the weights. */
export interface Limits {
  /** A line inside a body opens the next story from this weight on. */
  readonly opening: number;
  /** A story is one of news from this weight on. */
  readonly news: number;
  /** In a story that has at least this weight for news something may be struck. */
  readonly clean: number;
  /** A page leftover is struck that is so surely one, by where it is: see `surenessOf`. */
  readonly strike: Readonly<Record<Phase, number>>;
}

/** All that a text is read by. */
export interface Tables {
  readonly units: Weights<Context>;
  readonly transitions: Transitions;
  readonly openings: Weights<Openings>;
  readonly headline: Weights<Candidates>;
  readonly news: Weights<Chosen>;
  readonly interruptions: Weights<Interruptions>;
  readonly limits: Limits;
}

type Rows = Map<string, number[]>;
type Sections = Map<string, Rows>;

/** The parts of the table, in the order of its text. */
export const PARTS = ['unit', 'transition', 'opening', 'headline', 'news', 'interruption', 'limit'] as const;
export type Part = (typeof PARTS)[number];

/**
 * Reads a table: a line `== part` opens a part, `# evidence` the rows of one kind of evidence, and each row is a value and
 * its weights behind a tab, one for each of the columns.
 */
export function tablesOf(text: string): Tables {
  const parts = new Map<string, Sections>(PARTS.map((part) => [part, new Map<string, Rows>()]));
  let sections: Sections = new Map();
  let rows: Rows = new Map();
  for (const line of text.split('\n')) {
    if (line.startsWith('== ')) sections = parts.get(line.slice(3)) ?? new Map<string, Rows>();
    else if (line.startsWith('# ')) sections.set(line.slice(2), (rows = new Map<string, number[]>()));
    else {
      const [value, numbers] = line.split('\t');
      if (value !== undefined && numbers !== undefined) rows.set(value, numbers.split(' ').map(Number));
    }
  }
  const part = (name: Part): Sections => parts.get(name) as Sections;
  const limit = (name: string): number => part('limit').get('limits')?.get(name)?.[0] ?? 0;
  const byGap = part('transition');
  return {
    units: new Weights(UNIT_SCHEME, part('unit')),
    transitions: transitionsOf(
      (from, to, gap) => byGap.get(GAP_NAMES[gap] ?? '')?.get(nameOf(from))?.[to] ?? 0,
    ),
    openings: new Weights(OPENING_SCHEME, part('opening')),
    headline: new Weights(HEADLINE_SCHEME, part('headline')),
    news: new Weights(NEWS_SCHEME, part('news')),
    interruptions: new Weights(INTERRUPTION_SCHEME, part('interruption')),
    limits: {
      opening: limit('opening') || Infinity,
      news: limit('news'),
      clean: limit('clean'),
      strike: Object.fromEntries(
        PHASES.map((phase) => [phase, limit(`strike ${phase}`) || Infinity]),
      ) as Record<Phase, number>,
    },
  };
}

export const GAP_NAMES = [
  'no blank line between',
  'one blank line between',
  'more blank lines between',
].slice(0, GAPS);

/** What a state is called in the table. */
export function nameOf(state: number): string {
  const { role, phase } = STATES[state] as (typeof STATES)[number];
  return `${role}, ${phase}`;
}
