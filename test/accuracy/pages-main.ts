// npm run accuracy -- --pages: prints how well whole pages are read: the labelled ones, those out of a browser, the forms of
// headlines; each by weights that were fitted without its fold, where `npm run fit` has left them in out/fit. With
// `--json FILE` it writes the figures too, with `--taken` it lists what clean copy takes of bodies and headlines; with a
// part of a labelled page's id it lists that page line by line.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clean, parse, PLAIN } from '../../server/src/core/index.js';
import { tablesOf } from '../../server/src/core/story/read/table.js';
import { CORPUS, hasCorpus } from '../support/corpus.js';
import { throwOn } from '../support/wire.js';
import { labelledPages } from './labelled.js';
import type { PageReader } from './page-reader.js';
import { measureReader, printPage, printPageFigures, printTaken } from './page-tables.js';

/** Wire Copy as it is, whatever page it reads. */
const wireCopy: PageReader = (text) => {
  const file = parse(text);
  return { file, edits: clean(file, throwOn) };
};

/** Where `npm run fit` leaves what was fitted without each fold. */
const LEFT_OUT = 'out/fit';

/** With weights that were fitted without the fold of the page, from the files that `npm run fit` leaves in a folder. */
function leftOut(folder: string): PageReader {
  const tables = [1, 2, 3, 4].map((fold) => tablesOf(readFileSync(`${folder}/fold-${fold}.txt`, 'utf8')));
  return (text, fold) => {
    const file = parse(text, PLAIN, tables[Math.max(0, fold - 1)]);
    return { file, edits: clean(file, throwOn) };
  };
}

if (hasCorpus) main();
else console.log(`The labelled pages are not at ${CORPUS}: nothing was scored.`);

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, taken: { type: 'boolean' } },
  });
  const [wanted] = positionals;
  const reader = existsSync(LEFT_OUT) ? leftOut(LEFT_OUT) : wireCopy;
  if (reader === wireCopy)
    console.log('By the weights in force, which know these pages: run npm run fit first.');
  if (wanted !== undefined) {
    for (const page of labelledPages().filter(({ id }) => id.includes(wanted))) printPage(page, reader);
    return;
  }
  const { figures, results } = measureReader(reader);
  printPageFigures(figures);
  if (values.taken === true) printTaken(results);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);
}
