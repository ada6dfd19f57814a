// Fits all tables: on the pages of all folds but those left out.
import { Candidates, draftsOf } from '../server/src/core/story/read/candidates.js';
import type { Context } from '../server/src/core/story/read/context.js';
import { chosenFor, newsScore, skeletonOf } from '../server/src/core/story/read/drafts.js';
import { readsAsProse } from '../server/src/core/story/read/form.js';
import { GAPS, PHASES, STATES, type Phase } from '../server/src/core/story/read/grammar.js';
import { HEADLINE_SCHEME } from '../server/src/core/story/read/headline.js';
import { NEWS_SCHEME, type Chosen } from '../server/src/core/story/read/news.js';
import { openedPath } from '../server/src/core/story/read/opened.js';
import { OPENING_SCHEME, Openings } from '../server/src/core/story/read/openings.js';
import { LEAST_MARGIN, Leftovers } from '../server/src/core/story/read/leftovers.js';
import { bestPath, stateScores, type Path } from '../server/src/core/story/read/path.js';
import {
  GAP_NAMES,
  nameOf,
  tablesOf,
  UNIT_SCHEME,
  type Tables,
} from '../server/src/core/story/read/table.js';
import { UNIT } from '../server/src/core/story/read/weights.js';
import { DENSE } from './compose.js';
import { COLUMNS, fitChain } from './chain.js';
import { fitChoices, type ChoiceOptions } from './choices.js';
import { Numbering, onEnoughSites, remapped, type Features } from './features.js';
import type { Read } from './pages.js';

/** Constants of the fit. None of them belongs to a text; each was chosen by the figures on left-out folds. */
const SEED = 1;
export const CHAIN = { passes: 6, rate: 0.03, seed: SEED };
const HEADLINES = { passes: 8, rate: 0.08, seed: SEED, decay: 0.002 };
const OPENINGS = { passes: 8, rate: 0.08, seed: SEED, decay: 0.002 };
const NEWS = { passes: 5, rate: 0.02, seed: SEED, decay: 0.02 };
/** Sites that a feature has to occur on. */
const FEWEST_SITES = { units: 12, openings: 8, headlines: 8, news: 20 };

/** A page with its features, which are found once for all fits. */
export interface Prepared extends Read {
  readonly features: Features;
}
/** What is composed counts less than a page, so that pages stay what most is learned from; whole pages in another form count more than parts. */
const WEIGHTS = { page: 1, whole: 0.5, part: 0.3 };
const WHOLE = /^composed:(?:cleaned page|scroll|pasted|article):/;

function weightOf(page: Prepared['page']): number {
  if (page.style === DENSE) return 0;
  if (isReal({ page })) return WEIGHTS.page;
  return WHOLE.test(page.id) ? WEIGHTS.whole : WEIGHTS.part;
}

const units = new Numbering(UNIT_SCHEME);

const NO_FEATURES: Features = { rows: new Int32Array(), starts: new Int32Array() };

export function prepare(read: Read): Prepared {
  const features = read.page.style === DENSE ? NO_FEATURES : units.of(read.context);
  return { ...read, features };
}

export const isReal = ({ page }: Pick<Read, 'page'>): boolean =>
  page.gold !== 'own' && !page.id.startsWith('composed');

/** The part of a table by which units are weighed, fitted on some pages; see `chainText`. */
export interface Chains {
  /** Fitted on all pages that the table is for. */
  readonly own: string;
  /** By a fold of those pages: fitted without it. */
  readonly without: ReadonlyMap<number, string>;
}

/**
 * The text of a table for some pages, from what was fitted on them. What reads the path has to learn from paths over
 * pages that the weights did not know.
 */
export function tableText(
  pages: readonly Prepared[],
  { own, without }: Chains,
  log: (line: string) => void,
): string {
  const byFold = [...without].map(([fold, text]) => ({
    text,
    pages: pages.filter(({ page }) => page.fold === fold),
  }));
  const unseen = byFold.flatMap(({ text, pages: left }) => {
    const tables = tablesOf(text);
    return left.map((read) => ({ read, path: pathOf(read.context, tables) }));
  });
  const { text: opening, limit, split } = openingText(unseen, own, log);
  const known = split.filter(({ read }) => weightOf(read.page) > 0);
  const headline = headlineText(known);
  const { text: news, limits: found } = newsText(known, tablesOf(own + headline), log);
  const limits = `== limit\n# limits\nopening\t${limit}\nnews\t${found.news}\nclean\t${found.clean}\n`;
  const strike = strikeLimits(
    byFold.map(({ text, pages: left }) => ({
      tables: tablesOf(text + opening + headline + news + limits),
      pages: left,
    })),
    log,
  );
  return `${own}${opening}${headline}${news}${limits}${PHASES.map((phase) => `strike ${phase}\t${strike[phase]}\n`).join('')}`;
}

