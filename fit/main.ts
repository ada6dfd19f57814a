// npm run fit: fits the weights by which a text is read, prints figures on the folds that were left out, and writes the
// table unless they are worse than those of the table in force; with `--accept` it writes it all the same. In out/fit it
// leaves the tables that were fitted without each fold, by which `npm run accuracy -- --pages` measures.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FOLDS, hasLabelledPages, preparedPages } from './corpus.js';
import { figuresOf, worseThan, type Figures } from './figures.js';
import { UNIT_COLUMNS } from '../server/src/core/story/read/path.js';
import { tablesOf, type Tables } from '../server/src/core/story/read/table.js';
import { FINE_UNIT, UNIT } from '../server/src/core/story/read/weights.js';
import { tableText, type Chains } from './fit.js';
import { fitInWorkers } from './workers.js';

const GENERATED = 'server/src/core/story/read/weights.generated.ts';
const OUT = 'out/fit';
/** The figures of the table in force. */
const RECORDED = 'fit/recorded.json';

const started = Date.now();
const log = (line: string) => {
  console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${line}`);
};

async function main(): Promise<void> {
  // All folds; all but one; all but two, by which what reads the path of a left-out fold is fitted.
  const wanted = [
    [],
    ...FOLDS.map((fold) => [fold]),
    ...FOLDS.flatMap((one) => FOLDS.filter((other) => other > one).map((other) => [one, other])),
  ];
  const texts = await fitInWorkers(path.join(__dirname, 'worker.js'), wanted, os.availableParallelism());
  log(`${wanted.length} paths fitted`);
  const without = (...left: number[]): string =>
    texts[
      wanted.findIndex((one) => one.length === left.length && one.every((fold) => left.includes(fold)))
    ] as string;
  const pages = preparedPages();
  const chains = (...left: number[]): Chains => ({
    own: without(...left),
    without: new Map(
      FOLDS.filter((fold) => !left.includes(fold)).map((fold) => [fold, without(...left, fold)]),
    ),
  });
  mkdirSync(OUT, { recursive: true });
  const tables = new Map<number, Tables>();
  for (const fold of FOLDS) {
    log(`without fold ${fold}`);
    const own = pages.filter(({ page }) => page.fold !== fold);
    const text = tableText(own, chains(fold), log);
    writeFileSync(`${OUT}/fold-${fold}.txt`, text);
    tables.set(fold, tablesOf(text));
  }
  const figures = figuresOf(pages, (fold) => tables.get(fold) as Tables);
  log('on the folds that were left out:');
  for (const [name, figure] of Object.entries(figures))
    console.log(`        ${name.padEnd(24)}${figure.toFixed(3)}`);
  const before = existsSync(RECORDED) ? (JSON.parse(readFileSync(RECORDED, 'utf8')) as Figures) : {};
  const worse = worseThan(before, figures);
  for (const line of worse) console.error(`worse: ${line}`);
  if (worse.length > 0 && !process.argv.includes('--accept')) {
    console.error('The table in force stays.');
    process.exitCode = 1;
    return;
  }
  log('all folds');
  const table = tableText(pages, chains(), log);
  writeFileSync(GENERATED, generated(table));
  writeFileSync(RECORDED, `${JSON.stringify(figures, undefined, 2)}\n`);
}

/** The table as a module. */
function generated(table: string): string {
  const text = table.replace(/[\\`$]/g, '\\$&');
  const head = [
    'Made by npm run fit; see fit/. Do not change it by hand.',
    'Below the name of a kind of evidence, its values, and how much each speaks for what: natural logarithms of how much',
    `likelier it makes it. Of a unit, ${UNIT} make 1: ${UNIT_COLUMNS.join(', ')}.`,
    `Of a transition, ${UNIT} make 1: the states in the order of the rows. Of a headline, ${UNIT} make 1; of news, ${FINE_UNIT}.`,
  ];
  return `${head.map((line) => `// ${line}\n`).join('')}export const TABLE = \`${text}\`;\n`;
}

if (hasLabelledPages) void main();
else console.log('The labelled pages are not there: nothing was fitted.');
