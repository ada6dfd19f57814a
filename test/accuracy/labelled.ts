// Scores a reader on the pages that a program labelled line by line from their HTML.
import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits, type Passage, type WireFile } from '../../server/src/core/index.js';
import { fold } from '../../server/src/core/text/fold.js';
import { countWords } from '../../server/src/core/text/words.js';
import { CORPUS } from '../support/corpus.js';
import {
  bodyLinesOf,
  linesOf,
  linesTaken,
  longestStory,
  textOf,
  toldBy,
  type PageReader,
} from './page-reader.js';

export type Label =
  | 'headline'
  | 'headline-copy'
  | 'page-title'
  | 'caption'
  | 'credit'
  | 'body'
  | 'deck'
  | 'meta'
  | 'signoff'
  | 'furniture'
  | 'unsure'
  | 'blank'
  | 'none';

export interface LabelledPage {
  readonly id: string;
  readonly site: string;
  readonly language: string;
  readonly style: string;
  readonly kind: 'news' | 'none' | 'index';
  readonly genre: string;
  readonly gold?: string | null;
  readonly fold: number;
  readonly lines: readonly (readonly [label: Label, text: string])[];
}

/** All labelled pages, news and no news. */
export function labelledPages(): LabelledPage[] {
  const folder = `${CORPUS}/labelled`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledPage);
}

export function textOfPage({ lines }: LabelledPage): string {
  return lines.map(([, text]) => text).join('\n');
}

/** How many lines were found, how many are there to find, and how many of the one are of the other. */
export interface Counts {
  readonly hits: number;
  readonly found: number;
  readonly gold: number;
}

/** A line that clean copy took. */
export interface TakenLine {
  readonly line: number;
  readonly text: string;
  /** Ends like a sentence and has eight words or more. */
  readonly isSentence: boolean;
  /** The same words stay on another line. */
  readonly staysElsewhere: boolean;
}

export interface PageResult {
  readonly page: LabelledPage;
  readonly stories: number;
  /** Whether the longest story's headline has the words of a headline, and whether it is the very line. */
  readonly headlineRight: boolean;
  readonly headlineExact: boolean;
  readonly body: Counts;
  readonly captions: Counts;
  readonly furniture: Counts;
  /** Lines with text that clean copy took. */
  readonly taken: number;
  readonly bodyTaken: readonly TakenLine[];
  /** Headline, decks and sign-offs that it took. */
  readonly othersTaken: readonly TakenLine[];
  readonly clutter: number;
  readonly clutterTaken: number;
  /** The clean copy has other headlines, captions or words. */
  readonly readsOtherwise: boolean;
  readonly changesAgain: boolean;
}

/** What one page was read as, held against its labels. */
export function measurePage(page: LabelledPage, reader: PageReader): PageResult {
  const text = textOfPage(page);
  const { file, edits } = reader(text, page.fold);
  const { stories } = file;
  const cleaned = applyEdits(text, edits);
  const again = reader(cleaned, page.fold);
  const taken = linesTaken(file, edits);
  const captions = stories.flatMap((story) =>
    story.captions.flatMap(({ kept, copies }) => [kept, ...copies]),
  );
  const clutter = clutterOf(page);
  const takenOf = (...labels: Label[]) => takenLines(page, taken, labels);
  return {
    page,
    stories: stories.length,
    ...headlineOf(page, file),
    body: counts(page, bodyLinesOf(file, stories), ['body']),
    captions: counts(page, linesIn(captions), ['caption']),
    furniture: counts(
      page,
      linesIn(stories.flatMap(({ furniture }) => furniture)),
      ['furniture', 'page-title'],
      ['headline-copy'],
    ),
    taken: taken.size,
    bodyTaken: takenOf('body'),
    othersTaken: takenOf('headline', 'deck', 'signoff'),
    clutter: clutter.length,
    clutterTaken: clutter.filter((line) => taken.has(line)).length,
    readsOtherwise: toldBy(again.file) !== toldBy(file),
    changesAgain: applyEdits(cleaned, again.edits) !== cleaned,
  };
}

export function measurePages(pages: readonly LabelledPage[], reader: PageReader): PageResult[] {
  return pages.map((page) => measurePage(page, reader));
}

function headlineOf({ lines }: LabelledPage, file: WireFile) {
  const headline = longestStory(file)?.headline;
  if (!headline) return { headlineRight: false, headlineExact: false };
  const words = fold(textOf(file, headline));
  const isHeadline = (label: Label) => label === 'headline' || label === 'headline-copy';
  return {
    headlineRight: lines.some(([label, text]) => isHeadline(label) && fold(text) === words),
    headlineExact: headline.firstLine === headline.lastLine && lines[headline.firstLine]?.[0] === 'headline',
  };
}

/** @param unscored labels of lines that count neither way, besides those that the HTML does not tell */
function counts(
  { lines }: LabelledPage,
  found: ReadonlySet<number>,
  gold: readonly Label[],
  unscored: readonly Label[] = [],
): Counts {
  const seen = { hits: 0, found: 0, gold: 0 };
  for (const [line, [label]] of lines.entries()) {
    if (label === 'blank' || label === 'unsure' || unscored.includes(label)) continue;
    if (found.has(line)) seen.found++;
    if (gold.includes(label)) seen.gold++;
    if (found.has(line) && gold.includes(label)) seen.hits++;
  }
  return seen;
}

/** Lines that a clean copy is better without: what the page left, copies of the headline, captions that stood before. */
function clutterOf({ lines }: LabelledPage): number[] {
  const captions = new Set<string>();
  const clutter: number[] = [];
  for (const [line, [label, text]] of lines.entries()) {
    const isCopy = label === 'caption' && captions.has(fold(text));
    if (label === 'caption') captions.add(fold(text));
    if (isCopy || label === 'furniture' || label === 'page-title' || label === 'headline-copy')
      clutter.push(line);
  }
  return clutter;
}

function takenLines(
  { lines }: LabelledPage,
  taken: ReadonlySet<number>,
  labels: readonly Label[],
): TakenLine[] {
  const found: TakenLine[] = [];
  for (const line of taken) {
    const [label, text] = lines[line] ?? ['none', ''];
    if (!labels.includes(label)) continue;
    found.push({
      line,
      text,
      isSentence: endsLikeSentence(text) && countWords(text) >= 8,
      staysElsewhere: lines.some(([, other], at) => !taken.has(at) && fold(other) === fold(text)),
    });
  }
  return found;
}

/** Whether a line ends with what ends a sentence, closing quotation marks and brackets aside. */
function endsLikeSentence(text: string): boolean {
  return /[.!?…。！？؟۔।]["'”“’»›)\]」』]*$/u.test(text.trim());
}

function linesIn(passages: readonly Passage[]): Set<number> {
  return new Set(passages.flatMap(linesOf));
}
