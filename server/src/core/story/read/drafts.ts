import { Candidates, draftsOf, type Draft } from './candidates.js';
import { Context, type Shown } from './context.js';
import { HEADLINE, STATES, type ReadRole } from './grammar.js';
import type { Chosen } from './news.js';
import { bestPath, stateScores, type Path } from './path.js';
import type { Tables } from './table.js';
import { UNIT } from './weights.js';

/** Outweighs all evidence: what an editor said, and what was decided before. */
const CERTAIN = 2 ** 20;

/** What a convention of the agencies settles, that the mark of a version or a notice is no headline, counts so much. */
const SETTLED = 10 * UNIT;

/** What the lines of a file are, before they are put together to stories. */
export interface Skeleton {
  readonly context: Context;
  readonly path: Path;
  /** What is taken for a story, in the order of the file; the headline of each is where the path says. */
  readonly drafts: readonly Draft[];
  /** The headlines of the stories that are surely news, so that what the page left around them may be struck. */
  readonly cleaned: ReadonlySet<number>;
  /** What an editor said of each unit. */
  readonly assigned: readonly ReturnType<Assigned>[];
}

/** The role that an editor gave a unit; undefined where the weights decide. */
export type Assigned = (unit: Shown) => ReadRole | 'none' | undefined;

/** Finds the stories among the units of a file. */
export function skeletonOf(units: readonly Shown[], tables: Tables, assigned: Assigned): Skeleton {
  const context = new Context(units);
  const gaps = units.map(({ gap }) => gap);
  const scores = stateScores(tables.units.score(context));
  const said = units.map(assigned);
  for (const [at, { form }] of units.entries())
    if (form.kind === 'version') weigh(scores, at, 'headline', -SETTLED);
  for (const [at, role] of said.entries()) assign(scores, at, role);
  const first = bestPath(gaps, scores, tables.transitions);
  const chosen = chosenIn(context, first, tables);
  const moved = chosen.filter(({ headline, draft }) => headline !== draft.headline);
  for (const { draft, headline } of moved) {
    assign(scores, headline, 'headline');
    const { key } = context.form(headline);
    for (let at = draft.start; at < draft.from; at++)
      if (first.states[at] === HEADLINE && context.form(at).key !== key)
        weigh(scores, at, 'headline', -CERTAIN);
  }
  const path = moved.length > 0 ? bestPath(gaps, scores, tables.transitions) : first;
  const verdicts = new Map(chosen.map(({ headline, news }) => [headline, news]));
  const all = moved.length > 0 ? draftsOf(context, path.states) : chosen.map(({ draft }) => draft);
  const most = heaviest(all);
  const verdictOn = (draft: Draft): number =>
    verdicts.get(draft.headline) ??
    newsScore(chosenFor(new Candidates(context, path, draft), tables, most), tables);
  const judged = all.map((draft) => ({ draft, news: verdictOn(draft) }));
  return {
    ...{ context, path, assigned: said },
    drafts: judged.flatMap(({ draft, news }) => (news >= tables.limits.news ? draft : [])),
    cleaned: new Set(
      judged.flatMap(({ draft, news }) => (news >= tables.limits.clean ? draft.headline : [])),
    ),
  };
}

function heaviest(drafts: readonly Draft[]): number {
  return drafts.reduce((most, { words }) => Math.max(most, words), 0);
}

interface Choice {
  readonly draft: Draft;
  readonly headline: number;
  /** What speaks for it as news. */
  readonly news: number;
}

function chosenIn(context: Context, path: Path, tables: Tables): Choice[] {
  const drafts = draftsOf(context, path.states);
  const most = heaviest(drafts);
  return drafts.map((draft) => {
    const chosen = chosenFor(new Candidates(context, path, draft), tables, most);
    const headline = chosen.nth < 0 ? draft.headline : chosen.candidates.at(chosen.nth);
    return { draft, headline, news: newsScore(chosen, tables) };
  });
}

/** How much speaks for a draft as a story of news. */
export function newsScore(chosen: Chosen, tables: Tables): number {
  return tables.news.score(chosen)[0] as number;
}

/** The headline of a draft: what has the most weight, and of its appearances the first that the path takes for one. */
export function chosenFor(candidates: Candidates, tables: Tables, most: number): Chosen {
  const scores = tables.headline.score(candidates);
  const keyOf = (nth: number) => candidates.context.form(candidates.at(nth)).key;
  let best = -1;
  for (let nth = 0; nth < candidates.length; nth++)
    if (best < 0 || (scores[nth] as number) > (scores[best] as number)) best = nth;
  if (best < 0) return { length: 1, candidates, nth: -1, lead: 0, score: 0, most };
  const key = keyOf(best);
  let next = -Infinity;
  let first = best;
  for (let nth = 0; nth < candidates.length; nth++) {
    if (keyOf(nth) !== key) next = Math.max(next, scores[nth] as number);
    else if (candidates.roleOf(candidates.at(nth)) === 'headline' && isFirst(candidates, nth, first))
      first = nth;
  }
  const score = scores[best] as number;
  return { length: 1, candidates, nth: first, lead: Math.min(score - next, CERTAIN), score, most };
}

function isFirst(candidates: Candidates, nth: number, than: number): boolean {
  return candidates.roleOf(candidates.at(than)) !== 'headline' || candidates.at(nth) < candidates.at(than);
}

function assign(scores: Int32Array, at: number, role: ReadRole | 'none' | undefined): void {
  if (role === undefined) return;
  for (const [nth, state] of STATES.entries()) {
    const place = at * STATES.length + nth;
    if (role === 'none' ? state.role === 'furniture' : state.role === role)
      scores[place] = (scores[place] as number) + (role === 'none' ? -CERTAIN : CERTAIN);
  }
}

function weigh(scores: Int32Array, at: number, role: ReadRole, weight: number): void {
  for (const [nth, state] of STATES.entries()) {
    const place = at * STATES.length + nth;
    if (state.role === role) scores[place] = (scores[place] as number) + weight;
  }
}
