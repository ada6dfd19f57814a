// After any edits the server answers what it answers for a freshly opened file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LinkedEditingRangeRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  type Range,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { StoriesRequest } from '../../server/src/protocol.js';
import { inMemory, type Client } from '../support/client.js';
import { anyText, bundle, rawStory } from '../support/wire.js';

const edit = fc.record({
  from: fc.nat(),
  length: fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 300 })),
  text: fc.oneof(fc.constant(''), fc.constantFrom('\r', '\n', '\r\n', '\n\n\n', '\ud83d', 'x'), anyText),
});

async function answers(client: Client, uri: string): Promise<unknown[]> {
  const textDocument = { uri };
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };
  const { connection } = client;
  const position = { line: 3, character: 2 };
  const place = { textDocument, position };
  const all = await Promise.all([
    connection.sendRequest(LinkedEditingRangeRequest.type, {
      textDocument,
      position: { line: 0, character: 0 },
    }),
    connection.sendRequest(DocumentHighlightRequest.type, place),
    connection.sendRequest(DefinitionRequest.type, place),
    connection.sendRequest(ReferencesRequest.type, { ...place, context: { includeDeclaration: true } }),
    connection.sendRequest(RenameRequest.type, { ...place, newName: 'New' }),
    connection.sendRequest(HoverRequest.type, place),
    connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] }),
    connection.sendRequest(CompletionRequest.type, place),
    connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument,
      options: { tabSize: 2, insertSpaces: true },
    }),
    connection.sendRequest(StoriesRequest, { textDocument }),
    connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
    connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }),
    connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: everywhere,
      context: { diagnostics: [], only: ['source.fixAll.wirecopy'] },
    }),
  ]);
  // The two documents differ in their names and versions, and in nothing else.
  return JSON.parse(
    JSON.stringify(all)
      .replaceAll(uri, 'uri')
      .replaceAll(/"version":\d+/g, '"version":0'),
  ) as unknown[];
}

test('after random edits the answers are those of a freshly opened file', async () => {
  const client = await inMemory();
  let names = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(anyText, fc.constant(bundle(rawStory(), rawStory()))),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      async (text, edits) => {
        const uri = `file:///edited/${names++}.wire`;
        const fresh = `file:///fresh/${names++}.wire`;
        let document = TextDocument.create(uri, 'wirecopy', 1, text);
        client.open(uri, text);
        for (const [index, { from, length, text: inserted }] of edits.entries()) {
          const changes: { range: Range; text: string }[] = [];
          // Now and then as many at once as when something is replaced throughout.
          for (let times = from % 9 === 0 ? 80 : 1; times > 0; times--) {
            const start = (from * times) % (document.getText().length + 1);
            const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
            const change = { range, text: inserted.slice(0, 40) };
            document = TextDocument.update(document, [change], index + 2);
            changes.push(change);
          }
          client.change(uri, index + 2, changes);
          // Ask in the middle too, so that what is remembered of older versions could be wrong.
          if (index % 3 === 0) await answers(client, uri);
        }
        const edited = await answers(client, uri);
        // Both at once would be the same stories twice.
        client.close(uri);
        client.open(fresh, document.getText());
        assert.deepEqual(edited, await answers(client, fresh));
        client.close(fresh);
      },
    ),
    { seed: 5, numRuns: 300 },
  );
  client.dispose();
});
