// What every editor with a set-up of docs/editors.md shows and does.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOrder, RAW, type Desk, type Seen, type Shown } from './set-up.js';

/** Where the raw file has what, in the words of both editors: headline, caption, copy, page leftover. */
const OUTLINE = [1, 26].flatMap((line): [line: number, kind: string][] => [
  [line, 'File'],
  [line + 2, 'String'],
  [line + 3, 'Constant'],
  [line + 4, 'Null'],
  [line + 6, 'Constant'],
  [line + 8, 'Constant'],
  [line + 9, 'Constant'],
]);

export function behaves(desk: Desk, seen: () => Seen): void {
  it('lists the stories with their captions, copies and leftovers', () => {
    const entries = inOrder(seen().outline);
    assert.deepEqual(
      entries.map(({ line, kind }) => [line, kind]),
      OUTLINE,
    );
    const lines = RAW.split('\n');
    for (const { line, name } of entries) {
      const start = name.replace(/…$/, '');
      assert.ok(start !== '' && lines[line - 1]?.startsWith(start), `line ${line} is no “${name}”`);
    }
  });

  it('shows what the command line finds, and underlines the same', () => {
    assert.deepEqual(inOrder(seen().found), desk.expected.found);
    assert.ok(desk.expected.found.some(isSettled), 'the command line takes its settings from the desk');
  });

  it('strikes one copy, and no other character', () => {
    assert.deepEqual(seen().offered.slice(0, 4), [
      'Remove this copy',
      'Remove all 3 copies of this caption',
      'Remove all 3 duplicated captions of this story',
      'Clean the whole file',
    ]);
    assert.equal(seen().struck, RAW.split('\n').toSpliced(3, 1).join('\n'));
  });

  it('lets a finding be settled for the desk', () => {
    assert.match(desk.settings(), /"ignored".*"house-style"/);
    const others = desk.expected.found.filter((finding) => !isSettled(finding));
    assert.deepEqual(inOrder(seen().settled), others);
  });

  it('cleans the whole file as the command line does', () => {
    assert.equal(seen().cleaned, desk.expected.cleaned);
    assert.deepEqual(inOrder(seen().left), desk.expected.left);
  });

  it('has the raw file again after one undo, and saves it byte by byte', () => {
    assert.equal(seen().restored, RAW);
    assert.deepEqual(inOrder(seen().foundAgain), desk.expected.found);
    assert.equal(desk.saved(), RAW);
  });
}

/** The finding that the editor ignores in the end. */
function isSettled({ said }: Shown): boolean {
  return said.startsWith('wirecopy [house-style]');
}
