// A desk's wirecopy.json over the protocol: obeyed, told of, recorded into.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  HoverRequest,
  type CodeAction,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { StoriesRequest } from '../../server/src/protocol.js';
import { FULL, inMemory, type Client } from '../support/client.js';
import { bundle, rawStory } from '../support/wire.js';

const CONFIG = 'file:///desk/wirecopy.json';
const STORY = 'file:///desk/feed/one.wire';
const TEXT = bundle(rawStory());

async function furniture(client: Client): Promise<number> {
  const [story] = await client.connection.sendRequest(StoriesRequest, { textDocument: { uri: STORY } });
  return story?.furniture.length ?? -1;
}

describe('wirecopy.json', () => {
  it('is obeyed, followed when it changes, and its last good state stays in force while it has faults', async () => {
    const files = new Map([[CONFIG, '{ "furniture": { "keep": ["TT"] } }']]);
    const client = await inMemory(FULL, files);
    const changed = (type: FileChangeType) =>
      client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: CONFIG, type }],
      });
    client.open(STORY, TEXT);
    assert.equal(await furniture(client), 0);

    files.set(CONFIG, '{ "furnitur": {} }');
    await changed(FileChangeType.Changed);
    assert.equal(await furniture(client), 0);
    const { diagnostics } = await client.pushedWith(
      ({ uri, diagnostics: told }) => uri === CONFIG && told.length > 0,
    );
    assert.deepEqual(diagnostics[0]?.range, {
      start: { line: 0, character: 2 },
      end: { line: 0, character: 12 },
    });

    files.set(CONFIG, '{}');
    await changed(FileChangeType.Changed);
    assert.equal(await furniture(client), 1);
    await client.pushedWith(({ uri, diagnostics: told }) => uri === CONFIG && told.length === 0);

    files.set(CONFIG, '[]');
    await changed(FileChangeType.Changed);
    assert.equal(await furniture(client), 1);
    const told = client.pushed.length;
    files.delete(CONFIG);
    await changed(FileChangeType.Deleted);
    assert.equal(await furniture(client), 1);
    assert.deepEqual(
      client.pushed.slice(told).map(({ diagnostics: left }) => left.length),
      [0],
    );
    client.dispose();
  });

  it('nearest to a file wins, and nothing above the workspace is read', async () => {
    const asked: string[] = [];
    const near = 'file:///desk/feed/wirecopy.json';
    const files = new Map([
      [near, '{}'],
      [CONFIG, '{ "furniture": { "keep": ["TT"] } }'],
    ]);
    const get = files.get.bind(files);
    files.get = (uri) => {
      asked.push(uri);
      return get(uri);
    };
    const client = await inMemory(FULL, files);
    client.open(STORY, TEXT);
    assert.equal(await furniture(client), 1);
    client.open('file:///elsewhere/two.wire', TEXT);
    await client.connection.sendRequest(StoriesRequest, {
      textDocument: { uri: 'file:///elsewhere/two.wire' },
    });
    assert.deepEqual(asked, [near]);
    client.dispose();
  });
});

describe('a folder that is added later', () => {
  it('has its wirecopy.json obeyed, and not any more once it is removed', async () => {
    const files = new Map([['file:///later/wirecopy.json', '{ "furniture": { "keep": ["TT"] } }']]);
    const client = await inMemory(
      { ...FULL, workspace: { ...FULL.workspace, workspaceFolders: true } },
      files,
    );
    const uri = 'file:///later/two.wire';
    client.open(uri, TEXT);
    const kept = async () => {
      const [story] = await client.connection.sendRequest(StoriesRequest, { textDocument: { uri } });
      return story?.furniture.length === 0;
    };
    const folder = { uri: 'file:///later', name: 'later' };
    const change = (event: { added: (typeof folder)[]; removed: (typeof folder)[] }) =>
      client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
    assert.equal(await kept(), false);
    await change({ added: [folder], removed: [] });
    assert.equal(await kept(), true);
    await change({ added: [], removed: [folder] });
    assert.equal(await kept(), false);
    client.dispose();
  });
});

