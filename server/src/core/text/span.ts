/** A stretch of text in UTF-16 offsets, half-open: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character, or one of them is an empty place inside or at the rim of the other. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
