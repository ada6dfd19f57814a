import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { composed, composedBundles, type LabelledPage } from './compose.js';
import { prepare, type Prepared } from './prepared.js';
import { piecesOf, textsOfNoNews } from './no-news.js';
import { ownTexts } from './own.js';
import { readPage } from './pages.js';

/** Where the labelled pages are, beside the repository. */
const LABELLED = '../shared/corpus/labelled';
/** One seed for all that is composed. */
const SEED = 1;

/** How often each of our own texts counts. */
const OWN_TIMES = 2;

export const hasLabelledPages = existsSync(LABELLED);
export const FOLDS = [1, 2, 3, 4] as const;

/**
 * All pages to learn from: the labelled ones, and the files that are composed of them.
 * @param folds those that are wanted; no page depends on one of another fold
 */
export function preparedPages(folds: readonly number[] = FOLDS): Prepared[] {
  const isWanted = ({ fold }: LabelledPage) => folds.includes(fold);
  const pages = readdirSync(LABELLED)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(`${LABELLED}/${name}`, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as LabelledPage)
    .filter(isWanted);
  const news = pages.filter(({ kind }) => kind === 'news');
  const own = ownTexts().filter(isWanted);
  const others = textsOfNoNews().filter(isWanted);
  return [
    ...pages,
    ...composed(news, SEED),
    ...composedBundles(news, SEED),
    ...others,
    ...piecesOf([...others, ...pages.filter(({ kind }) => kind === 'none')], SEED),
    ...Array.from({ length: OWN_TIMES }, () => own).flat(),
  ].map((page) => prepare(readPage(page)));
}
