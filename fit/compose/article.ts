import { blanks, trimmed, type Line } from './page.js';
import type { Composed, Material } from './shape.js';
import type { Story } from './story.js';

/** How far from the story a leftover may be on the page. */
const REACH_ABOVE = 3;
const REACH_BELOW = 8;
const OF_THE_STORY = new Set(['caption', 'credit', 'body', 'signoff']);

/** The numbers of the page's leftovers that are nearest to its body, so many of them. */
function nearest({ page, headlineAt, bodyStart, bodyEnd }: Story, count: number): Set<number> {
  const bodyAt = page.lines.flatMap(([label], at) => (label === 'body' ? [at] : []));
  const distances = page.lines
    .map(([label], at) => ({ label, at }))
    .slice(Math.max(0, headlineAt - REACH_ABOVE), bodyEnd + REACH_BELOW)
    .filter(({ label }) => label === 'furniture')
    .map(({ at }) => ({
      at,
      distance: at < bodyStart ? bodyStart - at : Math.min(...bodyAt.map((body) => Math.abs(body - at))),
    }))
    .sort((one, other) => one.distance - other.distance || one.at - other.at);
  return new Set(distances.slice(0, count).map(({ at }) => at));
}

/** The lines as they are, or with no empty lines, or with one after every line. */
function spaced(lines: readonly Line[], gap: 'as on the page' | 'none' | 'one'): Line[] {
  const found: Line[] = [];
  let open = false;
  for (const line of trimmed(lines)) {
    const isBlank = line[0] === 'blank';
    if (found.length > 0 && (gap === 'one' ? !isBlank : gap === 'as on the page' && open && !isBlank)) {
      found.push(...blanks(1));
    }
    open = isBlank;
    if (!isBlank) found.push(line);
  }
  return found;
}

/**
 * One article as a reader view, a text archive or a careful hand gives it: the story in the page's own order, with
 * few or none of the leftovers near it.
 */
export function article({ random, stories }: Material): Composed | undefined {
  const [story] = stories.draw(1);
  if (!story) return undefined;
  const { page, headlineAt, bodyStart, bodyEnd } = story;
  const kept = nearest(story, random.pick([0, 0, 1, 2, 3, 4, 5]));
  const hasDeck = random.chance(0.6);
  const hasMeta = random.chance(0.6);
  const hasCaptions = random.chance(0.8);
  const start = Math.max(0, headlineAt - REACH_ABOVE);
  const lines = page.lines.slice(start, bodyEnd + REACH_BELOW).filter(([label, text], index) => {
    const at = start + index;
    if (label === 'blank' || at === headlineAt || kept.has(at)) return true;
    if (at < headlineAt) return false;
    if (label === 'deck') return hasDeck && at < bodyStart;
    if (label === 'meta') return hasMeta && at < bodyStart && story.metas.includes(text);
    if (label === 'caption' || label === 'credit') return hasCaptions && at <= bodyEnd;
    return OF_THE_STORY.has(label);
  });
  return {
    first: page,
    lines: spaced(lines, random.pick(['as on the page', 'as on the page', 'none', 'one', 'one'])),
  };
}