/** Of the stories of left-out pages this share may be taken for none. */
const MISSED_STORIES = 0.006;
/** In this share of them nothing is struck, since they may be something else. */
const UNCLEANED_STORIES = 0.1;
/**
 * So many lines of the story may be struck for a thousand lines of bodies on left-out pages: subheads and entries of lists,
 * since no sentence is. Below a body most of them are the rest of a list that was not followed to its end.
 */
const STRUCK_WRONGLY: Readonly<Record<Phase, number>> = { above: 2, header: 0.5, body: 0.5, tail: 10 };
/** Lines that may never go. */
const OF_THE_STORY: ReadonlySet<string> = new Set(['body', 'headline', 'deck', 'signoff']);

/** The margins from which on a leftover is struck: above them hardly any line of the story was taken for one. */
function strikeLimits(
  folds: readonly { tables: Tables; pages: readonly Prepared[] }[],
  log: (line: string) => void,
): Record<Phase, number> {
  const struck: { margin: number; phase: Phase; isWrong: boolean }[] = [];
  let bodies = 0;
  for (const { tables, pages } of folds) {
    for (const read of pages.filter(({ page }) => page.kind === 'news' && isReal({ page }))) {
      const { path, drafts } = skeletonOf(read.context.units, tables, () => undefined);
      bodies += read.labels.filter((label) => label === 'body').length;
      if (drafts.length === 0) continue;
      const leftovers = new Leftovers(path);
      for (const [at, label] of read.labels.entries()) {
        const margin = leftovers.sureness(at);
        const { role, phase } = STATES[path.states[at] as number] as (typeof STATES)[number];
        if (role !== 'furniture' || readsAsProse(read.context.form(at))) continue;
        const comesAgain =
          (read.context.repeats.timesAbove[at] as number) + (read.context.repeats.timesBelow[at] as number) >
          0;
        struck.push({ margin, phase, isWrong: OF_THE_STORY.has(label) && !comesAgain });
      }
    }
  }
  struck.sort((a, b) => b.margin - a.margin);
  const limits = { above: Infinity, header: Infinity, body: Infinity, tail: Infinity };
  for (const phase of PHASES) {
    let wrong = 0;
    for (const { margin, isWrong } of struck.filter((one) => one.phase === phase)) {
      if (isWrong) wrong++;
      if (wrong * 1000 > STRUCK_WRONGLY[phase] * bodies) break;
      limits[phase] = Math.max(margin, LEAST_MARGIN);
    }
  }
  const taken = struck.filter(({ phase, margin }) => margin >= limits[phase]);
  log(
    `${taken.length} of ${struck.length} leftovers are struck, ` +
      `${taken.filter(({ isWrong }) => isWrong).length} of them lines of the story: ${JSON.stringify(limits)}`,
  );
  return limits;
}

/** The parts `unit` and `transition` of a table, fitted on some pages. */
export function chainText(pages: readonly Prepared[]): string {
  const known = pages.filter(({ allowed, page }) => allowed !== undefined && weightOf(page) > 0);
  const { remap, kept } = onEnoughSites(
    known.map(({ page, features }) => ({ site: page.site, features })),
    units.size,
    FEWEST_SITES.units,
  );
  const samples = known.map(({ page, gaps, allowed, features }) => ({
    ...remapped(features, remap),
    id: page.id,
    weight: weightOf(page),
    gaps,
    allowed: allowed as Uint32Array,
  }));
  const { weights, transitions } = fitChain(samples, kept.length, CHAIN);
  const rows = rowsText(units, kept, weights, COLUMNS);
  const count = STATES.length;
  const byGap = GAP_NAMES.slice(0, GAPS).map((gap, nth) => {
    const lines = STATES.map((_, from) => {
      const place = (nth * count + from) * count;
      return `${nameOf(from)}\t${rounded(transitions.slice(place, place + count), UNIT).join(' ')}`;
    });
    return `# ${gap}\n${lines.join('\n')}\n`;
  });
  return `== unit\n${rows}== transition\n${byGap.join('')}`;
}

export function pathOf(context: Context, tables: Tables): Path {
  const gaps = context.units.map(({ gap }) => gap);
  return bestPath(gaps, stateScores(tables.units.score(context)), tables.transitions);
}

interface Unseen {
  readonly read: Prepared;
  readonly path: Path;
}

/** So many lines of a hundred left-out pages may be taken wrongly for the headline of a story inside a body. */
const WRONG_OPENINGS = 0.5;

interface OpeningPart {
  readonly text: string;
  readonly limit: number;
  /** The paths with the stories opened by weights that do not know them. */
  readonly split: readonly Unseen[];
}

