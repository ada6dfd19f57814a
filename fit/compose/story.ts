import { columns } from './columns.js';
import type { LabelledPage, Line } from './page.js';

/** A picture's text as a page has it, with the credit line below it where there is one. */
export interface Picture {
  readonly caption: string;
  readonly credit: string | undefined;
}

/** The story of a labelled page, without what stands around it. */
export interface Story {
  readonly page: LabelledPage;
  /** Indices among the page's lines. */
  readonly headlineAt: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly headline: string;
  readonly decks: readonly string[];
  readonly metas: readonly string[];
  readonly pictures: readonly Picture[];
  readonly body: readonly string[];
  readonly signoffs: readonly string[];
}

const PARAGRAPH_COLUMNS = 60;
const MOST_PARAGRAPHS = 40;
const MOST_METAS = 3;
const META_COLUMNS = 90;
/** Shorter “captions” are mostly names and numbers out of alternative texts. */
const CAPTION_COLUMNS = 30;

/** Whether the text is long enough for a paragraph. */
export function isParagraph(text: string): boolean {
  return columns(text) >= PARAGRAPH_COLUMNS;
}

function texts(lines: readonly Line[], label: string): string[] {
  return lines.filter((line) => line[0] === label).map(([, text]) => text);
}

/** The pictures, each once: the alternative text often begins the caption. */
function pictures(lines: readonly Line[]): Picture[] {
  const found: Picture[] = [];
  lines.forEach(([label, caption], at) => {
    if (label !== 'caption' || columns(caption) < CAPTION_COLUMNS) return;
    const next = lines.slice(at + 1).find((line) => line[0] !== 'blank');
    const picture = { caption, credit: next?.[0] === 'credit' ? next[1] : undefined };
    const twin = found.findIndex(
      (other) => other.caption.startsWith(caption) || caption.startsWith(other.caption),
    );
    if (twin < 0) found.push(picture);
    else if (caption.length > (found[twin]?.caption.length ?? 0)) found[twin] = picture;
  });
  return found;
}

/** Whether a page can be composed with: news that has a headline and at least three lines of body. */
export function isUsable({ kind, lines }: LabelledPage): boolean {
  return (
    kind === 'news' &&
    lines.some(([label]) => label === 'headline') &&
    lines.filter(([label]) => label === 'body').length >= 3
  );
}

/** The story of a page; none where its body is mostly a list, or stands above its headline. */
export function storyOf(page: LabelledPage): Story | undefined {
  const { lines } = page;
  const headlineAt = lines.findIndex(([label]) => label === 'headline');
  const bodyStart = lines.findIndex(([label]) => label === 'body');
  const bodyEnd = lines.findLastIndex(([label]) => label === 'body');
  const headline = lines[headlineAt]?.[1];
  if (headline === undefined || bodyStart < headlineAt) return undefined;
  const body = texts(lines, 'body');
  const paragraphs = body.filter(isParagraph).length;
  if (paragraphs < 3 || paragraphs * 3 < body.length * 2) return undefined;
  const top = lines.slice(headlineAt, bodyStart);
  return {
    page,
    headlineAt,
    bodyStart,
    bodyEnd,
    headline,
    decks: texts(top, 'deck').slice(0, 2),
    metas: texts(top, 'meta')
      .filter((text) => columns(text) <= META_COLUMNS)
      .slice(0, MOST_METAS),
    pictures: pictures(lines.slice(headlineAt, bodyEnd)),
    body: body.slice(0, MOST_PARAGRAPHS),
    signoffs: texts(lines.slice(bodyStart), 'signoff').slice(0, 2),
  };
}