describe('in a folder that is not trusted', () => {
  it('no wirecopy.json is read', async () => {
    const files = new Map([[CONFIG, '{ "furniture": { "keep": ["TT"] } }']]);
    const client = await inMemory(FULL, files, { trusted: false });
    client.open(STORY, TEXT);
    assert.equal(await furniture(client), 1);
    client.dispose();
  });
});

describe('“This is …”', () => {
  const ask = async (client: Client, line: number) => {
    const at = { line, character: 3 };
    const params = {
      textDocument: { uri: STORY },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    };
    const actions = ((await client.connection.sendRequest(CodeActionRequest.type, params)) ??
      []) as CodeAction[];
    return actions.filter(({ kind }) => kind === 'refactor.rewrite');
  };

  it('is offered for what a line is not, and recorded in a new file of the folder', async () => {
    const client = await inMemory();
    client.open(STORY, TEXT);
    const actions = await ask(client, 3);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['This is a headline', 'This is body', 'This is page furniture'],
    );
    const [create, edit] = actions[1]?.edit?.documentChanges ?? [];
    assert.deepEqual(create, { kind: 'create', uri: CONFIG, options: { ignoreIfExists: true } });
    const { textDocument, edits } = edit as TextDocumentEdit;
    assert.deepEqual(textDocument, { uri: CONFIG, version: null });
    assert.match(JSON.stringify(edits), /Marta Quill cuts the ribbon.*body/);
    assert.deepEqual(await ask(client, 1), []);
    client.dispose();
  });

  it('is recorded into the file as it is by then, not into a faulty one', async () => {
    const files = new Map<string, string>();
    const client = await inMemory(FULL, files);
    client.open(STORY, TEXT);
    assert.equal((await ask(client, 3)).length, 3);
    files.set(CONFIG, '\ufeff{ "readings": [{ "text": "A", "is": "body" }] }');
    const [second] = await ask(client, 3);
    assert.equal(second?.edit?.documentChanges?.length, 1, 'a file that is there is not made again');
    for (const faulty of ['[]', 'null', '{"readings":{}}', '{a:1}']) {
      files.set(CONFIG, faulty);
      assert.deepEqual(await ask(client, 3), [], faulty);
    }
    client.dispose();
  });

  it('changes the reading once it is recorded, and survives edits elsewhere', async () => {
    const files = new Map([[CONFIG, '{\n  "files": []\n}\n']]);
    const client = await inMemory(FULL, files);
    client.open(STORY, TEXT);
    assert.equal(await furniture(client), 1);
    const action = (await ask(client, 13)).find(({ title }) => title === 'This is page furniture');
    const [edit, ...more] = action?.edit?.documentChanges ?? [];
    assert.deepEqual(more, []);
    const document = TextDocument.create(CONFIG, 'json', 1, files.get(CONFIG) ?? '');
    files.set(CONFIG, TextDocument.applyEdits(document, (edit as TextDocumentEdit).edits as never));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: CONFIG, type: FileChangeType.Changed }],
    });
    assert.equal(await furniture(client), 2);
    client.change(STORY, 2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' },
    ]);
    assert.equal(await furniture(client), 2);
    client.dispose();
  });
});

describe('the hover', () => {
  it('says of a copy and of furniture what they are and why, and nothing of a plain paragraph', async () => {
    const client = await inMemory();
    client.open(STORY, TEXT);
    const hover = async (line: number) => {
      const params = { textDocument: { uri: STORY }, position: { line, character: 1 } };
      const answer = await client.connection.sendRequest(HoverRequest.type, params);
      return answer && (answer.contents as { value: string }).value;
    };
    assert.equal(await hover(3), 'Copy of a caption: repeats the caption on line 3');
    assert.equal(await hover(4), 'Page furniture: is a line that pages are known to leave behind');
    assert.equal(await hover(6), 'Copy of the headline: repeats the headline on line 1');
    assert.equal(await hover(11), null);
    client.dispose();
  });
});
