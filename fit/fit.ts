// Fits all tables: on the pages of all folds but those left out.
import { PHASES } from '../server/src/core/story/read/grammar.js';
import { tablesOf } from '../server/src/core/story/read/table.js';
import { headlineText } from './headlines.js';
import { newsText } from './news.js';
import { openingText } from './openings.js';
import { storiesOn, weightOf, type Prepared } from './prepared.js';
import { interruptingOn, interruptionText } from './interruptions.js';
import { strikeLimits } from './leftovers.js';
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
    fold,
    text,
    pages: pages.filter(({ page }) => page.fold === fold),
  }));
  const unseen = byFold.flatMap(({ text, pages: left }) => {
    const tables = tablesOf(text);
    return left.map((read) => ({ read, path: pathOf(read.context, tables) }));
  });
  const { text: opening, limit: opens, opened } = openingText(unseen, own, log);
  const known = opened.filter(({ read }) => weightOf(read.page) > 0);
  const headline = headlineText(known);
  const { text: news, limits: limit } = newsText(known, tablesOf(own + headline), log);
  const limits = `== limit\n# limits\nopening\t${opens}\nnews\t${limit.news}\nclean\t${limit.clean}\n`;
  const found = byFold.map(({ fold, text, pages: left }) => ({
    fold,
    pages: storiesOn(left, tablesOf(text + opening + headline + news + limits)),
  }));
  const lines = interruptingOn(found.flatMap(({ pages: read }) => read));
  // Limits are set by what the weights say of lines that they do not know.
  const strike = strikeLimits(
    found.map(({ fold, pages: read }) => ({
      interruptions: tablesOf(interruptionText(lines.filter((line) => line.fold !== fold))).interruptions,
      pages: read,
    })),
    log,
  );
  const struck = PHASES.map((phase) => `strike ${phase}\t${strike[phase]}\n`).join('');
  return `${own}${opening}${headline}${news}${interruptionText(lines)}${limits}${struck}`;
}
