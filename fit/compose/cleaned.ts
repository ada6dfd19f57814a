import type { Random } from '../random.js';
import { apart, trimmed, type Line } from './page.js';
import { seed } from './seed.js';
import type { Composed, Material } from './shape.js';

/** How many of the sentences, and of the other leftovers, are still there. */
interface Plan {
  readonly sentences: number;
  readonly others: number;
}

const SENTENCE = /[.!?…。！？][”"»)]?$/u;
/** Leftovers of so many words that end like a sentence are seldom struck. */
const WORDS_OF_PROSE = 5;

/** The lines without those that a cleaning takes: most leftovers, and what comes again. */
function cleaned(lines: readonly Line[], { sentences, others }: Plan, random: Random): Line[] {
  const seen = new Set<string>();
  return closed(
    lines.filter(([label, text]) => {
      if (label === 'headline-copy') return random.chance(others / 2);
      if (label === 'page-title') return random.chance(others);
      if (label === 'caption') {
        if (seen.has(text)) return false;
        seen.add(text);
        return true;
      }
      if (label !== 'furniture') return true;
      const isProse = SENTENCE.test(text) && text.split(/\s+/u).length >= WORDS_OF_PROSE;
      return random.chance(isProse ? sentences : others);
    }),
  );
}

/** Of the empty lines that meet where others are gone the longest run is left. */
function closed(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of trimmed(lines)) {
    if (line[0] === 'blank' && found.at(-1)?.[0] === 'blank') continue;
    found.push(line);
  }
  return found;
}

/** A page after it was cleaned: it has to read as it did before. */
export function cleanedPage({ random, pages }: Material): Composed | undefined {
  const [page] = pages.draw(1);
  if (!page) return undefined;
  const plan = {
    sentences: random.pick([0, 0.5, 0.9, 1]),
    others: random.pick([0, 0.02, 0.1, 0.25]),
  };
  return { first: page, lines: cleaned(page.lines, plan, random) };
}

/** Stories in the seeds' shape after they were cleaned. */
export function cleanedSeed(material: Material): Composed | undefined {
  const raw = seed(material);
  if (!raw) return undefined;
  const plan = { sentences: 0, others: material.random.pick([0, 0, 0.3]) };
  // The stories stay apart as they were.
  const stories: Line[][] = [[]];
  let blank = 0;
  for (const line of raw.lines) {
    blank = line[0] === 'blank' ? blank + 1 : 0;
    if (blank === 3) stories.push([]);
    stories.at(-1)?.push(line);
  }
  return {
    first: raw.first,
    lines: apart(
      stories.map((story) => cleaned(story, plan, material.random)),
      3,
    ),
  };
}
