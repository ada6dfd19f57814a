// Invented texts that are no news, as they are met on other pages and in other files: recipes, manuals, speeches, shops.
// Pieces of these and of the labelled ones are learned from too: nobody pastes a whole manual.
import { readdirSync, readFileSync } from 'node:fs';
import type { LabelledPage } from './compose.js';
import { Random } from './random.js';

const FOLDER = 'fit/no-news';
/** Pieces of each text, and how many lines with text they have. */
const PIECES = { each: 2, least: 4, most: 22 };

/** The texts by language; each counts as a site of its own. */
export function textsOfNoNews(): LabelledPage[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: language }) =>
      readdirSync(`${FOLDER}/${language}`)
        .sort()
        .map((name) => ({ language, name })),
    )
    .map(({ language, name }, nth) => ({
      id: `no-news:${language}/${name}`,
      site: `no news ${nth}`,
      language,
      style: 'own',
      kind: 'none' as const,
      gold: 'own',
      fold: 1 + (nth % 4),
      lines: readFileSync(`${FOLDER}/${language}/${name}`, 'utf8')
        .split(/\r?\n/)
        .map((line): [string, string] => [line.trim() === '' ? 'blank' : 'none', line]),
    }));
}

/** Some lines of each text that follow one another; none is measured. */
export function piecesOf(texts: readonly LabelledPage[], seed: number): LabelledPage[] {
  return texts.flatMap((text) => {
    const random = new Random(`${seed}:${text.id}`);
    const places = text.lines.flatMap(([label], at) => (label === 'blank' ? [] : at));
    return Array.from({ length: PIECES.each }, (_, nth) => {
      const count = random.whole(PIECES.least, PIECES.most);
      const first = random.whole(0, Math.max(0, places.length - count));
      const last = places[Math.min(places.length, first + count) - 1] ?? 0;
      const lines = text.lines.slice(places[first] ?? 0, last + 1);
      return { ...text, id: `composed:piece:${text.id}:${nth}`, lines };
    });
  });
}
