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
import { casesChecked, hasCases } from './cases.js';
import { disturbance, type Disturbance } from './disturbed.js';
import { EIGHT_STORIES, FOLDERS, truths, type Truth } from './truth.js';
import { varied, VARIATIONS } from './varied.js';

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

/** Every set of texts that is scored, by its name. */
const SETS = [...FOLDERS, ...VARIATIONS] as const;

interface Figures {
  readonly sets: Partial<Record<(typeof SETS)[number], Score>>;
  eightStories?: { found: number; invented: number };
  disturbance?: Disturbance;
  /** Cases that hold. */
  cases?: readonly string[];
}

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
  const figures: Figures = { sets: {} };
  const naive: Figures = { sets: {} };
  for (const folder of FOLDERS) {
    const texts = all.filter((truth) => truth.folder === folder);
    figures.sets[folder] = score(texts, wireCopy);
    naive.sets[folder] = score(texts, anyEarlierEqualLine);
  }
  const variations = varied(all);
  for (const variation of VARIATIONS) figures.sets[variation] = score(variations[variation], wireCopy);
  const eight = all.find(({ name }) => name === EIGHT_STORIES);
  if (eight) {
    const { headlines } = wireCopy(eight.text);
    const found = [...headlines].filter((line) => eight.headlines.has(line)).length;
    figures.eightStories = { found, invented: headlines.size - found };
  }
  figures.disturbance = disturbance(all);
  if (hasCases) figures.cases = printCases();
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
  const ours = (names: readonly (typeof SETS)[number][]) => names.map((name) => figures.sets[name]);
  table(FOLDERS, ours(FOLDERS), [naive.sets.pages, naive.sets.wide]);
  console.log('\nthe pages, varied');
  table(VARIATIONS, ours(VARIATIONS), []);
  if (figures.eightStories) {
    const { found, invented } = figures.eightStories;
    console.log(`\nthe file of eight stories: ${found} headlines found, ${invented} invented`);
  }
  if (figures.disturbance) {
    const { lines, spread } = figures.disturbance;
    console.log(
      `a short unknown line between two paragraphs: another line is read otherwise in ${spread} of ${lines}`,
    );
  }
}

/** @returns the cases that hold */
function printCases(): string[] {
  const cases = casesChecked();
  const holding = [...cases].flatMap(([name, wrong]) => (wrong.length === 0 ? name : []));
  for (const [name, wrong] of cases) if (wrong.length > 0) console.log(`${name}: ${wrong.join('; ')}`);
  console.log(`cases: ${holding.length} of ${cases.size} hold\n`);
  return holding;
}

/** Scores side by side; the naive way has a share in the rows that it has an answer to. */
function table(
  names: readonly string[],
  scores: readonly (Score | undefined)[],
  naive: readonly (Score | undefined)[],
): void {
  const row = (label: string, cells: readonly string[]) => {
    console.log(label.padEnd(30) + cells.map((cell) => cell.padStart(13)).join(''));
  };
  row('precision / recall', [...names, ...(naive.length > 0 ? ['naive: pages', 'naive: wide'] : [])]);
  for (const measure of MEASURES) {
    const cell = (scored: Score | undefined) => {
      const { precision = 0, recall = 0 } = scored?.found[measure] ?? {};
      return `${precision.toFixed(3)}/${recall.toFixed(3)}`;
    };
    const compared = measure === 'pairs' || measure === 'captions';
    row(LABELS[measure], [...scores.map(cell), ...naive.map((scored) => (compared ? cell(scored) : '–'))]);
  }
  for (const harm of Object.keys(HARMS) as (keyof Harm)[]) {
    const cell = (scored: Score | undefined) => String(scored?.harm[harm] ?? 0);
    row(HARMS[harm], [
      ...scores.map(cell),
      ...naive.map((scored) => (harm === 'takenWrongly' ? cell(scored) : '–')),
    ]);
  }
}

function fallenBelow(now: Figures, recorded: Figures): string[] {
  const worse: string[] = [];
  for (const folder of SETS) {
    const [scored, before] = [now.sets[folder], recorded.sets[folder]];
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
  const spread = ({ disturbance: found }: Figures) => (found ? found.spread / found.lines : 0);
  if (recorded.disturbance && spread(now) > spread(recorded) + 1e-9)
    worse.push('a short unknown line changes how more others are read');
  if (now.cases)
    for (const name of recorded.cases ?? [])
      if (!now.cases.includes(name)) worse.push(`the case ${name} does not hold`);
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
