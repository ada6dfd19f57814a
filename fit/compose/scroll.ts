import { apart, trimmed, type LabelledPage, type Line } from './page.js';
import type { Random } from '../random.js';
import type { Composed, Material } from './shape.js';

const MOST_LINES = 120;

/** The page's story with some of what stands around it; nothing where the story alone is too long. */
function aroundStory({ lines }: LabelledPage, random: Random): Line[] | undefined {
  const first = lines.findIndex(([label]) => label === 'headline');
  const last = lines.findLastIndex(([label]) => label === 'body');
  if (first > last) return undefined;
  const room = MOST_LINES - (last - first + 1);
  if (room < 10) return undefined;
  const above = random.whole(0, Math.min(room, first));
  return trimmed(lines.slice(first - above, last + 1 + room - above));
}

/**
 * Two or three pages one below the other, as a page that goes on and on when scrolled gives them: each with the end
 * of its menus above and the start of its link lists below.
 */
export function scroll({ random, pages }: Material): Composed | undefined {
  const wanted = random.whole(2, 3);
  const drawn = pages.draw(wanted + 4, 2).flatMap((page) => {
    const lines = aroundStory(page, random);
    return lines ? [{ page, lines }] : [];
  });
  const chosen = drawn.slice(0, wanted);
  const [first] = chosen;
  if (!first || chosen.length < 2) return undefined;
  return {
    first: first.page,
    lines: apart(
      chosen.map(({ lines }) => lines),
      random.whole(1, 4),
    ),
  };
}
