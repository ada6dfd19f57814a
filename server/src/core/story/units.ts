import type { LineTable } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { formOf, Forms } from './read/form.js';
import type { Unit } from './model.js';

/** A line that holds text. */
export interface Line {
  readonly number: number;
  readonly span: Span;
  /** Columns of white space before the text. */
  readonly indent: number;
}

/** Lines longer than this are not hard-wrapped by anybody; those that are, are at least this long at their widest. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;
const SHORT_LINE = 30;
/** Not every wrap counts its indent or its last hyphen, in columns. */
const GRACE = 4;
/** Most lines that are joined to one. */
const LONGEST_PARAGRAPH = 200;

const LOWER_START = /^["'“‘«(]?\p{Ll}/u;
/** `Nov.`, `U.S.`, `Sen.`: a stop that may end no sentence. */
const ABBREVIATION = /(?:^|[\s.])\p{Lu}\p{L}{0,3}\.$/u;
const CASED = /[\p{Lu}\p{Ll}]/u;
const SENTENCE_END = /[.!?…。！？؟۔:;][\u2019\u201d\u00bb"')\]]{0,3}$/;

/** The lines that hold text. */
export function linesWithText(lines: LineTable): Line[] {
  const found: Line[] = [];
  for (let number = 0; number < lines.count; number++) {
    const span = lines.trimmed(number);
    if (span.start < span.end) found.push({ number, span, indent: span.start - lines.start(number) });
  }
  return found;
}

/**
 * The lines of a text that hold text, with hard-wrapped ones joined.
 * @param found those of a whole file, or of a part of it that begins and ends at a blank line
 * @param file how the whole file is wrapped
 * @param forms those that are known already
 */
export function unitsOf(
  text: string,
  found: readonly Line[],
  file: Wrapping,
  forms: Forms = new Forms(),
): Unit[] {
  const units: Unit[] = [];
  let above: Line | undefined;
  for (let first = 0; first < found.length;) {
    const blockEnd = endOfBlock(found, first);
    const wrap = wrapOf(text, found, first, blockEnd, file);
    while (first < blockEnd) {
      const head = found[first] as Line;
      let last = first;
      while (
        last + 1 < blockEnd &&
        last - first < LONGEST_PARAGRAPH &&
        continues(text, head, found[last] as Line, found[last + 1] as Line, wrap)
      ) {
        last++;
      }
      const tail = found[last] as Line;
      const span = { start: head.span.start, end: tail.span.end };
      units.push({
        span,
        firstLine: head.number,
        lastLine: tail.number,
        form: first === last ? forms.within(text, head.span) : formOf(joined(text, found, first, last)),
        gap: above ? head.number - above.number - 1 : Number.POSITIVE_INFINITY,
      });
      above = tail;
      first = last + 1;
    }
  }
  return units;
}

function endOfBlock(found: readonly Line[], first: number): number {
  let end = first + 1;
  while (end < found.length && (found[end] as Line).number === (found[end - 1] as Line).number + 1) end++;
  return end;
}

function joined(text: string, found: readonly Line[], first: number, last: number): string {
  let result = '';
  for (let index = first; index <= last; index++) {
    const { start, end } = (found[index] as Line).span;
    result += (index === first ? '' : ' ') + text.slice(start, end);
  }
  return result;
}

/** What one part of a file tells about another: how it is wrapped. */
export interface Wrapping {
  /** At its widest, in columns; 0 where nothing is wrapped. */
  readonly width: number;
  /** Then capitals at a line's start prove nothing. */
  readonly throughout: boolean;
}

/** From this number of wrapped blocks on a file is wrapped throughout. */
const WRAPPED_THROUGHOUT = 3;

/** A block of lines that shows at which width it was wrapped. */
export interface WrappedBlock {
  readonly firstLine: number;
  readonly width: number;
}

/** @param found as for `unitsOf` */
export function wrappedBlocks(text: string, found: readonly Line[]): WrappedBlock[] {
  const blocks: WrappedBlock[] = [];
  for (let first = 0; first < found.length;) {
    const end = endOfBlock(found, first);
    const width = end - first >= 3 ? wrapWidth(text, found, first, end) : 0;
    if (width > 0) blocks.push({ firstLine: (found[first] as Line).number, width });
    first = end;
  }
  return blocks;
}

/** How a file is wrapped that has these blocks. */
export function wrappingOf(blocks: readonly WrappedBlock[]): Wrapping {
  return {
    width: blocks.reduce((widest, { width }) => Math.max(widest, width), 0),
    throughout: blocks.length >= WRAPPED_THROUGHOUT,
  };
}

/** How a block of lines is wrapped. */
interface Wrap {
  /** 0 where it is not. */
  readonly width: number;
  /** The whole file is wrapped so: then a full line goes on, whatever it ends with. */
  readonly throughout: boolean;
}

function wrapOf(text: string, found: readonly Line[], first: number, end: number, file: Wrapping): Wrap {
  // A copy may be wrapped narrower than the rest.
  const own = wrapWidth(text, found, first, end);
  const throughout = file.throughout && widestOf(found, first, end) <= file.width;
  return { width: throughout && own === 0 ? file.width : own, throughout };
}

function widestOf(found: readonly Line[], first: number, end: number): number {
  let width = 0;
  for (let index = first; index < end; index++) {
    const { span, indent } = found[index] as Line;
    width = Math.max(width, span.end - span.start + indent);
  }
  return width;
}

/**
 * The width that a block of lines shows it was wrapped at, or 0 where it shows none: its lines stay below a width and
 * break where the next word would not have fitted; in scripts with capitals, most go on with a small letter.
 */
function wrapWidth(text: string, found: readonly Line[], first: number, end: number): number {
  if (end - first < 2) return 0;
  const width = widestOf(found, first, end);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0;
  let breaks = 0;
  let small = 0;
  let cased = 0;
  for (let index = first; index + 1 < end; index++) {
    const line = found[index] as Line;
    const next = found[index + 1] as Line;
    if (!isFull(text, line, next, width - GRACE)) continue;
    breaks++;
    const start = text.slice(next.span.start, Math.min(next.span.end, next.span.start + 12));
    if (CASED.test(start)) cased++;
    if (LOWER_START.test(start)) small++;
  }
  // One break proves nothing.
  if (breaks < 2) return 0;
  // Without capitals only a paragraph of full lines shows it.
  if (cased * 2 < breaks) return breaks * 2 >= end - first ? width : 0;
  return small * 2 >= cased ? width : 0;
}

/** Whether a line is full: the first word of the next would not have fitted on it. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const length = line.span.end - line.span.start + line.indent;
  let wordEnd = next.span.start;
  while (wordEnd < next.span.end && text.charCodeAt(wordEnd) !== 0x20) wordEnd++;
  return length + 1 + (wordEnd - next.span.start) > width;
}

function continues(text: string, head: Line, line: Line, next: Line, wrap: Wrap): boolean {
  const { width, throughout } = wrap;
  if (width === 0 || next.indent > line.indent) return false;
  if (!isFull(text, line, next, throughout ? width : width - GRACE)) return false;
  const following = text.slice(next.span.start, next.span.end);
  if (!throughout) {
    const end = text.slice(Math.max(line.span.start, line.span.end - 7), line.span.end);
    if (SENTENCE_END.test(end) && !LOWER_START.test(following) && !ABBREVIATION.test(end)) return false;
  }
  // A short line that says by itself what it is goes on with nothing; a copy right below its twin begins anew.
  if (following.length <= SHORT_LINE) {
    const { kind } = formOf(following);
    const isWrappedCredit = kind === 'credit' && throughout && /^[([]/.test(following);
    const isWrappedDate = kind === 'date' && text[line.span.end - 1] === ',';
    if (kind !== 'text' && !isWrappedCredit && !isWrappedDate) return false;
  }
  return following !== text.slice(head.span.start, head.span.end);
}
