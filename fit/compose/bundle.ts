import { Agency } from './agency.js';
import { apart, each, type Line } from './page.js';
import type { Random } from '../random.js';
import type { Composed, Material } from './shape.js';
import type { Story } from './story.js';

/** What the stories of a bundle have in common: one desk has put them together. */
interface Plan {
  readonly between: number;
  /** Empty lines around headline, deck, byline and captions. */
  readonly topGap: number;
  readonly bodyGap: number;
  readonly separator: string | undefined;
  readonly hasDatelines: boolean;
  readonly hasSections: boolean;
  readonly decks: number;
  readonly metas: 'none' | 'of the page' | 'byline' | 'byline and date';
  readonly captions: number;
  readonly signoffs: number;
}

function plan(random: Random): Plan {
  const between = random.pick([1, 1, 2, 3, 3, 4]);
  const topGap = random.whole(0, 1);
  return {
    between,
    topGap,
    bodyGap: random.chance(0.7) ? topGap : random.whole(0, 1),
    separator: random.chance(0.25)
      ? random.pick(['***', '* * *', '-----', '--------------------', '###'])
      : undefined,
    hasDatelines: random.chance(0.4),
    hasSections: random.chance(0.25),
    decks: random.pick([0, 0.4, 0.9]),
    metas: random.pick(['none', 'of the page', 'of the page', 'byline', 'byline and date']),
    captions: random.pick([0, 0.3, 0.8]),
    signoffs: random.pick([0, 0.3, 0.9]),
  };
}

/** Byline and date as the page has them, or invented ones; at times none. */
export function metaLines(kind: Plan['metas'], story: Story, agency: Agency): string[] {
  switch (kind) {
    case 'none':
      return [];
    case 'of the page':
      return [...story.metas];
    case 'byline':
      return [agency.byline()];
    case 'byline and date':
      return [agency.byline(), agency.date()];
  }
}

function pictures(story: Story, agency: Agency, random: Random): Line[] {
  const most = random.chance(0.7) ? 1 : 3;
  const invents = random.chance(0.3);
  return story.pictures
    .slice(0, most)
    .flatMap(({ caption, credit }): Line[] => [
      ['caption', invents ? agency.credited(caption) : caption],
      ...(credit !== undefined && !invents ? [['credit', credit] satisfies Line] : []),
    ]);
}

function told(story: Story, plan: Plan, random: Random): Line[] {
  const agency = new Agency(story.page.language, random);
  const section = plan.hasSections && random.chance(0.8) ? agency.section() : '';
  const decks = random.chance(plan.decks) ? story.decks : [];
  const metas = metaLines(plan.metas, story, agency).map((text): Line => ['meta', text]);
  const captions = random.chance(plan.captions) ? pictures(story, agency, random) : [];
  const dated = plan.hasDatelines && random.chance(0.9);
  const body = each('body', dated ? agency.dated(story.body) : story.body);
  const signoffs = story.signoffs.length > 0 ? story.signoffs : [agency.signoff()];
  const end = random.chance(plan.signoffs) ? each('signoff', signoffs) : [];
  const hasPictureLast = random.chance(0.15);
  const top = [
    section === '' ? [] : [['meta', section] satisfies Line],
    [['headline', story.headline] satisfies Line],
    ...each('deck', decks),
    metas,
    hasPictureLast ? [] : captions,
  ];
  const text = apart([...body, hasPictureLast ? captions : [], ...end], plan.bodyGap);
  return apart([...top, text], plan.topGap);
}

/**
 * Stories alone, one below the other, as a desk's daily file or a text archive has them: no page around them, and
 * often no more between them than between two paragraphs.
 */
export function bundle({ random, stories }: Material): Composed | undefined {
  const drawn = stories.draw(random.whole(2, 8), 2);
  const [first] = drawn;
  if (!first) return undefined;
  const common = plan(random);
  const blocks = drawn.map((story) => told(story, common, random));
  const { separator } = common;
  const separated =
    separator === undefined
      ? blocks
      : blocks.flatMap((block, at): Line[][] => (at === 0 ? [block] : [[['unsure', separator]], block]));
  const gap = separator === undefined ? common.between : Math.ceil(common.between / 2);
  return { first: first.page, lines: apart(separated, gap) };
}

/** One story alone, as it is sent by mail or kept in an archive. */
export function single({ random, stories }: Material): Composed | undefined {
  const [story] = stories.draw(1);
  return story && { first: story.page, lines: told(story, plan(random), random) };
}
