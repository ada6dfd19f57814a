// npm run accuracy: prints how well the judged texts are read, and fails where a figure falls below what is recorded.
// With `--record` it records the figures; with a part of a file's name it lists that file's mistakes.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from '../../server/src/core/index.js';
import { CORPUS, hasCorpus } from '../support/corpus.js';
import {
  anyEarlierEqualLine,
  MEASURES,
  score,
  wireCopy,
  type Found,
  type Harm,
  type Score,
} from './score.js';
import { EIGHT_STORIES, FOLDERS, truths, type Folder, type Truth } from './truth.js';

const RECORDED = 'test/accuracy/recorded.json';
const LABELS: Record<(typeof MEASURES)[number], string> = {
  pairs: 'caption groups (pairs)',
  captions: 'caption lines',
  headlines: 'headlines',
  headlineCopies: 'headline copies',
  body: 'body lines',
  furniture: 'furniture lines',
};
const HARMS: Record<keyof Harm, string> = {
  takenWrongly: 'lines taken wrongly',
  exactCopiesLeft: 'exact copies left',
  readDifferently: 'clean copy reads differently',
  changedByASecondFix: 'changed by a second fix',
};

type Figures = Partial<Record<Folder, Score>> & { eightStories?: { found: number; invented: number } };

if (!hasCorpus) {
  console.log(`The judged texts are not at ${CORPUS}: nothing was scored.`);
} else {
  process.exitCode = main(process.argv.slice(2));
}

function main(args: readonly string[]): number {
  const all = truths();
  const wanted = args.find((arg) => !arg.startsWith('-'));
  if (wanted !== undefined) {
    for (const truth of all.filter(({ name }) => name.includes(wanted)))
      listMistakes(truth, wireCopy(truth.text));
    return 0;
  }
  const figures: Figures = {};
  const naive: Figures = {};
  for (const folder of FOLDERS) {
    const texts = all.filter((truth) => truth.folder === folder);
    figures[folder] = score(texts, wireCopy);
    naive[folder] = score(texts, anyEarlierEqualLine);
  }
  const eight = all.find(({ name }) => name === EIGHT_STORIES);
  if (eight) {
    const { headlines } = wireCopy(eight.text);
    const found = [...headlines].filter((line) => eight.headlines.has(line)).length;
    figures.eightStories = { found, invented: headlines.size - found };
  }
  print(figures, naive);
  if (args.includes('--record')) {
    writeFileSync(RECORDED, `${JSON.stringify(figures, undefined, 2)}\n`);
    return 0;
  }
  const worse = fallenBelow(figures, JSON.parse(readFileSync(RECORDED, 'utf8')) as Figures);
  for (const line of worse) console.error(`worse than recorded: ${line}`);
  return worse.length > 0 ? 1 : 0;
}

function print(figures: Figures, naive: Figures): void {
  const row = (label: string, cells: readonly string[]) => {
    console.log(label.padEnd(30) + cells.map((cell) => cell.padStart(13)).join(''));
  };
  row('precision / recall', [...FOLDERS, 'naive: pages', 'naive: wide']);
  for (const measure of MEASURES) {
    const cell = (scored: Score | undefined) => {
      const { precision = 0, recall = 0 } = scored?.found[measure] ?? {};
      return `${precision.toFixed(3)}/${recall.toFixed(3)}`;
    };
    const compared = measure === 'pairs' || measure === 'captions';
    row(LABELS[measure], [
      ...FOLDERS.map((folder) => cell(figures[folder])),
      ...(compared ? [cell(naive.pages), cell(naive.wide)] : ['–', '–']),
    ]);
  }
  for (const harm of Object.keys(HARMS) as (keyof Harm)[]) {
    const cell = (scored: Score | undefined) => String(scored?.harm[harm] ?? 0);
    const compared = harm === 'takenWrongly';
    row(HARMS[harm], [
      ...FOLDERS.map((folder) => cell(figures[folder])),
      ...(compared ? [cell(naive.pages), cell(naive.wide)] : ['–', '–']),
    ]);
  }
  if (figures.eightStories) {
    console.log(
      `the file of eight stories: ${figures.eightStories.found} headlines found, ${figures.eightStories.invented} invented`,
    );
  }
}

function fallenBelow(now: Figures, recorded: Figures): string[] {
  const worse: string[] = [];
  for (const folder of FOLDERS) {
    const [scored, before] = [now[folder], recorded[folder]];
    if (!scored || !before) continue;
    for (const measure of MEASURES) {
      for (const side of ['precision', 'recall'] as const) {
        const [is, was] = [scored.found[measure][side], before.found[measure][side]];
        if (is < was - 1e-9)
          worse.push(`${folder}, ${LABELS[measure]}, ${side}: ${is.toFixed(3)} < ${was.toFixed(3)}`);
      }
    }
    for (const harm of Object.keys(HARMS) as (keyof Harm)[]) {
      if (scored.harm[harm] > before.harm[harm])
        worse.push(`${folder}, ${HARMS[harm]}: ${scored.harm[harm]}`);
    }
  }
  if (now.eightStories && recorded.eightStories) {
    if (now.eightStories.found < recorded.eightStories.found)
      worse.push('the file of eight stories: headlines found');
    if (now.eightStories.invented > recorded.eightStories.invented)
      worse.push('the file of eight stories: invented');
  }
  return worse;
}

function listMistakes(truth: Truth, found: Found): void {
  console.log(`== ${truth.folder}/${truth.name}${truth.isNews ? '' : ' (no news)'}`);
  const lines = truth.text.split(/\r\n|\n|\r/);
  const { readings } = parse(truth.text);
  for (const [line, content] of lines.entries()) {
    const wrong: string[] = [];
    for (const measure of ['headlines', 'headlineCopies', 'captions', 'furniture', 'body'] as const) {
      if (truth[measure].has(line) && !found[measure].has(line)) wrong.push(`missed ${measure}`);
      if (!truth[measure].has(line) && found[measure].has(line)) wrong.push(`false ${measure}`);
    }
    if (found.struck.has(line) && (truth.sacred.has(line) || !truth.isNews)) wrong.push('TAKEN WRONGLY');
    if (truth.exactCopies.has(line) && !found.struck.has(line)) wrong.push('COPY LEFT');
    if (wrong.length > 0 && content.trim() !== '')
      console.log(
        `${String(line).padStart(4)} ${wrong.join(', ')} [${readings[line]?.role ?? ''}]: ${content.slice(0, 90)}`,
      );
  }
  for (const pair of found.pairs) if (!truth.pairs.has(pair)) console.log(`     false pair ${pair}`);
  for (const pair of truth.pairs) if (!found.pairs.has(pair)) console.log(`     missed pair ${pair}`);
  if (found.readsDifferently) console.log('     the clean copy reads differently');
  if (found.changesAgain) console.log('     a second fix changes it again');
}
