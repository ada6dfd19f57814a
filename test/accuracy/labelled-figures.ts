// The figures of any number of labelled pages, from the results of each.
import type { Counts, LabelledPage, PageResult, TakenLine } from './labelled.js';

/** Which pages of news a column of figures is about. */
export const GROUPS = {
  all: () => true,
  hand: ({ gold }) => gold === 'hand',
  A: ({ style }) => style === 'A',
  B: ({ style }) => style === 'B',
  C: ({ style }) => style === 'C',
  en: ({ language }) => language === 'en',
  de: ({ language }) => language === 'de',
  other: ({ language }) => language !== 'en' && language !== 'de',
} satisfies Record<string, (page: LabelledPage) => boolean>;
export type Group = keyof typeof GROUPS;

/** Over all lines at once, and as the mean of pages: of those with something found, of those with something to find. */
export interface LineFigures {
  readonly precision: number;
  readonly recall: number;
  readonly meanPrecision: number;
  readonly meanRecall: number;
}

export interface NewsFigures {
  readonly pages: number;
  /** Shares of the pages. */
  readonly headlineRight: number;
  readonly headlineExact: number;
  readonly noStory: number;
  readonly extraStoriesPer100: number;
  readonly body: LineFigures;
  readonly captions: LineFigures;
  readonly furniture: LineFigures;
  readonly bodyTaken: number;
  readonly sentencesTaken: number;
  /** Without the same words on a line that stays: of the body; of headlines, decks and sign-offs. */
  readonly bodyLost: number;
  readonly othersLost: number;
  /** Share of the clutter. */
  readonly clutterTaken: number;
  /** Pages. */
  readonly readsOtherwise: number;
  readonly changesAgain: number;
}

/** Of pages that are no news. */
export interface NoNewsFigures {
  readonly pages: number;
  readonly withStory: number;
  readonly linesTaken: number;
  readonly readsOtherwise: number;
  readonly changesAgain: number;
}

export interface LabelledFigures {
  readonly news: Record<Group, NewsFigures>;
  readonly none: NoNewsFigures;
  readonly index: NoNewsFigures;
}

export function labelledFigures(results: readonly PageResult[]): LabelledFigures {
  const ofKind = (kind: LabelledPage['kind']) => results.filter(({ page }) => page.kind === kind);
  const news = ofKind('news');
  const groups = Object.entries(GROUPS).map(([name, isOf]) => [
    name,
    newsFigures(news.filter(({ page }) => isOf(page))),
  ]);
  return {
    news: Object.fromEntries(groups) as LabelledFigures['news'],
    none: noNewsFigures(ofKind('none')),
    index: noNewsFigures(ofKind('index')),
  };
}

/** The figures of pages of news. */
export function newsFigures(results: readonly PageResult[]): NewsFigures {
  const pages = results.length;
  const count = (is: (result: PageResult) => boolean) => results.filter(is).length;
  const sum = (of: (result: PageResult) => number) => results.reduce((all, result) => all + of(result), 0);
  return {
    pages,
    headlineRight: share(
      count(({ headlineRight }) => headlineRight),
      pages,
    ),
    headlineExact: share(
      count(({ headlineExact }) => headlineExact),
      pages,
    ),
    noStory: share(
      count(({ stories }) => stories === 0),
      pages,
    ),
    extraStoriesPer100:
      100 *
      share(
        sum(({ stories }) => Math.max(0, stories - 1)),
        pages,
      ),
    body: lineFigures(results.map(({ body }) => body)),
    captions: lineFigures(results.map(({ captions }) => captions)),
    furniture: lineFigures(results.map(({ furniture }) => furniture)),
    bodyTaken: sum(({ bodyTaken }) => bodyTaken.length),
    sentencesTaken: sum(({ bodyTaken }) => bodyTaken.filter(({ isSentence }) => isSentence).length),
    bodyLost: sum(({ bodyTaken }) => lost(bodyTaken)),
    othersLost: sum(({ othersTaken }) => lost(othersTaken)),
    clutterTaken: share(
      sum(({ clutterTaken }) => clutterTaken),
      sum(({ clutter }) => clutter),
    ),
    readsOtherwise: count(({ readsOtherwise }) => readsOtherwise),
    changesAgain: count(({ changesAgain }) => changesAgain),
  };
}

function lost(taken: readonly TakenLine[]): number {
  return taken.filter(({ staysElsewhere }) => !staysElsewhere).length;
}

function noNewsFigures(results: readonly PageResult[]): NoNewsFigures {
  return {
    pages: results.length,
    withStory: results.filter(({ stories }) => stories > 0).length,
    linesTaken: results.reduce((all, { taken }) => all + taken, 0),
    readsOtherwise: results.filter(({ readsOtherwise }) => readsOtherwise).length,
    changesAgain: results.filter(({ changesAgain }) => changesAgain).length,
  };
}

function lineFigures(pages: readonly Counts[]): LineFigures {
  const sum = (of: keyof Counts) => pages.reduce((all, counts) => all + counts[of], 0);
  return {
    precision: share(sum('hits'), sum('found')),
    recall: share(sum('hits'), sum('gold')),
    meanPrecision: mean(pages.flatMap(({ hits, found }) => (found > 0 ? hits / found : []))),
    meanRecall: mean(pages.flatMap(({ hits, gold }) => (gold > 0 ? hits / gold : []))),
  };
}

/** 1 where there is nothing that it could be a share of. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export function mean(values: readonly number[]): number {
  return share(
    values.reduce((all, value) => all + value, 0),
    values.length,
  );
}
