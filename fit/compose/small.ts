import type { Random } from '../random.js';
import { apart, solid, type Line } from './page.js';
import type { Composed, Material } from './shape.js';
import type { Story } from './story.js';

/** What is left of a page around a small story. */
interface Plan {
  readonly above: number;
  readonly below: number;
  readonly inside: number;
  readonly gap: number;
  /** Empty lines between what is left of the page. */
  readonly pageGap: number;
  readonly hasTitle: boolean;
  readonly hasGallery: boolean;
  readonly isListedBelow: boolean;
  readonly isListedAbove: boolean;
}

function plan(random: Random): Plan {
  const gap = random.pick([1, 1, 1, 0]);
  return {
    above: random.pick([0, 0, 3, 6, 12]),
    below: random.pick([0, 2, 5, 10]),
    inside: random.pick([0, 1, 1, 2, 3]),
    gap,
    pageGap: random.pick([gap, 0, 1]),
    hasTitle: random.chance(0.25),
    hasGallery: random.chance(0.15),
    isListedBelow: random.chance(0.2),
    isListedAbove: random.chance(0.15),
  };
}

const SITES = [
  'Coast Wire',
  'The Harbour Times',
  'Calden News',
  'HWU',
  'Tagblatt Calden',
  'La Costa',
] as const;

/** Some lines of a page that follow one another, all of them leftovers. */
function leftovers(lines: readonly Line[], count: number, random: Random): Line[] {
  const all = solid(lines).filter(([label]) => label === 'furniture');
  const from = random.whole(0, Math.max(0, all.length - count));
  return all.slice(from, from + count);
}

function gallery(headline: string, random: Random): Line[] {
  return [
    ['furniture', `1 / ${random.whole(3, 20)}`],
    ...(random.chance(0.5) ? [['furniture', 'Back to Gallery'] satisfies Line] : []),
    ['headline-copy', headline],
  ];
}

/** Names and words that pages leave behind and a story may list too. */
const LISTED = [
  'Telegram',
  'WhatsApp',
  'TikTok',
  'Facebook',
  'Twitter',
  'Share',
  'Print',
  'Home',
  'Video',
  'Weather',
] as const;

/** A list of the story's own: short lines behind a paragraph that ends with a colon. */
function list(random: Random): Line[] {
  const count = random.whole(3, 5);
  const isFigures = random.chance(0.4);
  const words = random.shuffled(LISTED).slice(0, count);
  return words.map((word) => ['body', isFigures ? String(random.whole(1, 2100)) : word]);
}

/** The body with leftovers of the page, and at times a gallery or a list, between its paragraphs. */
function interrupted(story: Story, own: Plan, random: Random): Line[][] {
  const { page, bodyStart, bodyEnd, headlineAt } = story;
  const within = page.lines.slice(bodyStart, bodyEnd);
  const source = within.some(([label]) => label === 'furniture') ? within : page.lines.slice(headlineAt);
  const blocks = story.body.map((text): Line[] => [['body', text]]);
  const last = blocks.length - 1;
  if (last < 1) return blocks;
  const picture = story.pictures.at(-1);
  if (picture && random.chance(0.3))
    blocks[random.whole(0, last - 1)]?.push(
      ['caption', picture.caption],
      ...(picture.credit === undefined ? [] : [['credit', picture.credit] satisfies Line]),
    );
  for (let times = 0; times < own.inside; times++)
    blocks[random.whole(0, last - 1)]?.push(...leftovers(source, random.pick([1, 1, 1, 2, 4]), random));
  const listed = random.chance(0.12) ? blocks[random.whole(0, last - 1)] : undefined;
  const [paragraph] = listed ?? [];
  if (listed && paragraph) {
    paragraph[1] = paragraph[1].replace(/\P{L}*$/u, ':');
    listed.push(...list(random));
  }
  if (own.hasGallery) blocks[random.whole(0, last - 1)]?.push(...gallery(story.headline, random));
  return blocks.flatMap((block) => block.map((line) => [line]));
}

/**
 * A small story on a page of which little is left: a few lines of its menus above, of its link lists below, some
 * between the paragraphs. So people cut pages when they copy them by hand.
 */
export function small({ random, stories }: Material): Composed | undefined {
  const [story] = stories.draw(1);
  if (!story) return undefined;
  const own = plan(random);
  const { page, headline, headlineAt, bodyEnd } = story;
  const menu = leftovers(page.lines.slice(0, headlineAt), own.above, random);
  const links = leftovers(page.lines.slice(bodyEnd + 1), own.below, random);
  if (own.isListedAbove && menu.length > 2)
    menu.splice(random.whole(1, menu.length - 1), 0, ['headline-copy', headline]);
  if (own.isListedBelow && links.length > 1)
    links.splice(random.whole(1, links.length), 0, ['headline-copy', headline]);
  const title: Line[] = own.hasTitle
    ? [['page-title', `${headline}${random.pick([' | ', ' - ', ' – ', ' · '])}${random.pick(SITES)}`]]
    : [];
  const captions = story.pictures
    .slice(0, random.whole(0, 1))
    .flatMap(({ caption, credit }): Line[] => [
      ['caption', caption],
      ...(random.chance(0.3) ? [['caption', caption] satisfies Line] : []),
      ...(credit === undefined ? [] : [['credit', credit] satisfies Line]),
    ]);
  const metas = random.chance(0.6) ? story.metas.map((text): Line => ['meta', text]) : [];
  const decks = random.chance(0.4) ? story.decks.map((text): Line => ['deck', text]) : [];
  const signoffs = random.chance(0.3) ? story.signoffs.map((text): Line => ['signoff', text]) : [];
  const blocks: Line[][] = [
    title,
    ...apartBlocks(menu, own.pageGap),
    [['headline', headline]],
    decks,
    metas,
    captions,
    ...interrupted(story, own, random),
    signoffs,
    ...apartBlocks(links, own.pageGap),
  ];
  return { first: page, lines: apart(blocks, own.gap) };
}

/** Lines as one block, or each as one. */
function apartBlocks(lines: readonly Line[], gap: number): Line[][] {
  return gap === 0 ? [[...lines]] : lines.map((line) => [line]);
}
