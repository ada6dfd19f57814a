import { Agency } from './agency.js';
import { metaLines } from './bundle.js';
import { columns, wrap } from './columns.js';
import { apart, type Line } from './page.js';
import type { Random } from '../random.js';
import type { Composed, Material } from './shape.js';
import type { Story } from './story.js';

interface Plan {
  readonly width: number;
  /** Whether headlines and decks are wrapped too. */
  readonly wrapsHeadlines: boolean;
  /** Before a paragraph's first line. */
  readonly indent: string;
  readonly bodyGap: number;
  readonly topGap: number;
  readonly between: number;
  readonly hasDatelines: boolean;
  readonly decks: number;
  readonly metas: 'none' | 'of the page' | 'byline' | 'byline and date';
  readonly captions: number;
}

function plan(random: Random): Plan {
  const indented = random.chance(0.4);
  const bodyGap = indented && random.chance(0.85) ? 0 : 1;
  return {
    width: random.whole(60, 80),
    wrapsHeadlines: random.chance(0.6),
    indent: indented ? random.pick(['  ', '   ']) : '',
    bodyGap,
    topGap: bodyGap === 1 ? 1 : random.whole(0, 1),
    between: random.whole(1, 4),
    hasDatelines: random.chance(0.35),
    decks: random.pick([0, 0.4, 0.9]),
    metas: random.pick(['none', 'none', 'of the page', 'byline', 'byline and date']),
    captions: random.pick([0, 0.5, 0.9]),
  };
}

/** The text in lines of that width, each with the label of the whole. */
export function wrappedLines(label: string, text: string, width: number, indent = ''): Line[] {
  return wrap(text, width, indent).map((piece): Line => [label, piece]);
}

function told(story: Story, plan: Plan, random: Random): Line[] {
  const { width, wrapsHeadlines } = plan;
  const agency = new Agency(story.page.language, random);
  const wide = (label: string, text: string): Line[] =>
    wrapsHeadlines && columns(text) > width ? wrappedLines(label, text, width) : [[label, text]];
  const decks = random.chance(plan.decks) ? story.decks : [];
  const metas = metaLines(plan.metas, story, agency);
  const pictures = random.chance(plan.captions) ? story.pictures.slice(0, random.whole(1, 3)) : [];
  const body = plan.hasDatelines ? agency.dated(story.body) : story.body;
  return apart(
    [
      wide('headline', story.headline),
      ...decks.map((deck) => wide('deck', deck)),
      metas.map((meta): Line => ['meta', meta]),
      ...pictures.map(({ caption, credit }): Line[] => [
        ...wrappedLines('caption', caption, width),
        ...(credit === undefined ? [] : [['credit', credit] satisfies Line]),
      ]),
      apart(
        body.map((paragraph) => wrappedLines('body', paragraph, width, plan.indent)),
        plan.bodyGap,
      ),
    ],
    plan.topGap,
  );
}

/**
 * Stories with their lines cut at a width, as mail, old archives and terminals have them: a paragraph runs over
 * several lines, and begins behind an empty line or with an indent.
 */
export function wrapped({ random, stories }: Material): Composed | undefined {
  const drawn = stories.draw(random.whole(1, 3));
  const [first] = drawn;
  if (!first) return undefined;
  const common = plan(random);
  return {
    first: first.page,
    lines: apart(
      drawn.map((story) => told(story, common, random)),
      common.between,
    ),
  };
}
