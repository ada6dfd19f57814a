import type { LineTable } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { formOf, type Form } from './form.js';
import type { Passage } from './model.js';

/** One line as its writer meant it: a line of the text, or several that were hard-wrapped. */
export interface Unit extends Passage {
  readonly form: Form;
  /** Blank lines before it; `Infinity` for the first. */
  readonly gap: number;
  /** Starts further right than the line above it, as wires begin their paragraphs. */
  readonly indented: boolean;
}

interface Line {
  readonly number: number;
  readonly span: Span;
  /** Columns of white space before the text. */
  readonly indent: number;
}

/** Lines longer than this are not hard-wrapped by anybody; those that are, are at least this long at their widest. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;
const SHORT_LINE = 30;
/** Most lines that are joined to one. */
const LONGEST_PARAGRAPH = 200;

const LOWER_START = /^["'“‘«(]?\p{Ll}/u;
const CASED = /[\p{Lu}\p{Ll}]/u;
const SENTENCE_END = /[.!?…。！？؟۔:;][\u2019\u201d\u00bb"')\]]{0,3}$/;

/** The lines of a text that hold text, with hard-wrapped ones joined. */
export function unitsOf(lines: LineTable): Unit[] {
  const found: Line[] = [];
  for (let number = 0; number < lines.count; number++) {
    const span = lines.trimmed(number);
    if (span.start < span.end) found.push({ number, span, indent: span.start - lines.start(number) });
  }
  const { text } = lines;
  const fileWidth = widestWrap(text, found);
  const units: Unit[] = [];
  let above: Line | undefined;
  for (let first = 0; first < found.length;) {
    const blockEnd = endOfBlock(found, first);
    const width = wrapWidth(text, found, first, blockEnd, fileWidth);
    while (first < blockEnd) {
      const head = found[first] as Line;
      let last = first;
      while (
        last + 1 < blockEnd &&
        last - first < LONGEST_PARAGRAPH &&
        continues(text, found[last] as Line, found[last + 1] as Line, width)
      ) {
        last++;
      }
      const tail = found[last] as Line;
      const span = { start: head.span.start, end: tail.span.end };
      units.push({
        span,
        firstLine: head.number,
        lastLine: tail.number,
        form: formOf(joined(text, found, first, last)),
        gap: above ? head.number - above.number - 1 : Number.POSITIVE_INFINITY,
        indented: head.indent >= 2 && (above === undefined || head.indent > above.indent || head.indent >= 4),
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

/** The width that the file is wrapped at, where blocks of several lines show one: the only thing a line far away tells. */
function widestWrap(text: string, found: readonly Line[]): number {
  let widest = 0;
  for (let first = 0; first < found.length;) {
    const end = endOfBlock(found, first);
    if (end - first >= 3) widest = Math.max(widest, wrapWidth(text, found, first, end, 0));
    first = end;
  }
  return widest;
}

/**
 * The width a block of lines was wrapped at, or 0 where it was not. A block is wrapped when its lines stay below a
 * width and break where the next word would not have fitted; in scripts with capitals, most go on with a small letter.
 */
function wrapWidth(
  text: string,
  found: readonly Line[],
  first: number,
  end: number,
  fileWidth: number,
): number {
  if (end - first < 2) return 0;
  let width = 0;
  for (let index = first; index < end; index++) {
    const { span, indent } = found[index] as Line;
    const length = span.end - span.start + indent;
    if (length > WIDEST_WRAP) return 0;
    width = Math.max(width, length);
  }
  // One break proves nothing; in a file that is wrapped elsewhere it may.
  if (fileWidth > 0 && width <= fileWidth) width = fileWidth;
  else if (fileWidth > 0) return 0;
  if (width < NARROWEST_WRAP) return 0;
  let breaks = 0;
  let small = 0;
  let cased = 0;
  for (let index = first; index + 1 < end; index++) {
    const line = found[index] as Line;
    const next = found[index + 1] as Line;
    if (!isFull(text, line, next, width)) continue;
    breaks++;
    const start = text.slice(next.span.start, next.span.start + 12);
    if (CASED.test(start)) cased++;
    if (LOWER_START.test(start)) small++;
  }
  if (breaks === 0 || (breaks < 2 && fileWidth === 0)) return 0;
  // Without capitals only a paragraph of several full lines shows it.
  if (cased * 2 < breaks) return breaks >= 2 && breaks * 2 >= end - first ? width : 0;
  return small * 2 >= cased ? width : 0;
}

/** Whether a line is full: the first word of the next would not have fitted on it. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const length = line.span.end - line.span.start + line.indent;
  let wordEnd = next.span.start;
  while (wordEnd < next.span.end && text.charCodeAt(wordEnd) !== 0x20) wordEnd++;
  // Four columns of grace: not every wrap counts its indent or its last hyphen.
  return length + 1 + (wordEnd - next.span.start) > width - 4;
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (width === 0 || next.indent > line.indent + 1 || !isFull(text, line, next, width)) return false;
  const end = text.slice(line.span.end - Math.min(5, line.span.end - line.span.start), line.span.end);
  const start = text.slice(next.span.start, next.span.start + 4);
  if (SENTENCE_END.test(end) && !LOWER_START.test(start)) return false;
  const following = text.slice(next.span.start, next.span.end);
  // A short line that says by itself what it is goes on with nothing; a copy right below its twin begins anew.
  if (following.length <= SHORT_LINE && formOf(following).kind !== 'text') return false;
  return text.slice(line.span.start, line.span.end) !== following;
}
