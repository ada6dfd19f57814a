import { Agency } from './agency.js';
import { apart, blanks, each, type Line } from './page.js';
import type { Composed, Material } from './shape.js';
import type { Random } from '../random.js';
import type { Story } from './story.js';
import { brief } from './varied.js';

/** The same story once more, as a feed sends it: with another figure, at times without its last paragraph. */
function again(story: Story, random: Random): Story {
  const at = random.whole(0, story.body.length - 1);
  const body = story.body.map((text, nth) =>
    nth === at ? text.replace(/\d+/u, () => String(random.whole(2, 99))) : text,
  );
  return { ...story, body: body.length > 2 && random.chance(0.3) ? body.slice(0, -1) : body };
}

/**
 * Stories of headline and text and hardly anything else, with little or nothing more between them than between two
 * paragraphs: a desk's file of briefs, the script of a news program, a file put together by hand.
 */
export function dense({ random, stories }: Material): Composed | undefined {
  const drawn = stories.draw(random.whole(2, 9), 2);
  const [first] = drawn;
  if (!first) return undefined;
  const bodyGap = random.whole(0, 1);
  const headGap = random.chance(0.6) ? bodyGap : 0;
  const between = bodyGap + random.pick([0, 1, 1, 2, 3]);
  const [briefs, sections, datelines, metas, slips] = [
    random.pick([0.3, 1]),
    random.pick([0, 0, 0.5]),
    random.pick([0, 0, 0.8]),
    random.pick([0, 0, 0.6]),
    // Now and then somebody left a wider gap inside a story.
    random.pick([0, 0, 0.1, 0.25]),
  ];
  const doubles = random.pick([0, 0, 0.4]);
  const written = drawn.flatMap((whole): Story[] => {
    const story = random.chance(briefs) ? brief(whole, random) : whole;
    return random.chance(doubles) ? [story, again(story, random)] : [story];
  });
  const blocks = written.map((story): Line[] => {
    const agency = new Agency(story.page.language, random);
    const section = random.chance(sections) ? agency.section() : '';
    const byline = random.chance(metas) ? [agency.byline()] : [];
    const body = random.chance(datelines) ? agency.dated(story.body) : story.body;
    const top: Line[][] = [
      section === '' ? [] : [['meta', section]],
      [['headline', story.headline]],
      ...each('meta', byline),
    ];
    const uneven = body.flatMap((text, at): Line[] => [
      ...blanks(at === 0 ? 0 : bodyGap + (random.chance(slips) ? random.whole(1, 3) : 0)),
      ['body', text],
    ]);
    return apart([apart(top, headGap), uneven], headGap);
  });
  return { first: first.page, lines: apart(blocks, between) };
}
