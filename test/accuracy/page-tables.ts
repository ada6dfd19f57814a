// All measures of whole pages for one reader, and the tables that show them.
import {
  browserFigures,
  browserPages,
  hasBrowserPages,
  measureBrowserPage,
  type BrowserFigures,
  type Overlap,
} from './browser-pages.js';
import { HEADLINE_SHAPES, scoreHeadlineForms, type HeadlineFormFigures } from './headline-forms.js';
import {
  GROUPS,
  labelledFigures,
  type Group,
  type LabelledFigures,
  type LineFigures,
  type NewsFigures,
} from './labelled-figures.js';
import { labelledPages, measurePages, textOfPage, type LabelledPage, type PageResult } from './labelled.js';
import { linesTaken, type PageReader } from './page-reader.js';

export interface PageFigures {
  readonly labelled: LabelledFigures;
  readonly browser?: BrowserFigures;
  readonly headlineForms: HeadlineFormFigures;
}

/** The figures of a reader, and what the labelled pages' come from. */
export function measureReader(reader: PageReader): { figures: PageFigures; results: PageResult[] } {
  const pages = labelledPages();
  const results = measurePages(pages, reader);
  const browser = hasBrowserPages
    ? browserFigures(browserPages(pages).map((page) => measureBrowserPage(page, reader)))
    : undefined;
  const figures: PageFigures = {
    labelled: labelledFigures(results),
    ...(browser ? { browser } : {}),
    headlineForms: scoreHeadlineForms(reader),
  };
  return { figures, results };
}

export function printPageFigures({ labelled, browser, headlineForms }: PageFigures): void {
  printNews(labelled.news);
  for (const kind of ['none', 'index'] as const) {
    const { pages, withStory, linesTaken, readsOtherwise, changesAgain } = labelled[kind];
    console.log(
      `${kind}: ${withStory} of ${pages} with a story, ${linesTaken} lines taken; ` +
        `${readsOtherwise} read otherwise, ${changesAgain} changed again`,
    );
  }
  if (browser) printBrowser(browser);
  printHeadlineForms(headlineForms);
}

function printNews(news: Record<Group, NewsFigures>): void {
  const groups = Object.keys(GROUPS) as Group[];
  const row = (label: string, cells: readonly string[]) => {
    console.log(label.padEnd(34) + cells.map((cell) => cell.padStart(12)).join(''));
  };
  const rows: Record<string, (figures: NewsFigures) => string> = {
    pages: ({ pages }) => String(pages),
    'headline right': ({ headlineRight }) => headlineRight.toFixed(3),
    '  the very line': ({ headlineExact }) => headlineExact.toFixed(3),
    'no story': ({ noStory }) => noStory.toFixed(3),
    'extra stories per 100': ({ extraStoriesPer100 }) => extraStoriesPer100.toFixed(1),
    'body lines': ({ body }) => both(body),
    '  body, mean of pages': ({ body }) => bothMeans(body),
    'caption lines': ({ captions }) => both(captions),
    '  captions, mean of pages': ({ captions }) => bothMeans(captions),
    'furniture lines': ({ furniture }) => both(furniture),
    '  furniture, mean of pages': ({ furniture }) => bothMeans(furniture),
    'body lines taken': ({ bodyTaken }) => String(bodyTaken),
    '  sentences of 8 words or more': ({ sentencesTaken }) => String(sentencesTaken),
    '  whose words stay nowhere else': ({ bodyLost }) => String(bodyLost),
    'headlines, decks, sign-offs lost': ({ othersLost }) => String(othersLost),
    'clutter taken (share)': ({ clutterTaken }) => clutterTaken.toFixed(3),
    'clean copy reads otherwise': ({ readsOtherwise }) => String(readsOtherwise),
    'changed by a second cleaning': ({ changesAgain }) => String(changesAgain),
  };
  row('labelled news (precision/recall)', groups);
  for (const [label, cell] of Object.entries(rows))
    row(
      label,
      groups.map((group) => cell(news[group])),
    );
}

function printBrowser({ pages, withoutBody, body, raw, cleaned }: BrowserFigures): void {
  const told = ({ precision, recall, f1, precisionWhereFound }: Overlap) =>
    `precision ${precision.toFixed(3)} (where found ${precisionWhereFound.toFixed(3)}), ` +
    `recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
  console.log(`\nbrowser pages: ${pages}, without a body ${withoutBody}`);
  console.log(`  longest story's body  ${told(body)}`);
  console.log(`  clean copy            ${told(cleaned)}`);
  console.log(`  all of the text       ${told(raw)}`);
}

function printHeadlineForms({ right, of, byShape, missed }: HeadlineFormFigures): void {
  console.log(`\nheadline forms: ${right} of ${of}`);
  for (const shape of HEADLINE_SHAPES) {
    const forms = missed.filter((one) => one.shape === shape).map(({ form }) => form);
    console.log(`  ${shape}: ${byShape[shape]}${forms.length > 0 ? `; missed: ${forms.join(', ')}` : ''}`);
  }
}

/** Lines that clean copy took of bodies, headlines, decks and sign-offs. */
export function printTaken(results: readonly PageResult[]): void {
  for (const { page, bodyTaken, othersTaken } of results) {
    for (const { line, text, isSentence, staysElsewhere } of [...bodyTaken, ...othersTaken]) {
      const label = page.lines[line]?.[0] ?? '';
      const marks = `${isSentence ? ' sentence' : ''}${staysElsewhere ? ' stays elsewhere' : ''}`;
      console.log(`${page.id} ${line} ${label}${marks}: ${text.trim().slice(0, 90)}`);
    }
  }
}

/** A page line by line: its label, what it was read as, whether clean copy takes it. */
export function printPage(page: LabelledPage, reader: PageReader): void {
  const { id, site, language, style, kind, genre, gold, fold } = page;
  const { file, edits } = reader(textOfPage(page), fold);
  const taken = linesTaken(file, edits);
  console.log(
    `== ${id} (${site}, ${language}, ${style}, ${kind}/${genre}, ${gold ?? 'no gold'}, fold ${fold})`,
  );
  for (const [line, [label, text]] of page.lines.entries()) {
    if (label === 'blank') continue;
    const columns = [
      String(line).padStart(4),
      label.padEnd(13),
      (file.readings[line]?.role ?? '').padEnd(13),
    ];
    console.log(`${columns.join(' ')} ${taken.has(line) ? 'x' : ' '} ${text.trim().slice(0, 90)}`);
  }
}

function both({ precision, recall }: LineFigures): string {
  return `${precision.toFixed(3)}/${recall.toFixed(3)}`;
}

function bothMeans({ meanPrecision, meanRecall }: LineFigures): string {
  return `${meanPrecision.toFixed(3)}/${meanRecall.toFixed(3)}`;
}
