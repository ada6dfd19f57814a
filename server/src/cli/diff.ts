import path from 'node:path';
import { formatPatch, OMIT_HEADERS, type StructuredPatchHunk } from 'diff';
import { applyEdits, type Edit } from '../core/index.js';

/** Lines shown around a change. */
const CONTEXT = 3;

/** Some lines of a text that the edits change, with the number of the first, from 0. */
interface Region {
  readonly first: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * The edits of a text as a unified diff. Made from the edits, not by comparing the two texts: that would cost the square
 * of a feed's length.
 * @param edits in order, not overlapping
 */
export function unifiedDiff(name: string, text: string, edits: readonly Edit[]): string {
  const lines = linesOf(text);
  const hunks: StructuredPatchHunk[] = [];
  let shift = 0;
  for (const group of groups(regionsOf(text, lines, edits))) {
    const [head, tail] = [group[0] as Region, group.at(-1) as Region];
    const from = Math.max(0, head.first - CONTEXT);
    const to = Math.min(lines.length, tail.first + tail.before.length + CONTEXT);
    const body: string[] = [];
    let at = from;
    for (const { first, before, after } of group) {
      body.push(...signed(' ', lines.slice(at, first)), ...signed('-', before), ...signed('+', after));
      at = first + before.length;
    }
    body.push(...signed(' ', lines.slice(at, to)));
    const grown = group.reduce((sum, { before, after }) => sum + after.length - before.length, 0);
    hunks.push({
      // A side without lines is numbered by the line before it, as `diff` does; the library sees to that.
      oldStart: from + 1,
      oldLines: to - from,
      newStart: from + 1 + shift,
      newLines: to - from + grown,
      lines: body,
    });
    shift += grown;
  }
  if (hunks.length === 0) return '';
  const file = asPatched(name);
  const patch = { oldFileName: file, newFileName: file, oldHeader: '', newHeader: '', hunks };
  return `--- a/${file}\n+++ b/${file}\n${formatPatch(patch, OMIT_HEADERS)}`;
}

/** A path as tools that apply a diff take it: below the folder of the call, and closed by a tab where it holds a space. */
function asPatched(name: string): string {
  const relative = path.relative('', name).split(path.sep).join('/');
  const below = relative === '' || relative.startsWith('../') ? name : relative;
  return below.includes(' ') ? `${below}\t` : below;
}

/** Lines end at LF alone: so all tools count that apply a diff. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line, index, all) => (index < all.length - 1 ? `${line}\n` : line));
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function regionsOf(text: string, lines: readonly string[], edits: readonly Edit[]): Region[] {
  const regions: Region[] = [];
  let [line, offset, next] = [0, 0, 0];
  while (next < edits.length) {
    const start = (edits[next] as Edit).span.start;
    // What comes behind a last line without a line end changes that line.
    while (line < lines.length && isBefore(lines[line] as string, offset, start)) {
      offset += (lines[line++] as string).length;
    }
    const [first, from] = [line, offset];
    const here: Edit[] = [];
    let after = '';
    do {
      // One line more, and all edits that reach into the lines that are changed already.
      if (line < lines.length) offset += (lines[line++] as string).length;
      for (
        let edit = edits[next];
        edit && (here.length === 0 || edit.span.start < offset || offset === text.length);
        edit = edits[++next]
      ) {
        here.push({
          span: { start: edit.span.start - from, end: edit.span.end - from },
          text: edit.text,
        });
        while (line < lines.length && offset < edit.span.end) offset += (lines[line++] as string).length;
      }
      after = applyEdits(text.slice(from, offset), here);
      // Where the line end went, the next line is part of the change.
    } while (after !== '' && !after.endsWith('\n') && line < lines.length);
    regions.push(trimmed(first, lines.slice(first, line), linesOf(after)));
  }
  return regions.filter(({ before, after }) => before.length > 0 || after.length > 0);
}

function isBefore(line: string, offset: number, start: number): boolean {
  return line.endsWith('\n') && offset + line.length <= start;
}

/** Without the lines at both ends that are the same before and after. */
function trimmed(first: number, before: readonly string[], after: readonly string[]): Region {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    first: first + start,
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  };
}

/** Regions that are so near to each other that their contexts meet. */
function groups(regions: readonly Region[]): Region[][] {
  const result: Region[][] = [];
  for (const region of regions) {
    const last = result.at(-1)?.at(-1);
    if (last && region.first - (last.first + last.before.length) <= 2 * CONTEXT) result.at(-1)?.push(region);
    else result.push([region]);
  }
  return result;
}

function signed(sign: string, lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'],
  );
}
