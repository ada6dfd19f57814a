// Invented texts that are no news, as they are met on other pages and in other files: recipes, manuals, speeches, shops.
import { readdirSync, readFileSync } from 'node:fs';
import type { LabelledPage } from './compose.js';

const FOLDER = 'fit/no-news';

/** The texts by language; each stands for a site of its own. */
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
