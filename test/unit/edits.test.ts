import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, editsFor, LineTable, type Change } from '../../server/src/core/index.js';

/** Removes the lines that begin with `x`; `|` stands for a line end. */
function remove(picture: string, end = '\n'): string {
  const text = picture.replaceAll('|', end);
  const lines = new LineTable(text);
  const changes: Change[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (text[lines.start(line)] === 'x') changes.push({ kind: 'remove-lines', first: line, last: line });
  }
  return applyEdits(text, editsFor(lines, changes)).replaceAll(end, '|');
}

describe('a removal', () => {
  const cases: [what: string, before: string, after: string][] = [
    ['takes the line with its line end', 'a|x|b', 'a|b'],
    ['leaves the longest of the gaps it joins', 'a||x|||b', 'a|||b'],
    ['leaves one of two equal gaps', 'a||x||b', 'a||b'],
    ['joins over several removed lines', 'a||x|x||||x||b', 'a||||b'],
    ['counts a line of white space as blank', 'a| |x|b', 'a| |b'],
    ['leaves no gap at the start', '||x||a', 'a'],
    ['takes the first line', 'x||a', 'a'],
    ['takes the last line with the line end before it', 'a|x', 'a'],
    ['leaves the line end of the file', 'a||x|', 'a|'],
    ['leaves the gap before a last line', 'a|||x', 'a||'],
    ['takes all there is', 'x|x', ''],
    ['takes all but nothing else', '|x||', ''],
    ['leaves gaps alone that it does not join', 'a|||b||x||c', 'a|||b||c'],
  ];
  for (const [what, before, after] of cases) {
    it(`${what}: ${before}`, () => {
      assert.equal(remove(before), after);
      assert.equal(remove(before, '\r\n'), after);
      assert.equal(remove(before, '\r'), after);
    });
  }

  it('leaves a byte order mark', () => {
    assert.equal(remove('\ufeffa|x|b'), '\ufeffa|b');
    const lines = new LineTable('\ufeffx\n\na');
    const edits = editsFor(lines, [{ kind: 'remove-lines', first: 0, last: 0 }]);
    assert.equal(applyEdits(lines.text, edits), '\ufeffa');
  });

  it('keeps mixed line ends as they are', () => {
    const lines = new LineTable('a\r\n\r\nx\nb\rc\n');
    const edits = editsFor(lines, [{ kind: 'remove-lines', first: 2, last: 2 }]);
    assert.equal(applyEdits(lines.text, edits), 'a\r\n\r\nb\rc\n');
  });

  it('never makes one line end of a CR and an LF that it brings together', () => {
    const removed = (text: string, line: number) => {
      const lines = new LineTable(text);
      const edits = editsFor(lines, [{ kind: 'remove-lines', first: line, last: line }]);
      return applyEdits(text, edits);
    };
    assert.equal(new LineTable(removed('a\rx\n\nb', 1)).count, 3);
    const lines = new LineTable('a\r \nb');
    const edits = editsFor(lines, [{ kind: 'replace', span: { start: 2, end: 3 }, text: '' }]);
    assert.equal(new LineTable(applyEdits(lines.text, edits)).count, 3);
  });

  it('keeps the first of equal gaps', () => {
    const lines = new LineTable('a\n \nx\n\nb');
    const edits = editsFor(lines, [{ kind: 'remove-lines', first: 2, last: 2 }]);
    assert.equal(applyEdits(lines.text, edits), 'a\n \nb');
  });

  it('wins over a replacement in the same place, and stands beside one next to it', () => {
    const lines = new LineTable('a \nx \nb ');
    const edits = editsFor(lines, [
      { kind: 'replace', span: { start: 1, end: 2 }, text: '' },
      { kind: 'replace', span: { start: 4, end: 5 }, text: '' },
      { kind: 'remove-lines', first: 1, last: 1 },
      { kind: 'replace', span: { start: 7, end: 8 }, text: '' },
    ]);
    assert.equal(applyEdits(lines.text, edits), 'a\nb');
    assert.equal(edits.length, 3);
  });

  it('of two replacements in one place takes the first', () => {
    const lines = new LineTable('abc');
    const edits = editsFor(lines, [
      { kind: 'replace', span: { start: 0, end: 2 }, text: 'x' },
      { kind: 'replace', span: { start: 1, end: 3 }, text: 'y' },
    ]);
    assert.equal(applyEdits(lines.text, edits), 'xc');
  });
});
