import { BYTE_ORDER_MARK, isSpace } from './space.js';
import type { Span } from './span.js';

const LF = 0x0a;
const CR = 0x0d;

/** A line and a character of it, both from 0, in UTF-16: a position of the protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Where the lines of a text begin and end. Lines count from 0 and end at LF, CRLF or CR, as in the protocol and in
 * VS Code. A text always has a last line, which may be empty.
 */
export class LineTable {
  private readonly starts: number[] = [0];

  /** @param isStart whether the text is the start of a file: elsewhere a byte order mark is text */
  constructor(
    readonly text: string,
    private readonly isStart = true,
  ) {
    let cr = text.indexOf('\r');
    let lf = text.indexOf('\n');
    while (cr >= 0 || lf >= 0) {
      let next: number;
      if (cr < 0 || (lf >= 0 && lf < cr)) {
        next = lf + 1;
      } else {
        next = lf === cr + 1 ? cr + 2 : cr + 1;
      }
      this.starts.push(next);
      if (cr >= 0 && cr < next) cr = text.indexOf('\r', next);
      if (lf >= 0 && lf < next) lf = text.indexOf('\n', next);
    }
  }

  /** Number of lines, the last one included even where it is empty. */
  get count(): number {
    return this.starts.length;
  }

  /** Offset of the line's first character. */
  start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Offset behind the line's last character, before its line end. */
  contentEnd(line: number): number {
    let end = this.end(line);
    if (line + 1 < this.starts.length) {
      end--;
      if (
        end > this.start(line) &&
        this.text.charCodeAt(end) === LF &&
        this.text.charCodeAt(end - 1) === CR
      ) {
        end--;
      }
    }
    return end;
  }

  /** Offset behind the line's line end: the start of the next line, or the end of the text. */
  end(line: number): number {
    return line + 1 < this.starts.length ? this.start(line + 1) : this.text.length;
  }

  /** The line without the white space around its text; empty, at the start of its white space, for a blank line. */
  trimmed(line: number): Span {
    const first = this.textStart(line);
    const end = this.trailingSpaceStart(line);
    let start = first;
    while (start < end && isSpace(this.text.charCodeAt(start))) start++;
    return start < end ? { start, end } : { start: first, end: first };
  }

  /** Offset where the white space at the end of the line begins: `contentEnd` where there is none. */
  trailingSpaceStart(line: number): number {
    const first = this.textStart(line);
    let end = this.contentEnd(line);
    while (end > first && isSpace(this.text.charCodeAt(end - 1))) end--;
    return end;
  }

  /** Whether the line holds nothing but white space. */
  isBlank(line: number): boolean {
    return this.trailingSpaceStart(line) === this.textStart(line);
  }

  /** Offset of the line's first character that is text: behind a byte order mark. */
  private textStart(line: number): number {
    const start = this.start(line);
    return start === 0 && this.isStart && this.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : start;
  }

  /** The line and character of an offset. */
  positionOf(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, character: offset - this.start(line) };
  }

  /** The line an offset lies on; offsets outside the text count as its first or last. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
