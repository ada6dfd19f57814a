// A desk's wirecopy.json over the protocol: obeyed, told of, recorded into.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CodeActionRequest,
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  HoverRequest,
  RegistrationRequest,
  type CodeAction,
  type FullDocumentDiagnosticReport,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { AppliedRequest, StoriesRequest } from '../../server/src/protocol.js';
import { FULL, inMemory, type Client } from '../support/client.js';
import { bundle, rawStory } from '../support/wire.js';

const CONFIG = 'file:///desk/wirecopy.json';
const STORY = 'file:///desk/feed/one.wire';
const TEXT = bundle(rawStory());

async function actionsAt(client: Client, line: number, from = 1, to = from): Promise<CodeAction[]> {
  const params = {
    textDocument: { uri: STORY },
    range: { start: { line, character: from }, end: { line, character: to } },
    context: { diagnostics: [] },
  };
  return ((await client.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
}

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

  it('of the workspace count together, the nearest first, and nothing above the workspace is read', async () => {
    const asked: string[] = [];
    const near = 'file:///desk/feed/wirecopy.json';
    const files = new Map([
      [near, '{ "furniture": { "add": ["Traffic was light*"] } }'],
      [CONFIG, '{ "furniture": { "keep": ["TT", "Traffic*"] } }'],
    ]);
    const get = files.get.bind(files);
    files.get = (uri) => {
      asked.push(uri);
      return get(uri);
    };
    const client = await inMemory(FULL, files);
    client.open(STORY, TEXT);
    assert.equal(await furniture(client), 1);
    const [story] = await client.connection.sendRequest(StoriesRequest, { textDocument: { uri: STORY } });
    assert.equal(story?.furniture[0]?.start.line, 15);
    client.open('file:///elsewhere/two.wire', TEXT);
    await client.connection.sendRequest(StoriesRequest, {
      textDocument: { uri: 'file:///elsewhere/two.wire' },
    });
    assert.deepEqual(asked, [near, CONFIG]);
    client.dispose();
  });

  it('is said to apply, each key with its place, then what counts by default', async () => {
    const files = new Map([[CONFIG, '{\n  "limits": { "headline": 70 }\n}']]);
    const client = await inMemory(FULL, files);
    client.open(STORY, TEXT);
    const [limit, ...defaults] = await client.connection.sendRequest(AppliedRequest, {
      textDocument: { uri: STORY },
    });
    const range = { start: { line: 1, character: 26 }, end: { line: 1, character: 28 } };
    assert.deepEqual(limit, { key: 'limits.headline', value: '70', from: { name: CONFIG, range } });
    assert.ok(defaults.length > 10 && defaults.every(({ from }) => from === null));
    client.dispose();
  });
});

describe('what the client holds under wirecopy.config', () => {
  const answering = {
    ...FULL,
    workspace: {
      ...FULL.workspace,
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
    },
  };

  it('counts below every wirecopy.json, and anew when it changes', async () => {
    let held: unknown = { furniture: { keep: ['TT'] }, limits: { headline: 60 } };
    const files = new Map([[CONFIG, '{ "limits": { "headline": 70 } }']]);
    const asked: unknown[] = [];
    const client = await inMemory(answering, files, {}, (connection) => {
      connection.onRequest(RegistrationRequest.type, () => undefined);
      connection.onRequest(ConfigurationRequest.type, ({ items }) => {
        asked.push(...items);
        return [held];
      });
    });
    client.open(STORY, TEXT);
    assert.equal(await furniture(client), 0);
    const applied = await client.connection.sendRequest(AppliedRequest, { textDocument: { uri: STORY } });
    assert.deepEqual(
      applied.slice(0, 2).map(({ key, value, from }) => [key, value, from?.name]),
      [
        ['limits.headline', '70', CONFIG],
        ['furniture.keep', 'TT', 'wirecopy.config'],
      ],
    );
    assert.deepEqual(asked, [{ section: 'wirecopy.config', scopeUri: 'file:///desk' }]);
    held = null;
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.equal(await furniture(client), 1);
    client.dispose();
  });

  it('is taken as it is sent from a client that is not asked', async () => {
    const client = await inMemory();
    client.open(STORY, TEXT);
    assert.equal(await furniture(client), 1);
    const settings = { wirecopy: { config: { furniture: { keep: ['TT'] } } } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    assert.equal(await furniture(client), 0);
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
  it('a wirecopy.json only switches rules, and nothing else is offered to be written into it', async () => {
    const rules = {
      'page-furniture': 'error',
      'duplicate-caption': 'off',
      'repeated-word': { allow: ['x'] },
    };
    const files = new Map([[CONFIG, JSON.stringify({ rules, furniture: { keep: ['TT'] } })]]);
    const client = await inMemory(FULL, files, { trusted: false });
    client.open(STORY, TEXT);
    assert.equal(await furniture(client), 1);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: STORY },
    });
    const items = (report as FullDocumentDiagnosticReport).items.map(({ code, severity }) => [
      code,
      severity,
    ]);
    assert.deepEqual(items, [
      ['page-furniture', 1],
      ['duplicate-headline', 2],
    ]);
    const applied = await client.connection.sendRequest(AppliedRequest, { textDocument: { uri: STORY } });
    assert.deepEqual(
      applied.filter(({ from }) => from !== null).map(({ key }) => key),
      ['rules.page-furniture', 'rules.duplicate-caption'],
    );
    const titles = (await actionsAt(client, 4)).map(({ title }) => title);
    assert.ok(titles.includes('Turn this rule off') && !titles.includes('Ignore this here'));
    assert.ok(!titles.some((title) => title.startsWith('This is')));
    client.dispose();
  });
});

describe('a finding that is settled for good', () => {
  const settle = async (client: Client, line: number, title: string, files: Map<string, string>) => {
    const action = (await actionsAt(client, line)).find((one) => one.title === title);
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
    const files = new Map<string, string>();
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
      (await actionsAt(client, line, from))
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
    const titles = (await actionsAt(client, 4, 0, 3)).map(({ title }) => title);
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
    story.splice(13, 0, 'Related', '', link, '');
    const files = new Map<string, string>();
    const client = await inMemory(FULL, files);
    client.open(STORY, bundle(story));
    const isThere = async () => (await told(client)).includes('page-furniture 15');
    assert.ok(await isThere());
    await settle(client, 15, 'Add to furniture', files);
    assert.deepEqual(JSON.parse(files.get(CONFIG) ?? ''), { furniture: { add: [link] } });
    const sure = (await actionsAt(client, 15)).map(({ title }) => title);
    assert.ok(!sure.includes('Add to furniture') && sure.includes('Remove this line'), sure.join());
    client.dispose();
  });
});

describe('“This is …”', () => {
  const ask = async (client: Client, line: number) => {
    const actions = await actionsAt(client, line, 3);
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
