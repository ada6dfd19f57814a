// Fits all tables: on the pages of all folds but those left out.
import { PHASES } from '../server/src/core/story/read/grammar.js';
import { tablesOf } from '../server/src/core/story/read/table.js';
import { headlineText } from './headlines.js';
import { newsText } from './news.js';
import { openingText } from './openings.js';
import { weightOf, type Prepared } from './prepared.js';
import { strikeLimits } from './strike.js';
import { pathOf } from './units.js';

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
  const { text: opening, limit, opened } = openingText(unseen, own, log);
  const known = opened.filter(({ read }) => weightOf(read.page) > 0);
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