function openingText(unseen: readonly Unseen[], own: string, log: (line: string) => void): OpeningPart {
  const numbering = new Numbering(OPENING_SCHEME);
  const all = unseen
    .filter(({ read }) => read.page.kind === 'news')
    .flatMap(({ read, path }) =>
      draftsOf(read.context, path.states).map((draft) => {
        const openings = new Openings(read.context, path, draft);
        return { read, openings, features: numbering.of(openings) };
      }),
    );
  const textFor = (isKnown: (read: Prepared) => boolean): string => {
    const choices = all
      .filter(({ read }) => isKnown(read))
      .flatMap(({ read, openings, features: { rows, starts } }) =>
        openings.list.flatMap(({ at }, nth) => {
          const label = read.labels[at] as string;
          if (label === 'unsure') return [];
          const own = rows.slice(starts[nth], starts[nth + 1]);
          const features = { rows: own, starts: Int32Array.of(0, own.length, own.length) };
          const isRight = [label === 'headline', label !== 'headline'];
          return { site: read.page.site, features, isRight };
        }),
      );
    return `== opening\n${choicesText(numbering, choices, OPENINGS, FEWEST_SITES.openings)}`;
  };
  const folds = [...new Set(unseen.map(({ read }) => read.page.fold))];
  const weights = new Map(
    folds.map((fold) => [fold, tablesOf(own + textFor(({ page }) => page.fold !== fold))]),
  );
  const tablesFor = (fold: number) => weights.get(fold) as Tables;
  let [right, gold] = [0, 0];
  const wrong: number[] = [];
  const isReally = ({ labels }: Prepared, at: number) => labels[at] === 'headline';
  for (const { read, openings } of all) {
    const scores = tablesFor(read.page.fold).openings.score(openings);
    for (const [nth, { at }] of openings.list.entries())
      if (isReal(read) && !isReally(read, at) && read.labels[at] !== 'unsure')
        wrong.push(scores[nth] as number);
  }
  wrong.sort((a, b) => b - a);
  const pages = unseen.filter(({ read }) => isReal(read) && read.page.kind === 'news').length;
  const limit = (wrong[Math.floor((pages * WRONG_OPENINGS) / 100)] ?? 0) + 1;
  for (const { read, openings } of all) {
    const scores = tablesFor(read.page.fold).openings.score(openings);
    for (const [nth, { at }] of openings.list.entries()) {
      if (isReal(read) || !isReally(read, at)) continue;
      gold++;
      if ((scores[nth] as number) >= limit) right++;
    }
  }
  log(`a line opens a story from ${limit} on: ${right} of ${gold} headlines inside bodies do`);
  const split = unseen.map(({ read, path }) => {
    const tables = { ...tablesFor(read.page.fold) };
    const along = {
      ...{ context: read.context, gaps: read.gaps, tables },
      scores: stateScores(tables.units.score(read.context)),
    };
    const isAsked = () => true;
    return {
      read,
      path: openedPath(
        { ...along, tables: { ...tables, limits: { ...tables.limits, opening: limit } } },
        path,
        isAsked,
        isAsked,
      ),
    };
  });
  return { text: textFor(() => true), limit, split };
}

/** The texts of the headlines that a page is labelled with. */
export function headlinesOf({ labels, context }: Read): Set<string> {
  return new Set(labels.flatMap((label, at) => (label.startsWith('headline') ? context.form(at).key : [])));
}

function headlineText(unseen: readonly Unseen[]): string {
  const numbering = new Numbering(HEADLINE_SCHEME);
  const choices = unseen
    .filter(({ read }) => read.page.kind === 'news')
    .flatMap(({ read, path }) => {
      const gold = headlinesOf(read);
      const drafts = draftsOf(read.context, path.states);
      const most = drafts.reduce((words, draft) => Math.max(words, draft.words), 0);
      return drafts
        .filter(({ words }) => words === most || !isReal(read))
        .map((draft) => {
          const candidates = new Candidates(read.context, path, draft);
          const isRight = candidates.list.map(({ at }) => gold.has(read.context.form(at).key));
          return { site: read.page.site, features: numbering.of(candidates), isRight };
        });
    });
  return `== headline\n${choicesText(numbering, choices, HEADLINES, FEWEST_SITES.headlines)}`;
}

interface Learnable {
  readonly site: string;
  readonly features: Features;
  readonly isRight: readonly boolean[];
}

function choicesText<Of extends { readonly length: number }>(
  numbering: Numbering<Of>,
  choices: readonly Learnable[],
  options: ChoiceOptions,
  fewestSites: number,
): string {
  const { remap, kept } = onEnoughSites(choices, numbering.size, fewestSites);
  const weights = fitChoices(
    choices.map(({ features, isRight }) => ({ ...remapped(features, remap), isRight })),
    kept.length,
    options,
  );
  return rowsText(numbering, kept, weights, 1);
}

