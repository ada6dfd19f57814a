// No regular expression takes a time that grows like a power of two with its text. Those that may take the square, or
// more, are named here with what bounds their text.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { check } from 'recheck';
import ts from 'typescript';

/** What bounds the text of a pattern that may take more than linear time, by its file and how it begins. */
const BOUNDED: Readonly<Record<string, string>> = {
  'server/src/cli/formats/sarif.ts #': 'the address of a page of ours',
  'server/src/cli/inputs.ts \\/+$': 'an argument of the command line',
  'server/src/lsp/addresses.ts \\/+$': 'the address of a folder',
  'server/src/core/config/write.ts \\s*\\n': 'one entry of a wirecopy.json, written by us',
  'server/src/core/config/write.ts ^,?[': 'what follows one entry of a wirecopy.json on its line',
  'server/src/core/features/complete-names.ts [': '80 characters before the cursor',
  'server/src/core/features/copies.ts \\s*[': 'a headline, 160 characters, or a caption, 700',
  'server/src/core/rules/caption-credit.ts \\S+$': 'a caption, 700 characters',
  'server/src/core/rules/house-style.ts (?:https': '80 characters from each place',
  'server/src/core/story/alike.ts \\s*(?:-':
    '60 characters from each place; a folded line has no runs of spaces',
  'server/src/core/story/credit-parts.ts [': 'a credit, 140 characters',
  'server/src/core/story/credit.ts [.)': 'the last 160 characters of a caption',
  'server/src/core/story/dateline.ts \\s*[(': 'a dateline, 120 characters',
  'server/src/core/story/dateline.ts [\\s,]+$': 'a dateline, 120 characters',
  'server/src/core/story/read/look.ts (?<!\\b(?:on': 'the last 110 characters of a line',
  'server/src/core/story/read/credit-at-end.ts': 'the last 140 characters of a line',
  'server/src/core/story/version-marks.ts \\s*\\(':
    'a folded headline has no runs of spaces, and brackets end each other',
  'server/src/core/story/version-marks.ts [\\s/]+$': 'a slug, 300 characters',
  'server/src/core/story/version-marks.ts [\\s:': 'a mark, 80 characters',
  'server/src/core/text/contacts.ts [^\\s@<>]': '128 characters from each place',
  'server/src/core/text/contacts.ts \\b\\d{1,5}': '90 characters from each place',
  'server/src/core/text/contacts.ts (?:^|': '90 characters from each place',
  'composed (?<![\\p{L}\\d])(?:(?:(?:': 'a dateline, 120 characters',
  'composed (?<![\\p{L}\\d])(?:(?<day1>':
    'what stands between a day and its month: a run of white space, met once',
  'composed (?<!\\p{L})(?<weekday>': 'the same, behind a weekday',
};

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** All that are written as literals. */
function literals(): Pattern[] {
  const found: Pattern[] = [];
  for (const folder of ['server/src', 'client/src'])
    for (const name of readdirSync(folder, { recursive: true }) as string[]) {
      if (!name.endsWith('.ts')) continue;
      const where = path.posix.join(folder, name.split(path.sep).join('/'));
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(where, readFileSync(where, 'utf8'), ts.ScriptTarget.Latest, true));
    }
  return found;
}

/** All that are put together when the core is loaded, and when it checks a story. */
function composed(): Pattern[] {
  const found: Pattern[] = [];
  class Recorded extends RegExp {
    constructor(source: RegExp | string, flags = '') {
      super(source, flags);
      // Node's own library builds some too.
      if (typeof source === 'string') found.push({ where: 'composed', source, flags });
    }
  }
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        import { parse, profileOf, run, rules } from './server/src/core/index.ts';
        const profile = profileOf({ houseStyle: [{ term: 'per cent', use: 'percent' }] });
        const text = 'A Headline of Some Words\\n\\nBERLIN, Feb 11 (AP) — It is so on Sunday, Feb. 11, 2024, he said.';
        run(rules, parse(text, profile), (rule, error) => { throw error; });
      `,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  });
  vm.runInNewContext(outputFiles[0]?.text ?? '', { RegExp: Recorded, Intl });
  return found;
}

test(
  'no regular expression is exponential, and those that are polynomial are bounded',
  { timeout: 600_000 },
  async () => {
    const patterns = [...literals(), ...composed()];
    assert.ok(
      patterns.filter(({ where }) => where === 'composed').length > 20,
      'those that are put together are missing',
    );
    const bad: string[] = [];
    const left = [...patterns];
    const work = async () => {
      for (let next = left.pop(); next; next = left.pop()) {
        const told = await check(next.source, next.flags, { timeout: 120_000 });
        if (told.status === 'safe') continue;
        const name = `${next.where} ${next.source}`;
        const known = Object.keys(BOUNDED).find((start) => name.startsWith(start));
        const summary = told.status === 'vulnerable' ? told.complexity.summary : told.status;
        if (!known || summary.includes('exponential')) bad.push(`${summary}: ${name} ${next.flags}`);
      }
    };
    // One for each core.
    await Promise.all([work(), work()]);
    assert.deepEqual(bad, []);
    // The checker guesses where a pattern looks around itself, and does not guess the same each time.
    assert.deepEqual(
      Object.keys(BOUNDED).filter(
        (start) => !patterns.some(({ where, source }) => `${where} ${source}`.startsWith(start)),
      ),
      [],
      'named, and there no more',
    );
  },
);
