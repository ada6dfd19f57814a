import { apart, solid } from './page.js';
import type { Composed, Material } from './shape.js';

const MOST_LINES = 300;

/**
 * A whole page whose empty lines say nothing, as it comes out of a browser's clipboard: all of them gone, or one
 * after every line.
 */
export function pasted({ random, pages }: Material): Composed | undefined {
  const isTight = random.chance(0.5);
  const [page] = pages
    .draw(6)
    .filter(({ lines, style }) => solid(lines).length <= MOST_LINES && (style !== 'C' || !isTight));
  if (!page) return undefined;
  const lines = solid(page.lines);
  return {
    first: page,
    lines: isTight
      ? lines
      : apart(
          lines.map((line) => [line]),
          1,
        ),
  };
}