/** The drafts of unseen pages with their headlines, and whether each is the story of its page. */
function* judgedDrafts(
  unseen: readonly Unseen[],
  tables: Tables,
): Generator<Pick<NewsChoice, 'read' | 'chosen' | 'isNews' | 'isMain'>> {
  for (const { read, path } of unseen) {
    const drafts = draftsOf(read.context, path.states);
    const most = drafts.reduce((words, draft) => Math.max(words, draft.words), 0);
    for (const draft of drafts) {
      const chosen = chosenFor(new Candidates(read.context, path, draft), tables);
      let bodies = 0;
      for (let at = draft.from; at <= draft.to; at++)
        if (read.labels[at] === 'body') bodies += read.context.form(at).words;
      const isNews = read.page.kind === 'news' && bodies * 2 >= draft.words;
      yield { read, chosen, isNews, isMain: draft.words === most };
    }
  }
}

/** How much more a draft that is no story counts: there are fewer of them. */
const OTHERS_WEIGH = 5;

/** A draft, as a choice between a story of news and none. */
interface NewsChoice {
  readonly read: Prepared;
  readonly site: string;
  readonly chosen: Chosen;
  readonly features: Features;
  readonly isNews: boolean;
  /** Whether it is the heaviest of its page. */
  readonly isMain: boolean;
}

function newsText(unseen: readonly Unseen[], tables: Tables, log: (line: string) => void): NewsPart {
  const numbering = new Numbering(NEWS_SCHEME);
  const all: NewsChoice[] = [...judgedDrafts(unseen, tables)].map((draft) => {
    const { rows } = numbering.of(draft.chosen);
    const features = { rows, starts: Int32Array.of(0, rows.length, rows.length) };
    return {
      ...draft,
      site: draft.read.page.site,
      features,
    };
  });
  const textFor = (choices: readonly NewsChoice[]): string => {
    const weighed = choices.flatMap((choice) =>
      new Array<NewsChoice>(choice.isNews ? 1 : OTHERS_WEIGH).fill(choice),
    );
    const { remap, kept } = onEnoughSites(choices, numbering.size, FEWEST_SITES.news);
    const weights = fitChoices(
      weighed.map(({ features, isNews }) => ({ ...remapped(features, remap), isRight: [isNews, !isNews] })),
      kept.length,
      NEWS,
    );
    return `== news\n${rowsText(numbering, kept, weights, 1)}`;
  };
  // Limits are set by what the weights say of stories that they do not know.
  const folds = [...new Set(all.map(({ read }) => read.page.fold))];
  const scored = folds.flatMap((fold) => {
    const weigh = tablesOf(textFor(all.filter(({ read }) => read.page.fold !== fold)));
    return all
      .filter(({ read }) => read.page.fold === fold)
      .map(({ read, chosen, isNews, isMain }) => ({ read, isNews, isMain, score: newsScore(chosen, weigh) }));
  });
  const scores = scored
    .filter(({ read, isNews, isMain }) => isNews && isMain && isReal(read))
    .map(({ score }) => score)
    .sort((a, b) => a - b);
  const at = (share: number) => scores[Math.floor(scores.length * share)] ?? 0;
  const limits = { news: at(MISSED_STORIES), clean: at(UNCLEANED_STORIES) };
  const others = scored.filter(({ isNews }) => !isNews);
  const passing = (limit: number) => others.filter(({ score }) => score >= limit).length;
  log(
    `a story is news from ${limits.news} on and cleaned from ${limits.clean} on: ` +
      `${passing(limits.news)} and ${passing(limits.clean)} of ${others.length} others pass`,
  );
  return { text: textFor(all), limits };
}

interface NewsPart {
  readonly text: string;
  readonly limits: { readonly news: number; readonly clean: number };
}

function rowsText<Of extends { readonly length: number }>(
  numbering: Numbering<Of>,
  kept: readonly number[],
  weights: Float64Array,
  columns: number,
): string {
  const sections = new Map<string, string[]>();
  for (const [nth, row] of kept.entries()) {
    const numbers = rounded(weights.slice(nth * columns, (nth + 1) * columns), numbering.scheme.unit);
    if (numbers.every((number) => Math.abs(number) < LEAST)) continue;
    const [evidence, value] = numbering.nameOf(row);
    const lines = sections.get(evidence) ?? [];
    sections.set(evidence, lines);
    lines.push(`${value}\t${numbers.join(' ')}`);
  }
  return [...sections].map(([evidence, lines]) => `# ${evidence}\n${lines.sort().join('\n')}\n`).join('');
}

/** Smaller weights make no difference. */
const LEAST = 2;

function rounded(weights: ArrayLike<number>, unit: number): number[] {
  return Array.from(weights, (weight) => Math.round(weight * unit) || 0);
}
