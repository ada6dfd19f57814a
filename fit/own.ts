// The invented texts of the unit tests whose lines say what they are (test/support/roles.ts): each shows a case that was
// once read wrongly. They are few beside the pages, and no figure is measured on them.
import { readdirSync, readFileSync } from 'node:fs';
import type { LabelledPage } from './compose.js';

const TESTS = 'test/unit';
/** A marked text: between backquotes, lines of a code, a bar and the text. */
const MARKED = /(?:assertRoles|plain)\(\s*`([^`$]*)`/g;
const MARKED_LINE = /^\s*(\S?) ?\| ?(.*)$/;

/** What the codes of the tests are called among the labels of the pages. */
const LABELS: Readonly<Record<string, string>> = {
  H: 'headline',
  h: 'headline-copy',
  C: 'caption',
  c: 'caption',
  n: 'caption',
  K: 'credit',
  F: 'furniture',
  B: 'body',
  N: 'note',
};

export function ownTexts(): LabelledPage[] {
  return readdirSync(TESTS)
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) =>
      [...readFileSync(`${TESTS}/${name}`, 'utf8').matchAll(MARKED)].map(([, text = '']) => text),
    )
    .map((text, nth) => ({
      id: `own:${nth}`,
      site: 'own',
      language: 'en',
      style: 'own',
      kind: 'news' as const,
      gold: 'own',
      fold: 1 + (nth % 4),
      lines: text
        .replace(/^\n|\n *$/g, '')
        .split('\n')
        .map((line): [string, string] => {
          const [, code = '', own = ''] = MARKED_LINE.exec(line) ?? [];
          return own.trim() === '' ? ['blank', ''] : [LABELS[code] ?? 'unsure', own];
        }),
    }))
    .filter(
      ({ lines }) =>
        lines.some(([label]) => label === 'headline') && lines.some(([label]) => label === 'body'),
    );
}
