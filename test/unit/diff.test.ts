// A unified diff is made from the edits: whatever they are, a patch of another's making makes the same of it.
import assert from 'node:assert/strict';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { test } from 'node:test';
import { unifiedDiff } from '../../server/src/cli/diff.js';
import { applyEdits, clean, mergeEdits, parse, type Edit } from '../../server/src/core/index.js';
import { assertLinear } from '../support/growth.js';
import { bundle, rawStory, throwOn } from '../support/wire.js';

const piece = fc.constantFrom(
  'a',
  'b\n',
  '\n',
  '\r\n',
  '\r',
  'é',
  'long line of words\n',
  '\n\n\n\n\n\n\n\n',
  'x',
);
const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const cuts = fc.array(fc.tuple(fc.nat(200), fc.nat(9), fc.constantFrom('', 'y', 'z\n', '\n')), {
  maxLength: 12,
});

function editsOf(text: string, wanted: readonly (readonly [number, number, string])[]): Edit[] {
  let from = 0;
  return [...wanted]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([at, length, replacement]) => {
      const start = Math.min(text.length, Math.max(from, at));
      const end = Math.min(text.length, start + length);
      from = end + 1;
      return at > text.length ? [] : [{ span: { start, end }, text: replacement }];
    });
}

test('a diff of any edits, applied, gives the edited text', () => {
  fc.assert(
    fc.property(texts, cuts, (text, wanted) => {
      const edits = editsOf(text, wanted);
      const patch = unifiedDiff('a.wire', text, edits);
      const expected = applyEdits(text, edits);
      if (expected === text) assert.equal(patch, '');
      else assert.equal(applyPatch(text, patch, { autoConvertLineEndings: false }), expected);
    }),
    { seed: 5, numRuns: 3000 },
  );
});

test('a diff costs what its text costs, not the square of it', () => {
  const diff = (stories: number) => {
    const text = `${bundle(rawStory())}\n\n\n\n`.repeat(stories);
    const edits = clean(parse(text), throwOn);
    return () => void unifiedDiff('a.wire', text, edits);
  };
  assertLinear('a diff', diff(500), diff(4000));
});

test('of two lists of edits the first wins where they overlap', () => {
  fc.assert(
    fc.property(texts, cuts, cuts, (text, one, two) => {
      const [first, second] = [editsOf(text, one), editsOf(text, two)];
      const merged = mergeEdits(first, second);
      for (const edit of first) assert.ok(merged.includes(edit));
      merged.forEach((edit, index) => {
        assert.ok(index === 0 || (merged[index - 1]?.span.end ?? 0) <= edit.span.start, 'overlap');
      });
    }),
    { seed: 6, numRuns: 2000 },
  );
});
