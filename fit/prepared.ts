// Pages as all fits learn from them.
import type { Path } from '../server/src/core/story/read/path.js';
import { skeletonOf } from '../server/src/core/story/read/drafts.js';
import { UNIT_SCHEME, type Tables } from '../server/src/core/story/read/table.js';
import { DENSE } from './compose.js';
import { Numbering, type Features } from './features.js';
import type { Read } from './pages.js';

/** A page with its features, which are found once for all fits. */
export interface Prepared extends Read {
  readonly features: Features;
}
/**
 * What is composed counts less than a page, so that pages stay what most is learned from; whole pages in another form
 * count more than parts.
 */
const WEIGHTS = { page: 1, whole: 0.5, part: 0.3 };
const WHOLE = /^composed:(?:cleaned page|scroll|pasted|article):/;

/** How much a page counts where units are fitted; 0 for one that only openings are learned from. */
export function weightOf(page: Prepared['page']): number {
  if (page.style === DENSE) return 0;
  if (isReal({ page })) return WEIGHTS.page;
  return WHOLE.test(page.id) ? WEIGHTS.whole : WEIGHTS.part;
}

/** The evidence of units, numbered once for all fits. */
export const units = new Numbering(UNIT_SCHEME);

const NO_FEATURES: Features = { rows: new Int32Array(), starts: new Int32Array() };

/** Finds the features of a page, where units are learned from it. */
export function prepare(read: Read): Prepared {
  const features = read.page.style === DENSE ? NO_FEATURES : units.of(read.context);
  return { ...read, features };
}

export const isReal = ({ page }: Pick<Read, 'page'>): boolean =>
  page.gold !== 'own' && !page.id.startsWith('composed');

/** A page with a path by weights that do not know it. */
export interface Unseen {
  readonly read: Prepared;
  readonly path: Path;
}

/** A page, with its path where a story is found on it. */
export type MaybeStory = Omit<Unseen, 'path'> & Partial<Unseen> & { readonly tables: Tables };

/** The pages of news, read by tables that do not know them. */
export function storiesOn(pages: readonly Prepared[], tables: Tables): MaybeStory[] {
  return pages
    .filter(({ page }) => page.kind === 'news' && weightOf(page) > 0)
    .map((read) => {
      const { path, drafts } = skeletonOf(read.context.units, tables, () => undefined);
      return drafts.length > 0 ? { read, path, tables } : { read, tables };
    });
}

/** The texts of the headlines that a page is labelled with. */
export function headlinesOf({ labels, context }: Read): Set<string> {
  return new Set(labels.flatMap((label, at) => (label.startsWith('headline') ? context.form(at).key : [])));
}
