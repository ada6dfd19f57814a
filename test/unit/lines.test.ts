import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineTable } from '../../server/src/core/index.js';
import { anyText } from '../support/wire.js';

const contents = (text: string) => {
  const lines = new LineTable(text);
  return Array.from({ length: lines.count }, (_, line) =>
    text.slice(lines.start(line), lines.contentEnd(line)),
  );
};

describe('lines', () => {
  it('end at LF, CRLF and CR, and at nothing else', () => {
    assert.deepEqual(contents('a\nb\r\nc\rd\u2028e\u0085f\vg'), ['a', 'b', 'c', 'd\u2028e\u0085f\vg']);
  });

  it('a text has a last line, empty or not', () => {
    assert.deepEqual(contents(''), ['']);
    assert.deepEqual(contents('a\n'), ['a', '']);
    assert.deepEqual(contents('\r\n\r'), ['', '', '']);
  });

  it('are trimmed of white space, no-break spaces too, and of a byte order mark', () => {
    const lines = new LineTable('\ufeff \u00a0a b\u202f\u3000\n\u00a0\n');
    assert.deepEqual(lines.trimmed(0), { start: 3, end: 6 });
    assert.deepEqual(lines.trimmed(1), { start: 9, end: 9 });
    assert.equal(lines.trailingSpaceStart(0), 6);
    assert.equal(lines.isBlank(1), true);
  });

  it('lie where the protocol has them, for any text and any offset', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const lines = new LineTable(text);
        const document = TextDocument.create('file:///a', 'wirecopy', 1, text);
        assert.equal(lines.count, document.lineCount);
        const offset = at % (text.length + 1);
        const position = document.positionAt(offset);
        // The protocol has no position between CR and LF; there the offset stays on its line.
        assert.equal(lines.lineAt(offset), position.line);
        assert.equal(lines.start(position.line), document.offsetAt({ line: position.line, character: 0 }));
      }),
      { seed: 1 },
    );
  });
});
