// What an editor settles for good over the protocol: findings, rules, furniture, and what a line is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  type FullDocumentDiagnosticReport,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { UnsavedRequest } from '../../server/src/protocol.js';
import { actionsAt, FULL, furniture, inMemory, type Client } from '../support/client.js';
import { bundle, rawStory } from '../support/wire.js';

const CONFIG = 'file:///desk/wirecopy.json';
const STORY = 'file:///desk/feed/one.wire';
const TEXT = bundle(rawStory());

describe('a finding that is settled for good', () => {
  const settle = async (client: Client, line: number, title: string, files: Map<string, string>) => {
    const action = (await actionsAt(client, STORY, line)).find((one) => one.title === title);
    assert.ok(action, `${title} is not offered`);
    const changes = action.edit?.documentChanges ?? [];
    const edit = changes.at(-1) as TextDocumentEdit;
    const document = TextDocument.create(CONFIG, 'json', 1, files.get(CONFIG) ?? '');
    files.set(CONFIG, TextDocument.applyEdits(document, edit.edits as never));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: CONFIG, type: FileChangeType.Changed }],
    });
    return changes.length;
  };
  const told = async (client: Client) => {
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: STORY },
    });
    return (report as FullDocumentDiagnosticReport).items.map(
      ({ code, range }) => `${code} ${range.start.line}`,
    );
  };

  it('is ignored here, in this file alone, and told when it no longer applies', async () => {
    const files = new Map([[STORY, TEXT]]);
    const client = await inMemory(FULL, files);
    client.open(STORY, TEXT);
    assert.ok((await told(client)).includes('duplicate-headline 6'));
    assert.equal(await settle(client, 6, 'Ignore this here', files), 2, 'a new file is made');
    assert.ok(!(await told(client)).some((one) => one.startsWith('duplicate-headline')));
    assert.match(files.get(CONFIG) ?? '', /"file": "feed\/one\.wire"/);

    client.change(STORY, 2, [
      { range: { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } }, text: '' },
    ]);
    await told(client);
    const { diagnostics } = await client.pushedWith(
      ({ uri, diagnostics: notes }) => uri === CONFIG && notes.length > 0,
    );
    assert.match(JSON.stringify(diagnostics[0]?.message), /not in that file any more/);
    const before = client.pushed.length;
    client.change(STORY, 3, [{ text: TEXT }]);
    await told(client);
    assert.deepEqual(
      client.pushed.slice(before).map(({ diagnostics: notes }) => notes.length),
      [0],
    );
    client.dispose();
  });

  it('is told as outdated where its file is gone, and nothing outside the folder is looked for', async () => {
    const ignored = [
      { rule: 'page-furniture', text: 'TT', file: 'feed/gone.wire' },
      { rule: 'page-furniture', text: 'TT', file: 'feed/there.wire' },
      { rule: 'page-furniture', text: 'TT', file: '../outside.wire' },
    ];
    const files = new Map([
      [CONFIG, JSON.stringify({ ignored })],
      ['file:///desk/feed/there.wire', ''],
      ['file:///outside.wire', ''],
    ]);
    const client = await inMemory(FULL, files);
    client.open(STORY, TEXT);
    await told(client);
    const { diagnostics } = await client.pushedWith(
      ({ uri, diagnostics: notes }) => uri === CONFIG && notes.length > 0,
    );
    assert.deepEqual(
      diagnostics.map(({ range }) => files.get(CONFIG)?.slice(range.start.character, range.end.character)),
      [JSON.stringify(ignored[0]), JSON.stringify(ignored[2])],
    );
    client.dispose();
  });

  it('is not offered while wirecopy.json has unsaved changes: its editor sees another text', async () => {
    let isUnsaved = true;
    const client = await inMemory(FULL, new Map(), { tellsUnsaved: true }, (connection) => {
      connection.onRequest(UnsavedRequest, ({ uri }) => uri === CONFIG && isUnsaved);
    });
    client.open(STORY, TEXT);
    const titles = async () => (await actionsAt(client, STORY, 4)).map(({ title }) => title);
    assert.deepEqual(
      (await titles()).filter((title) => /^(?:Ignore|Turn|This is)/.test(title)),
      [],
    );
    isUnsaved = false;
    assert.ok((await titles()).includes('Ignore this here'));
    client.dispose();
  });

  it('has its rule turned off, comments kept', async () => {
    const files = new Map([[CONFIG, '{\n  // ours\n  "rules": { "mojibake": "off" }\n}\n']]);
    const client = await inMemory(FULL, files);
    client.open(STORY, TEXT);
    assert.equal(await settle(client, 4, 'Turn this rule off', files), 1);
    assert.match(files.get(CONFIG) ?? '', /\/\/ ours[\s\S]*"mojibake": "off"[\s\S]*"page-furniture": "off"/);
    assert.ok(!(await told(client)).some((one) => one.startsWith('page-furniture')));
    client.dispose();
  });

  it('is offered among at most four quick fixes, the rest below them', async () => {
    const client = await inMemory();
    client.open(STORY, TEXT.replace('waited long', 'waited waited long'));
    const kinds = async (line: number, from: number) =>
      (await actionsAt(client, STORY, line, from))
        .filter(({ title }) => !title.startsWith('This is'))
        .map(({ title, kind = '' }) => `${kind}: ${title}`);
    assert.deepEqual((await kinds(3, 1)).slice(-3), [
      'quickfix: Clean the whole file',
      'refactor.rewrite: Ignore this here',
      'refactor.rewrite: Turn this rule off',
    ]);
    assert.deepEqual(await kinds(13, 12), [
      'quickfix: Remove the second “waited”',
      'quickfix: Clean the whole file',
      'quickfix: Ignore this here',
      'quickfix: Turn this rule off',
    ]);
    client.dispose();
  });

  it('is named by its rule where several meet, and left alone in a selection of many', async () => {
    const client = await inMemory();
    client.open(STORY, TEXT.replace('TT\n', 'TT \n'));
    const titles = (await actionsAt(client, STORY, 4, 0, 3)).map(({ title }) => title);
    assert.ok(titles.includes('Ignore this here: page-furniture'), titles.join());
    assert.ok(titles.includes('Turn this rule off: trailing-space'), titles.join());
    const many = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: STORY },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics: [] },
    });
    assert.ok(!many?.some(({ title }) => title.startsWith('Ignore')));
    client.dispose();
  });

  it('becomes furniture of the desk where it is only probably a leftover', async () => {
    const link = 'Minister Visits the Flooded Towns Along the Wenn';
    const story = rawStory();
    story.push('', 'Related', '', link);
    const files = new Map<string, string>();
    const client = await inMemory(FULL, files);
    client.open(STORY, bundle(story));
    const isThere = async () => (await told(client)).includes('page-furniture 19');
    assert.ok(await isThere());
    await settle(client, 19, 'Add to furniture', files);
    assert.deepEqual(JSON.parse(files.get(CONFIG) ?? ''), { furniture: { add: [link] } });
    const sure = (await actionsAt(client, STORY, 19)).map(({ title }) => title);
    assert.ok(!sure.includes('Add to furniture') && sure.includes('Remove this line'), sure.join());
    client.dispose();
  });
});

describe('“This is …”', () => {
  const ask = async (client: Client, line: number) => {
    const actions = await actionsAt(client, STORY, line, 3);
    return actions.filter(({ title }) => title.startsWith('This is'));
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
    assert.equal(await furniture(client, STORY), 1);
    const action = (await ask(client, 13)).find(({ title }) => title === 'This is page furniture');
    const [edit, ...more] = action?.edit?.documentChanges ?? [];
    assert.deepEqual(more, []);
    const document = TextDocument.create(CONFIG, 'json', 1, files.get(CONFIG) ?? '');
    files.set(CONFIG, TextDocument.applyEdits(document, (edit as TextDocumentEdit).edits as never));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: CONFIG, type: FileChangeType.Changed }],
    });
    assert.equal(await furniture(client, STORY), 2);
    client.change(STORY, 2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' },
    ]);
    assert.equal(await furniture(client, STORY), 2);
    client.dispose();
  });
});
