// How well pages are read by weights that do not know them, as far as the path and the stories go. What comes of it for an
// editor is measured by `npm run accuracy -- --pages`.
import { skeletonOf } from '../server/src/core/story/read/drafts.js';
import { STATES } from '../server/src/core/story/read/grammar.js';
import type { Tables } from '../server/src/core/story/read/table.js';
import { headlinesOf, isReal, type Prepared } from './prepared.js';

/** Shares from 0 to 1. */
export type Figures = Readonly<Record<string, number>>;

const LABELS = ['body', 'caption', 'furniture'] as const;

/** Counts what is found on pages, each by the tables that were fitted without its fold. */
export function figuresOf(pages: readonly Prepared[], tablesFor: (fold: number) => Tables): Figures {
  const news = pages.filter((read) => isReal(read) && read.page.kind === 'news');
  const others = pages.filter((read) => isReal(read) && read.page.kind !== 'news');
  let [right, none, extra] = [0, 0, 0];
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const read of news) {
    const { context, labels, page } = read;
    const { path, drafts } = skeletonOf(context.units, tablesFor(page.fold), () => undefined);
    const heaviest = [...drafts].sort((a, b) => b.words - a.words)[0];
    if (!heaviest) none++;
    else if (headlinesOf(read).has(context.form(heaviest.headline).key)) right++;
    extra += Math.max(0, drafts.length - 1);
    for (const [at, label] of labels.entries()) {
      if (label === 'unsure' || label === 'headline-copy') continue;
      const role = STATES[path.states[at] as number]?.role ?? 'furniture';
      const isInStory = drafts.some(({ from, to }) => at >= from && at <= to);
      const found = role === 'body' && !isInStory ? 'furniture' : role;
      const real = label === 'page-title' ? 'furniture' : label;
      add(`${found} found`);
      add(`${real} real`);
      if (found === real) add(`${real} right`);
    }
  }
  const withStory = others.filter(
    ({ context, page }) => skeletonOf(context.units, tablesFor(page.fold), () => undefined).drafts.length > 0,
  ).length;
  const share = (part: string, of: string) => (counts.get(part) ?? 0) / Math.max(1, counts.get(of) ?? 0);
  return {
    'headline right': right / news.length,
    'no story': none / news.length,
    'extra stories a page': extra / news.length,
    ...Object.fromEntries(
      LABELS.flatMap((label) => [
        [`${label} precision`, share(`${label} right`, `${label} found`)],
        [`${label} recall`, share(`${label} right`, `${label} real`)],
      ]),
    ),
    'no news with a story': withStory / others.length,
  };
}

/** Figures that are better when they are smaller. */
const SMALLER_IS_BETTER = new Set(['no story', 'extra stories a page', 'no news with a story']);
/** A figure may be so much worse: fits differ by that much by chance. */
const GRACE = 0.01;

/** What is worse than it was, in words. */
export function worseThan(before: Figures, now: Figures): string[] {
  return Object.entries(before).flatMap(([name, was]) => {
    const is = now[name] ?? 0;
    const loss = SMALLER_IS_BETTER.has(name) ? is - was : was - is;
    return loss > GRACE ? `${name}: ${is.toFixed(3)}, and ${was.toFixed(3)} before` : [];
  });
}
