import { LineTable } from './lines.js';

/** A piece of a text that begins at the start of a line. */
interface Chunk {
  readonly text: string;
  /** Lines that begin in it. */
  readonly lines: number;
}

/** A long text held in pieces, so that a change in one leaves the others as they are. */
export class Chunks {
  /** @param offsets where each chunk begins, and behind them where the text ends; so `firstLines` too */
  private constructor(
    private readonly chunks: readonly Chunk[],
    private readonly offsets: Float64Array,
    private readonly firstLines: Float64Array,
  ) {}

  /** @param chunks at least one; all together the text */
  static of(chunks: readonly Chunk[]): Chunks {
    return new Chunks([], new Float64Array(1), new Float64Array(1)).with(0, 0, chunks);
  }

  /** The same text with other chunks in the place of some. @param to index behind the last of those */
  with(from: number, to: number, chunks: readonly Chunk[]): Chunks {
    const lengths = chunks.map(({ text }) => text.length);
    const counts = chunks.map(({ lines }) => lines);
    return new Chunks(
      replacedIn(this.chunks, from, to, chunks),
      // There may be thousands, and to look at each takes longer than all the rest.
      spliced(this.offsets, from, to, lengths),
      spliced(this.firstLines, from, to, counts),
    );
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

  /** The line at which a chunk begins, by its index; how many there are, by their number. */
  firstLine(index: number): number {
    return this.firstLines[index] as number;
  }

  /**
   * The offset of a place in the text; one outside of it is brought to the nearest inside, never into a line end.
   * @param line from 0
   * @param character in UTF-16 units
   */
  offsetAt(line: number, character: number): number {
    if (!(line >= 0)) return 0;
    if (line >= this.firstLine(this.chunks.length)) return this.length;
    const nth = lastAtMost(this.firstLines, line);
    const lines = new LineTable((this.chunks[nth] as Chunk).text);
    const own = line - this.firstLine(nth);
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
    return this.with(first, last + 1, [{ text, lines }]);
  }
}

/** Offsets in UTF-16 units, and what comes between them. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A list with others in the place of some. @param to index behind the last of those */
export function replacedIn<T>(all: readonly T[], from: number, to: number, others: readonly T[]): T[] {
  return all.slice(0, from).concat(others, all.slice(to));
}

/** Sums with other steps in the place of some. @param to index behind the last of those */
function spliced(sums: Float64Array, from: number, to: number, steps: readonly number[]): Float64Array {
  const result = new Float64Array(sums.length - (to - from) + steps.length);
  result.set(sums.subarray(0, from + 1));
  let sum = sums[from] as number;
  for (const [nth, step] of steps.entries()) result[from + nth + 1] = sum += step;
  const by = sum - (sums[to] as number);
  for (let old = to + 1, now = from + steps.length + 1; old < sums.length; old++, now++)
    result[now] = (sums[old] as number) + by;
  return result;
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
