import { findNodeAtLocation, modify, parseTree, type JSONPath, type Node } from 'jsonc-parser';
import type { Ignored, MarkedRole } from '../story/profile.js';
import type { Edit } from '../text/edits.js';
import { applyEdits } from '../text/edits.js';
import { fold } from '../text/fold.js';

/** The edits that record in a `wirecopy.json` what a line is, by its text; a line that is recorded gets the new reading. */
export function recordReading(text: string, line: string, role: MarkedRole): Edit[] {
  return changed(text, (root) => {
    const readings = listAt(root, 'readings');
    const at = readings.findLastIndex((child) => fold(textAt(child, 'text') ?? '') === fold(line));
    if (at >= 0) return { path: ['readings', at, 'is'], value: role };
    return { path: ['readings', readings.length], value: { text: line, is: role }, insert: true };
  });
}

/** The edits that record in a `wirecopy.json` that a finding is wanted no more. */
export function recordIgnored(text: string, entry: Ignored): Edit[] {
  return changed(text, (root) => ({
    path: ['ignored', listAt(root, 'ignored').length],
    value: entry,
    insert: true,
  }));
}

/** The edits that turn a rule off in a `wirecopy.json`; its options stay. */
export function turnOff(text: string, rule: string): Edit[] {
  return changed(text, (root) => {
    const set = root && findNodeAtLocation(root, ['rules', rule]);
    return { path: set?.type === 'object' ? ['rules', rule, 'severity'] : ['rules', rule], value: 'off' };
  });
}

/** The edits that add a line to the furniture of a `wirecopy.json`, as plain text: a `*` in it would stand for more. */
export function addFurniture(text: string, line: string): Edit[] {
  return changed(text, (root) => ({
    path: ['furniture', 'add', listAt(root, 'furniture', 'add').length],
    value: line,
    insert: true,
  }));
}

interface Change {
  readonly path: JSONPath;
  readonly value: unknown;
  /** Into a list, behind its last item. */
  readonly insert?: boolean;
}

/** Changes one place of a `wirecopy.json`; comments, order and the style of its indents stay. */
function changed(text: string, change: (root: Node | undefined) => Change): Edit[] {
  const source = text.trim() === '' ? '{}\n' : text;
  const { path, value, insert = false } = change(parseTree(source, [], { allowTrailingComma: true }));
  const indent = /^([ \t]+)\S/m.exec(source)?.[1] ?? '  ';
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const plain = modify(source, path, value, { isArrayInsertion: insert }).map(asEdit);
  const [only, ...more] = plain;
  // Behind a neighbour the library would write on its line, before its comment, and would lay the neighbour out anew.
  const edits =
    only?.text.startsWith(',') && only.span.start === only.span.end && more.length === 0
      ? behindNeighbour(source, only, indent, eol)
      : modify(source, path, value, {
          formattingOptions: {
            insertSpaces: !indent.includes('\t'),
            tabSize: indent.includes('\t') ? 4 : indent.length,
            insertFinalNewline: true,
            eol,
          },
          isArrayInsertion: insert,
        }).map(asEdit);
  if (source === text) return edits;
  // An empty file has no place to insert into: it is written whole.
  return [{ span: { start: 0, end: text.length }, text: applyEdits(source, edits) }];
}

function asEdit({ offset, length, content }: { offset: number; length: number; content: string }): Edit {
  return { span: { start: offset, end: offset + length }, text: content };
}

/** A comma behind the neighbour, and the new entry on a line of its own behind the comment that the neighbour has. */
function behindNeighbour(source: string, { span, text }: Edit, indent: string, eol: string): Edit[] {
  const entry = text.slice(1);
  const isProperty = /^"(?:[^"\\]|\\.)*":/.test(entry);
  const whole: unknown = JSON.parse(isProperty ? `{${entry}}` : `[${entry}]`);
  const lineStart = source.lastIndexOf('\n', span.start - 1) + 1;
  const comment =
    /^,?[^\S\r\n]*(?:\/\/[^\r\n]*|(?:\/\*(?:[^*\r\n]|\*(?!\/))*\*\/[^\S\r\n]*)+(?=[\r\n]|$))/.exec(
      source.slice(span.start),
    );
  const hasComma = source.startsWith(',', span.start);
  // On one line with its neighbours it joins them there.
  const isInline = comment === null && /[\]}]/.test(restOfLine(source, span.start));
  if (isInline)
    return [
      {
        span,
        text: `, ${JSON.stringify(whole, undefined, 1)
          .slice(1, -1)
          .replace(/\s*\n\s*/g, ' ')
          .trim()}`,
      },
    ];
  const own = /^[ \t]*/.exec(source.slice(lineStart))?.[0] ?? '';
  const lines = JSON.stringify(whole, undefined, indent)
    .split('\n')
    .slice(1, -1)
    .map((line) => own + line.slice(indent.length));
  const at = span.start + (comment?.[0].length ?? (hasComma ? 1 : 0));
  const written = { span: { start: at, end: at }, text: `${eol}${lines.join(eol)}` };
  return hasComma ? [written] : [{ span, text: ',' }, written];
}

function restOfLine(source: string, from: number): string {
  return /^[^\r\n]*/.exec(source.slice(from))?.[0] ?? '';
}

function listAt(root: Node | undefined, ...path: string[]): readonly Node[] {
  return (root && findNodeAtLocation(root, path))?.children ?? [];
}

function textAt(node: Node, key: string): string | undefined {
  const value: unknown = findNodeAtLocation(node, [key])?.value;
  return typeof value === 'string' ? value : undefined;
}
