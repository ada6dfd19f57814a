// What cleaning may do to a text, and what not.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  clean,
  isSafelyFixable,
  parse,
  rules,
  run,
  type Edit,
  type Span,
  type WireFile,
} from '../../server/src/core/index.js';
import { fold } from '../../server/src/core/text/fold.js';
import { anyEdit, anyFile, placeOf } from './edits.js';
import { throwOn } from './wire.js';

/** Files as they come, and as somebody left them in the middle of their work. */
export const anyTextOfADesk = fc.tuple(anyFile, fc.array(anyEdit, { maxLength: 2 })).map(([text, edits]) =>
  edits.reduce(
    (now, edit) => {
      const { start, end } = placeOf(edit, now);
      return now.slice(0, start) + edit.text + now.slice(end);
    },
    text.slice(0, 4000),
  ),
);

/** What an editor does on undo: puts back what each edit took. */
function undone(clean: string, raw: string, edits: readonly Edit[]): string {
  let [text, at, before] = ['', 0, 0];
  for (const { span, text: inserted } of edits) {
    text += clean.slice(at, at + span.start - before) + raw.slice(span.start, span.end);
    at += span.start - before + inserted.length;
    before = span.end;
  }
  return text + clean.slice(at);
}

/**
 * Asserts that cleaning takes nothing but what it may, that it finds nothing to do the second time, and that one undo brings
 * every byte back.
 * @returns whether there was something to clean
 */
export function assertFixesSafe(raw: string): boolean {
  const file = parse(raw);
  for (const problem of run(rules, file, throwOn))
    assert.ok(problem.rule.cleans || !isSafelyFixable(problem, throwOn), `${problem.rule.id} cleans`);
  const edits = clean(file, throwOn);
  const once = applyEdits(raw, edits);
  const left = wordsOfLines(once);
  let end = 0;
  for (const { span, text } of edits) {
    assert.ok(span.start >= end && span.end <= raw.length, 'edits follow one another');
    end = span.end;
    // Line ends may be put in where a gap is widened; a word never.
    assert.match(text, /^\s*$/);
    assertMayGo(file, span, left);
  }
  assert.equal(undone(once, raw, edits), raw);
  assert.deepEqual(clean(parse(once), throwOn), []);
  return once !== raw;
}

/** Only whole lines may go: copies, what is left over from a page, and what stands in the clean copy all the same. */
function assertMayGo({ text, lines, readings }: WireFile, { start, end }: Span, left: Set<string>): void {
  for (let line = lines.lineAt(start); line < lines.count && lines.start(line) < end; line++) {
    const { start: from, end: to } = lines.trimmed(line);
    if (from === to || to <= start || from >= end) continue;
    assert.ok(start <= from && to <= end, `part of line ${line + 1}`);
    const role = readings[line]?.role ?? 'other';
    const stays = left.has(fold(text.slice(from, to))) && MAY_STAND_ONCE.has(role);
    assert.ok(MAY_GO.has(role) || stays, `line ${line + 1}, ${role}`);
  }
}

function wordsOfLines(text: string): Set<string> {
  return new Set(text.split(/\r\n?|\n/).map((line) => fold(line.trim())));
}

const MAY_GO = new Set<string>(['headline-copy', 'caption-copy', 'credit', 'furniture']);
const MAY_STAND_ONCE = new Set<string>(['headline', 'caption', 'near-copy', 'other']);
