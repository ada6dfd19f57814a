// What it costs to read a file, check it and change it, against the least that it can cost.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  EditedFile,
  entriesOf,
  folding,
  NO_DESK,
  outline,
  parse,
  rules,
  run,
  StoryIndex,
} from '../../server/src/core/index.js';
import { generatedFile } from '../support/generated.js';
import { bundle, rawStory, throwOn } from '../support/wire.js';
import { SIZES, withFiles } from './files.js';
import { floor, inTurn, report, type Measured } from './measure.js';

/** What is told of copies, furniture and white space. */
const COPIES = [
  'duplicate-caption',
  'near-duplicate-caption',
  'duplicate-headline',
  'page-furniture',
  'trailing-space',
];
const ofCopies = rules.filter(({ id }) => COPIES.includes(id));

function all(file: string): unknown {
  const read = parse(readFileSync(file, 'utf8'));
  return [outline(read), folding(read), run(ofCopies, read, throwOn, NO_DESK)];
}

async function reading(file: string, size: keyof typeof SIZES, limit: number): Promise<void> {
  const times = await inTurn({ all: () => void all(file), floor: () => void floor(file) });
  report(`read, parse, outline, folds, copies, ${size}, warm`, times.all, times.floor, limit);
}

async function rulesAlone(file: string): Promise<void> {
  const read = parse(readFileSync(file, 'utf8'));
  const others = rules.filter((rule) => !ofCopies.includes(rule));
  const jobs: Record<string, () => unknown> = { floor: () => void floor(file) };
  for (const rule of others) jobs[rule.id] = () => void run([rule], read, throwOn, NO_DESK);
  const times = await inTurn(jobs);
  for (const { id } of others) report(`  ${id}`, times[id] as Measured, times.floor as Measured, 0.5);
}

/** In processes of their own, each begun anew. */
async function cold(file: string): Promise<void> {
  const start = (...args: string[]) => {
    const before = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - before;
  };
  const times = await inTurn(
    {
      check: () => start('dist/cli.js', 'check', file),
      floor: () => start(__filename, '--floor', file),
    },
    { warmth: 1 },
  );
  report('wirecopy check, 3.3 MB, cold, all rules', times.check, times.floor, 2);
}

/** So many in a row, as somebody types: what clears up after one meets the next. */
const EDITS = 10;

async function edits(small: string, large: string): Promise<void> {
  const editing = (text: string) => {
    let edited = EditedFile.of(parse(text));
    const place = edited.text.offsetAt(Math.floor(text.split('\n').length / 2), 3);
    return repeated(() => {
      edited = edited.replaced({ start: place, end: place, text: 'x' });
    });
  };
  const document = TextDocument.create('file:///x.wire', 'wirecopy', 1, large);
  const range = { start: { line: 60_000, character: 3 }, end: { line: 60_000, character: 3 } };
  const update = repeated(() => {
    TextDocument.update(document, [{ range, text: 'x' }], 2);
    // It puts off what it owes to the next who asks.
    document.getText().charCodeAt(4_000_000);
  });
  const [inSmall, inLarge] = [editing(small), editing(large)];
  const sizes = await inTurn({ inSmall, inLarge }, { rounds: 25, warmth: 10 });
  const both = await inTurn({ inLarge, update });
  report('an edit at 19 MB / TextDocument.update', both.inLarge, both.update, 0.05);
  report('an edit at 19 MB / at 3.3 MB', sizes.inLarge, sizes.inSmall, 2);
}

/** Does something several times, and says how long one took. */
function repeated(work: () => void): () => number {
  return () => {
    const start = performance.now();
    for (let times = 0; times < EDITS; times++) work();
    return (performance.now() - start) / EDITS;
  };
}

/** Time for each story, of many and of few. */
async function linear(): Promise<void> {
  const nearCopies = (count: number) =>
    parse(
      bundle(
        ...Array.from({ length: count }, (_, nth) =>
          rawStory({
            headline: `Story ${nth} Comes From the Coast`,
            captions: [
              `People flee the flood in Calden, day ${nth} (AP)`,
              `People flee the flood in Calden, day ${nth}`,
            ],
          }),
        ),
      ),
    );
  const indexed = (count: number) => {
    const file = parse(generatedFile(count));
    return () => {
      const index = new StoryIndex();
      index.set('file:///x.wire', entriesOf(file));
      for (const card of index.storiesOf('file:///x.wire')) index.candidates(card);
    };
  };
  const [few, many] = [nearCopies(1_000), nearCopies(10_000)];
  const [fewStories, manyStories] = [indexed(1_000), indexed(10_000)];
  const times = await inTurn(
    {
      few: () => void ofCopies.map((rule) => run([rule], parse(few.text), throwOn, NO_DESK)),
      many: () => void ofCopies.map((rule) => run([rule], parse(many.text), throwOn, NO_DESK)),
      fewStories,
      manyStories,
    },
    { rounds: 7, warmth: 1 },
  );
  const tenth = ({ median, least }: { median: number; least: number }) => ({
    median: median / 10,
    least: least / 10,
  });
  report('near copies: a story of 10,000 / of 1,000', tenth(times.many), times.few, 1.5);
  report('same story: a story of 10,000 / of 1,000', tenth(times.manyStories), times.fewStories, 1.5);
}

async function main(): Promise<void> {
  const [mode, file] = process.argv.slice(2);
  if (mode === '--floor' && file) return void floor(file);
  await withFiles(['3.3 MB', '19 MB', '33 MB'], async (fileOf) => {
    await reading(fileOf('3.3 MB'), '3.3 MB', 1);
    await reading(fileOf('33 MB'), '33 MB', 1.5);
    await cold(fileOf('3.3 MB'));
    console.log('each further rule alone, 3.3 MB / floor');
    await rulesAlone(fileOf('3.3 MB'));
    await edits(readFileSync(fileOf('3.3 MB'), 'utf8'), readFileSync(fileOf('19 MB'), 'utf8'));
  });
  await linear();
}

void main();
