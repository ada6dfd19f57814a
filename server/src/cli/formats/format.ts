import type { LineTable, Problem, Span } from '../../core/index.js';

/** What was found in one file. */
export interface Report {
  readonly name: string;
  readonly lines: LineTable;
  readonly problems: readonly Problem[];
  /** Whether the clean copy mends a problem. */
  readonly isFixable: (problem: Problem) => boolean;
}

/** A way to write down what was found, in pieces: a large feed is never written as a whole. */
export interface Format {
  begin(): Iterable<string>;
  report(report: Report): Iterable<string>;
  /** @param failures what could not be checked, in words */
  end(failures: readonly string[]): Iterable<string>;
}

/** Lines and characters from 0, as in the protocol. */
export function rangeOf(lines: LineTable, { start, end }: Span) {
  return { start: lines.positionOf(start), end: lines.positionOf(end) };
}
