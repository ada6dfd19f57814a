// A text held in chunks changes as the protocol's own documents do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Chunks, LineTable } from '../../server/src/core/index.js';
import { anyText } from '../support/wire.js';

/** The lines of a text in chunks of so many lines each, the first of them empty. */
function chunksOf(text: string, size: number): Chunks {
  const lines = new LineTable(text);
  const chunks = [{ text: '', lines: 0 }];
  for (let first = 0; first < lines.count; first += size) {
    const next = Math.min(lines.count, first + size);
    chunks.push({ text: text.slice(lines.start(first), lines.start(next)), lines: next - first });
  }
  return Chunks.of(chunks);
}

const position = fc.record({
  line: fc.integer({ min: -2, max: 45 }),
  character: fc.integer({ min: -2, max: 200 }),
});
const change = fc.record({
  range: fc.record({ start: position, end: position }),
  text: fc.oneof(fc.constantFrom('', '\r', '\n', '\r\n', '\ufeff', '\ud83d', 'x'), anyText),
});

test('a text in chunks changes as a document of the protocol does', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.integer({ min: 1, max: 5 }),
      fc.array(change, { maxLength: 12 }),
      (text, size, changes) => {
        let now = text;
        let chunks = chunksOf(text, size);
        for (const { range, text: inserted } of changes) {
          const [one, other] = [range.start, range.end].map(({ line, character }) =>
            chunks.offsetAt(line, character),
          );
          // Updated twice with places outside of it, one would lose count of its lines.
          const document = TextDocument.create('file:///x.wire', 'wirecopy', 1, now);
          now = TextDocument.update(document, [{ range, text: inserted }], 2).getText();
          const [start = 0, end = 0] = [one ?? 0, other ?? 0].sort((a, b) => a - b);
          chunks = chunks.replaced({ start, end, text: inserted });
          assert.equal(chunks.toString(), now);
          assert.equal(chunks.length, now.length);
        }
      },
    ),
    { seed: 8, numRuns: 2000 },
  );
});
