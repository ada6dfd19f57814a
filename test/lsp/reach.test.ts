// Copies, names and layout over the protocol, as any editor asks for them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  CompletionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentRangeFormattingRequest,
  HoverRequest,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  type CompletionItem,
  type Location,
  type Range,
  type SelectionRange,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applied, inMemory, type Client } from '../support/client.js';
import { bundle, rawStory } from '../support/wire.js';

const URI = 'file:///desk/one.wire';
const TEXT = bundle(rawStory(), rawStory({ headline: 'Orchard Growers Ask for Help', captions: [] }));
const OPTIONS = { tabSize: 2, insertSpaces: true };

describe('within reach from a line', () => {
  let client: Client;
  before(async () => {
    client = await inMemory();
    client.open(URI, TEXT);
  });
  after(() => {
    client.dispose();
  });

  const at = (line: number, character = 0) => ({
    textDocument: { uri: URI },
    position: { line, character },
  });
  const lines = (ranges: readonly { range: Range }[] | null) => ranges?.map(({ range }) => range.start.line);

  it('are its copies: to type into, to see, to go to', async () => {
    const { connection, initialized } = client;
    assert.equal(initialized.capabilities.linkedEditingRangeProvider, true);
    const linked =
      (await connection.sendRequest(LinkedEditingRangeRequest.type, at(0, 7))) ??
      assert.fail('nothing is linked');
    assert.deepEqual(
      linked.ranges.map(({ start }) => start.line),
      [0, 6],
    );
    // An editor links nothing that its pattern does not match in full.
    const pattern = new RegExp(`^(?:${linked.wordPattern ?? ''})$`, 'u');
    for (const { start, end } of linked.ranges)
      assert.match(TEXT.split('\n')[start.line]?.slice(start.character, end.character) ?? '', pattern);
    assert.equal(await connection.sendRequest(LinkedEditingRangeRequest.type, at(11)), null);
    assert.deepEqual(lines(await connection.sendRequest(DocumentHighlightRequest.type, at(2))), [2, 3, 8, 9]);
    const kept = (await connection.sendRequest(DefinitionRequest.type, at(8))) as Location;
    assert.deepEqual([kept.uri, kept.range.start.line], [URI, 2]);
    const references = (includeDeclaration: boolean) =>
      connection.sendRequest(ReferencesRequest.type, { ...at(9), context: { includeDeclaration } });
    assert.deepEqual(lines(await references(true)), [2, 3, 8, 9]);
    assert.deepEqual(lines(await references(false)), [3, 8, 9]);
  });

  it('is another wording for all of them', async () => {
    const { connection } = client;
    const asked = await connection.sendRequest(PrepareRenameRequest.type, at(6, 4));
    assert.deepEqual((asked as { range: Range }).range.start, { line: 6, character: 0 });
    assert.equal(await connection.sendRequest(PrepareRenameRequest.type, at(4)), null);
    const edit = await connection.sendRequest(RenameRequest.type, {
      ...at(0),
      newName: ' A  New\nHeadline ',
    });
    const renamed = applied(TEXT, edit ?? undefined).split('\n');
    assert.deepEqual([renamed[0], renamed[6]], ['A New Headline', 'A New Headline']);
    for (const newName of ['  ', '\u200b'])
      await assert.rejects(
        connection.sendRequest(RenameRequest.type, { ...at(0), newName }),
        /Type the new wording/,
      );
  });

  it('are a headline’s figures, a selection that grows, names, and even gaps', async () => {
    const { connection } = client;
    const hover = await connection.sendRequest(HoverRequest.type, at(0));
    assert.match(JSON.stringify(hover?.contents), /Headline\\n38 words in the body\\n3 paragraphs/);
    const [selection] = (await connection.sendRequest(SelectionRangeRequest.type, {
      textDocument: { uri: URI },
      positions: [{ line: 11, character: 6 }],
    })) as SelectionRange[];
    assert.deepEqual(selection?.range, {
      start: { line: 11, character: 4 },
      end: { line: 11, character: 10 },
    });
    assert.ok(selection.parent?.parent);
    const names = (await connection.sendRequest(CompletionRequest.type, at(15, 3))) as CompletionItem[];
    assert.ok(
      names.some(({ label }) => label === 'Marta Quill'),
      names.map(({ label }) => label).join(),
    );
    const textDocument = { uri: URI };
    assert.deepEqual(
      await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options: OPTIONS }),
      [],
    );
    const messy = TEXT.replace('laid.\n', 'laid.  \n\n');
    client.change(URI, 2, [{ text: messy }]);
    const document = TextDocument.create(URI, 'wirecopy', 2, messy);
    const all = await connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument,
      options: OPTIONS,
    });
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    const some = await connection.sendRequest(DocumentRangeFormattingRequest.type, {
      textDocument,
      options: OPTIONS,
      range,
    });
    assert.equal(TextDocument.applyEdits(document, all ?? []), TEXT);
    assert.deepEqual(some, []);
    client.change(URI, 3, [{ text: TEXT }]);
  });
});
