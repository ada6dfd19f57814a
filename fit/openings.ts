// Fits which lines inside a body or below it open the next story.
import { draftsOf } from '../server/src/core/story/read/candidates.js';
import { openedPath } from '../server/src/core/story/read/opened.js';
import { OPENING_SCHEME, Openings } from '../server/src/core/story/read/openings.js';
import { stateScores } from '../server/src/core/story/read/path.js';
import { tablesOf, type Tables } from '../server/src/core/story/read/table.js';
import { Numbering, type Features } from './features.js';
import { isReal, type Prepared, type Unseen } from './prepared.js';
import { choicesText } from './rows.js';
import { SEED } from './random.js';

const OPTIONS = { passes: 8, rate: 0.08, seed: SEED, decay: 0.002 };
const FEWEST_SITES = 8;
/** So many lines of a hundred left-out pages may be taken wrongly for the headline of a story inside a body. */
const WRONG_OPENINGS = 0.5;

interface OpeningPart {
  readonly text: string;
  readonly limit: number;
  /** The paths with the stories opened by weights that do not know them. */
  readonly opened: readonly Unseen[];
}

/** A line that may open a story, and whether it does. */
interface Asked {
  readonly read: Prepared;
  readonly site: string;
  readonly features: Features;
  readonly isRight: readonly [opens: boolean, opensNone: boolean];
  /** What weights give it that do not know its fold. */
  readonly score: (tables: Tables) => number;
}

export function openingText(
  unseen: readonly Unseen[],
  own: string,
  log: (line: string) => void,
): OpeningPart {
  const numbering = new Numbering(OPENING_SCHEME);
  const asked = unseen
    .filter(({ read }) => read.page.kind === 'news')
    .flatMap((one) => linesOf(one, numbering));
  const textFor = (lines: readonly Asked[]) =>
    `== opening\n${choicesText(numbering, lines, OPTIONS, FEWEST_SITES)}`;
  const folds = [...new Set(unseen.map(({ read }) => read.page.fold))];
  const weights = new Map(
    folds.map((fold) => [fold, tablesOf(own + textFor(asked.filter(({ read }) => read.page.fold !== fold)))]),
  );
  const weightsFor = ({ page }: Prepared) => weights.get(page.fold) as Tables;
  const scores = (lines: readonly Asked[]) =>
    lines.map(({ read, score }) => score(weightsFor(read))).sort((a, b) => b - a);
  const wrong = scores(asked.filter(({ read, isRight: [opens] }) => isReal(read) && !opens));
  const pages = unseen.filter(({ read }) => isReal(read) && read.page.kind === 'news').length;
  const limit = (wrong[Math.floor((pages * WRONG_OPENINGS) / 100)] ?? 0) + 1;
  const right = scores(asked.filter(({ read, isRight: [opens] }) => !isReal(read) && opens));
  log(
    `a line opens a story from ${limit} on: ` +
      `${right.filter((score) => score >= limit).length} of ${right.length} headlines that the path missed do`,
  );
  const opened = unseen.map((one) => withOpened(one, weightsFor(one.read), limit));
  return { text: textFor(asked), limit, opened };
}

function linesOf({ read, path }: Unseen, numbering: Numbering<Openings>): Asked[] {
  return draftsOf(read.context, path.states).flatMap((draft) => {
    const openings = new Openings(read.context, path, draft);
    const { rows, starts } = numbering.of(openings);
    const scores = new Map<Tables, Int32Array>();
    const score = (tables: Tables, nth: number): number => {
      const known = scores.get(tables) ?? tables.openings.score(openings);
      scores.set(tables, known);
      return known[nth] as number;
    };
    return openings.list.flatMap(({ at }, nth): Asked | [] => {
      const label = read.labels[at] as string;
      if (label === 'unsure') return [];
      const own = rows.slice(starts[nth], starts[nth + 1]);
      return {
        ...{ read, site: read.page.site },
        features: { rows: own, starts: Int32Array.of(0, own.length, own.length) },
        isRight: [label === 'headline', label !== 'headline'],
        score: (tables) => score(tables, nth),
      };
    });
  });
}

function withOpened({ read, path }: Unseen, weights: Tables, opening: number): Unseen {
  const { context, gaps } = read;
  const tables = { ...weights, limits: { ...weights.limits, opening } };
  const scores = stateScores(tables.units.score(context));
  const any = () => true;
  return { read, path: openedPath({ context, gaps, tables, scores }, path, any, any) };
}
