import { alikeIn, appearancesAt } from '../story/appearances.js';
import type { WireFile } from '../story/model.js';
import type { Span } from '../text/span.js';

/** Lines that are typed into together. */
export interface Linked {
  readonly file: WireFile;
  readonly lines: readonly number[];
  /** Their text, and the white space around it where all have the same: a space that is typed is part of it. */
  readonly spans: readonly Span[];
}

/**
 * The headline or caption at an offset with those of its copies in the story that are alike to the letter. Hard-wrapped
 * lines are none, since an editor links no more than one line each; undefined where there is only one.
 * @param before what was linked last. It stays so as long as its lines are alike and nothing else changes: a headline
 *   that ends in a full stop for a moment is none.
 */
export function linkedEditing(file: WireFile, offset: number, before?: Linked): Linked | undefined {
  const lines = copiesAt(file, offset) ?? stillLinked(file, offset, before);
  if (!lines) return undefined;
  const spans = withCommonSpace(
    file,
    lines.map((line) => file.lines.trimmed(line)),
  );
  const holds = spans.some(({ start, end }) => start <= offset && offset <= end);
  return holds ? { file, lines, spans } : undefined;
}

function copiesAt(file: WireFile, offset: number): number[] | undefined {
  const found = appearancesAt(file, offset);
  if (!found || found.here.firstLine !== found.here.lastLine) return undefined;
  const alike = alikeIn(file, found, 'letter');
  return alike.length > 1 ? alike.map(({ firstLine }) => firstLine) : undefined;
}

function stillLinked(file: WireFile, offset: number, before?: Linked): readonly number[] | undefined {
  if (!before?.lines.includes(file.lines.lineAt(offset))) return undefined;
  const { lines } = before;
  const said = lines.map((line) => {
    const { start, end } = file.lines.trimmed(line);
    return file.text.slice(start, end);
  });
  if (said.some((text) => text !== said[0])) return undefined;
  return around(file, lines) === around(before.file, lines) ? lines : undefined;
}

/** All of a text but some of its lines. */
function around({ text, lines: table }: WireFile, lines: readonly number[]): string {
  let rest = '';
  let from = 0;
  for (const line of lines) {
    rest += text.slice(from, table.start(line)) + '\0';
    from = table.contentEnd(line);
  }
  return rest + text.slice(from);
}

function withCommonSpace({ text, lines }: WireFile, spans: readonly Span[]): Span[] {
  const lineOf = ({ start }: Span) => lines.lineAt(start);
  const before = spans.map((span) => text.slice(lines.start(lineOf(span)), span.start));
  const behind = spans.map((span) => text.slice(span.end, lines.contentEnd(lineOf(span))));
  const leading = commonLength(before.map((space) => space.split('').reverse().join('')));
  const trailing = commonLength(behind);
  return spans.map(({ start, end }) => ({ start: start - leading, end: end + trailing }));
}

/** How much all of some texts begin with alike. */
function commonLength([first = '', ...others]: readonly string[]): number {
  let length = 0;
  while (length < first.length && others.every((other) => other.charAt(length) === first.charAt(length)))
    length++;
  return length;
}
