import { BYTE_ORDER_MARK } from './space.js';
import type { LineTable } from './lines.js';
import type { Span } from './span.js';

/** One replacement in a text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What a fix wants: whole lines gone, or one stretch replaced. How blank lines close up is decided in one place. */
export type Change =
  | { readonly kind: 'remove-lines'; readonly first: number; readonly last: number }
  | { readonly kind: 'replace'; readonly span: Span; readonly text: string };

/**
 * Turns the changes of any number of fixes into edits that do not overlap, in the order of the text.
 *
 * A removal takes whole lines with their line end. Of all runs of blank lines that a removal joins the longest stays
 * (the first of equals); at the start of the file none stays. Where a replacement touches removed text the removal
 * wins; of two replacements that overlap, the first.
 */
export function editsFor(lines: LineTable, changes: Iterable<Change>): Edit[] {
  const removed = new Set<number>();
  const replacements: Edit[] = [];
  for (const change of changes) {
    if (change.kind === 'replace') replacements.push(change);
    else for (let line = change.first; line <= change.last; line++) removed.add(line);
  }
  const removals = removalSpans(lines, removed);
  replacements.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

  const edits: Edit[] = removals.map((span) => ({ span, text: '' }));
  let removal = 0;
  let taken = -1;
  for (const { span, text } of replacements) {
    if (span.start < taken) continue;
    while (removal < removals.length && (removals[removal] as Span).end <= span.start) removal++;
    const next = removals[removal];
    if (next && next.start < span.end) continue;
    edits.push({ span, text });
    taken = span.end;
  }
  edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return edits.flatMap((edit) => apart(lines.text, edit));
}

/**
 * Keeps the CR before a deletion and the LF behind it from becoming one line end, which would take a blank line: the
 * deletion takes the CR and leaves its own last LF; white space alone stays where it is.
 */
function apart(text: string, edit: Edit): Edit[] {
  const { start, end } = edit.span;
  if (edit.text !== '' || start === end || text[start - 1] !== '\r' || text[end] !== '\n') return [edit];
  return text[end - 1] === '\n' ? [{ span: { start: start - 1, end: end - 1 }, text: '' }] : [];
}

/** The text after the edits, which must not overlap and must be in order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { span, text: replacement } of edits) {
    result += text.slice(from, span.start) + replacement;
    from = span.end;
  }
  return result + text.slice(from);
}

/** Two lists of edits of one text as one; where they overlap the first wins. */
export function mergeEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  let next = 0;
  for (const edit of second) {
    while (next < first.length && (first[next] as Edit).span.end <= edit.span.start)
      merged.push(first[next++] as Edit);
    const other = first[next];
    if (!other || edit.span.end <= other.span.start) merged.push(edit);
  }
  return [...merged, ...first.slice(next)];
}

/** What to delete so that the given lines, and the blank lines that must not pile up, are gone. */
function removalSpans(lines: LineTable, removed: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  let doneTo = 0;
  for (const line of [...removed].sort((a, b) => a - b)) {
    if (line < doneTo) continue;
    let first = line;
    while (first > 0 && lines.isBlank(first - 1)) first--;
    let last = line;
    while (last + 1 < lines.count && (removed.has(last + 1) || lines.isBlank(last + 1))) last++;
    const keep = first === 0 ? undefined : longestBlankRun(lines, removed, first, last);
    if (keep) {
      push(spans, lines, first, keep.first - 1);
      push(spans, lines, keep.last + 1, last);
    } else {
      push(spans, lines, first, last);
    }
    doneTo = last + 1;
  }
  return spans;
}

interface Run {
  first: number;
  last: number;
}

function longestBlankRun(
  lines: LineTable,
  removed: ReadonlySet<number>,
  first: number,
  last: number,
): Run | undefined {
  let best: Run | undefined;
  let run: Run | undefined;
  for (let line = first; line <= last; line++) {
    // A blank line may itself be marked for removal; then it is no gap to keep.
    if (removed.has(line)) {
      run = undefined;
      continue;
    }
    if (run) run.last = line;
    else run = { first: line, last: line };
    if (!best || run.last - run.first > best.last - best.first) best = { ...run };
  }
  return best;
}

/** Adds the span of whole lines. The last line of a text has no line end of its own: it takes the one before it. */
function push(spans: Span[], lines: LineTable, first: number, last: number): void {
  if (first > last) return;
  const toTheEnd = last === lines.count - 1;
  let start = toTheEnd && first > 0 ? lines.contentEnd(first - 1) : lines.start(first);
  if (start === 0 && lines.text.charCodeAt(0) === BYTE_ORDER_MARK) start = 1;
  const end = lines.end(last);
  if (start < end) spans.push({ start, end });
}
