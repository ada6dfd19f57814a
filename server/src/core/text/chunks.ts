import { LineTable } from './lines.js';

/** A piece of a text that begins at the start of a line. */
interface Chunk {
  readonly text: string;
  /** Lines that begin in it. */
  readonly lines: number;
}

/** A long text held in pieces, so that a change in one leaves the others as they are. */
export class Chunks {
  /** Where each chunk begins, and behind them where the text ends. */
  private readonly offsets: Float64Array;
  private readonly firstLines: Float64Array;

  /** @param chunks at least one; all together the text */
  constructor(private readonly chunks: readonly Chunk[]) {
    this.offsets = sums(chunks, ({ text }) => text.length);
    this.firstLines = sums(chunks, ({ lines }) => lines);
  }

  /** The whole text. */
  toString(): string {
    return this.chunks.map(({ text }) => text).join('');
  }

  /** Length of the text, in UTF-16 units. */
  get length(): number {
    return this.offset(this.chunks.length);
  }

  /** Where a chunk begins, by its index; where the text ends, by their number. */
  offset(index: number): number {
    return this.offsets[index] as number;
  }

  /**
   * The offset of a place in the text; one outside of it is brought to the nearest inside, never into a line end.
   * @param line from 0
   * @param character in UTF-16 units
   */
  offsetAt(line: number, character: number): number {
    if (!(line >= 0)) return 0;
    if (line >= (this.firstLines[this.chunks.length] as number)) return this.length;
    const nth = lastAtMost(this.firstLines, line);
    const lines = new LineTable((this.chunks[nth] as Chunk).text);
    const own = line - (this.firstLines[nth] as number);
    return this.offset(nth) + Math.min(lines.start(own) + Math.max(0, character), lines.contentEnd(own));
  }

  /** The chunks that hold two offsets and what is between them, by their indexes; one that only ends there counts. */
  between(start: number, end: number): { first: number; last: number } {
    return { first: lastAtMost(this.offsets, start - 1), last: lastAtMost(this.offsets, end) };
  }

  /** The text of some chunks with what is between two offsets replaced. @param last index of the last of them */
  textWith(first: number, last: number, { start, end, text }: Replacement): string {
    const before = this.chunks
      .slice(first, last + 1)
      .map((chunk) => chunk.text)
      .join('');
    const own = this.offset(first);
    return before.slice(0, start - own) + text + before.slice(end - own);
  }

  /** The text with what is between two offsets replaced. */
  replaced(replacement: Replacement): Chunks {
    const { first, last } = this.between(replacement.start, replacement.end);
    const text = this.textWith(first, last, replacement);
    const { count } = new LineTable(text);
    const lines = last === this.chunks.length - 1 ? count : count - 1;
    return new Chunks([...this.chunks.slice(0, first), { text, lines }, ...this.chunks.slice(last + 1)]);
  }
}

/** Offsets in UTF-16 units, and what comes between them. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function sums<T>(all: readonly T[], of: (one: T) => number): Float64Array {
  const sums = new Float64Array(all.length + 1);
  for (const [nth, one] of all.entries()) sums[nth + 1] = (sums[nth] as number) + of(one);
  return sums;
}

/** Index of the last number that is at most a limit; the one behind the end is not among them. */
function lastAtMost(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
