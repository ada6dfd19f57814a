import { article } from './compose/article.js';
import { bundle, single } from './compose/bundle.js';
import { NO_NEWS } from './compose/no-news.js';
import { dense } from './compose/dense.js';
import { cleanedPage, cleanedSeed } from './compose/cleaned.js';
import type { LabelledPage } from './compose/page.js';
import { pasted } from './compose/pasted.js';
import { Random } from './random.js';
import { scroll } from './compose/scroll.js';
import { seed as seedShape } from './compose/seed.js';
import type { Shape } from './compose/shape.js';
import { isUsable, storyOf, type Story } from './compose/story.js';
import { small } from './compose/small.js';
import { Supply } from './compose/supply.js';
import { brief, withOtherHeadline } from './compose/varied.js';
import { transmission } from './compose/transmission.js';
import { wrapped } from './compose/wrapped.js';

export type { LabelledPage } from './compose/page.js';

/** The shapes of files that the labelled pages lack; each says where it is met. */
const SHAPES: Readonly<Record<string, Shape>> = {
  seed: seedShape,
  bundle,
  article,
  wrapped,
  transmission,
  scroll,
  pasted,
  single,
  small,
  'cleaned page': cleanedPage,
  'cleaned seed': cleanedSeed,
};
/** Those that are met with stories of few words too. */
const BRIEF: readonly string[] = [
  'seed',
  'bundle',
  'wrapped',
  'transmission',
  'single',
  'small',
  'cleaned seed',
];
/** Files of each shape in a fold, where no other number is named. */
const FILES = 9;
const FILES_OF_NO_NEWS = 4;
/** What a cleaning makes of any page has to be read as well as the page. */
const FILES_OF: Readonly<Record<string, number>> = {
  'cleaned page': 45,
  'brief seed': 20,
  'brief cleaned seed': 14,
  'brief small': 18,
  dense: 60,
};
/** Bundles with little between their stories. */
export const DENSE = 'dense';
const MOST_TRIES = 200;

/** How the files of a shape are made; those of news carry the kind of their first page. */
interface Making {
  readonly name: string;
  readonly shape: Shape;
  readonly kind?: LabelledPage['kind'];
  readonly isBrief?: boolean;
}

/** The usable pages of a fold. */
interface Fold {
  readonly fold: number;
  readonly pages: readonly LabelledPage[];
  readonly stories: readonly Story[];
}

function foldsOf(pages: readonly LabelledPage[]): Fold[] {
  const usable = pages.filter(isUsable);
  const folds = [...new Set(usable.map(({ fold }) => fold))].sort((one, other) => one - other);
  return folds.map((fold) => {
    const own = usable.filter((page) => page.fold === fold);
    return { fold, pages: own, stories: own.flatMap((page) => storyOf(page) ?? []) };
  });
}

/** The files of one shape in one fold; they depend on no page of another fold. */
function filesOf(
  { name, shape, kind, isBrief }: Making,
  { fold, pages, stories: all }: Fold,
  seed: number,
): LabelledPage[] {
  const random = new Random(`${seed}:${name}:${fold}`);
  const stories = all.map((story) => withOtherHeadline(isBrief ? brief(story, random) : story, random));
  const material = {
    random,
    stories: new Supply(stories, ({ page }) => page.language, random),
    pages: new Supply(pages, ({ language }) => language, random),
  };
  const files: LabelledPage[] = [];
  const wanted = FILES_OF[name] ?? (kind === 'none' ? FILES_OF_NO_NEWS : FILES);
  for (let tries = 0; files.length < wanted && tries < MOST_TRIES; tries++) {
    const made = shape(material);
    if (made)
      files.push({ ...made.first, id: name, style: name, kind: kind ?? made.first.kind, lines: made.lines });
  }
  return files;
}

/** Bundles by which it is learned what opens a story inside a body, and nothing else; made as the others are. */
export function composedBundles(pages: readonly LabelledPage[], seed: number): LabelledPage[] {
  return foldsOf(pages)
    .flatMap((fold) => filesOf({ name: DENSE, shape: dense }, fold, seed))
    .map((file, at) => ({ ...file, id: `composed:${DENSE}:${at}` }));
}

/**
 * Files that the labelled pages lack, composed of them; seeded, the same each time. Each is made of pages of one fold
 * only, and carries that fold; `style` names its shape, and so does its id, as in `composed:seed:3`.
 */
export function composed(pages: readonly LabelledPage[], seed: number): LabelledPage[] {
  const folds = foldsOf(pages);
  const make = (making: Making) =>
    folds
      .flatMap((fold) => filesOf(making, fold, seed))
      .map((file, at) => ({ ...file, id: `composed:${making.name}:${at}` }));
  const news = Object.entries(SHAPES).flatMap(([name, shape]) => [
    ...make({ name, shape }),
    ...(BRIEF.includes(name) ? make({ name: `brief ${name}`, shape, isBrief: true }) : []),
  ]);
  const others = Object.entries(NO_NEWS).flatMap(([name, shape]) =>
    make({ name: `none ${name}`, shape, kind: 'none' }),
  );
  return [...news, ...others];
}
