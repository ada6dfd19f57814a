// A desk's wirecopy.json over the protocol: obeyed, told of, recorded into.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ConfigurationRequest,
  type ConfigurationItem,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  HoverRequest,
  RegistrationRequest,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { AppliedRequest, StoriesRequest } from '../../server/src/protocol.js';
import { filesIn, actionsAt, FULL, furniture, inMemory } from '../support/client.js';
import { Workspace } from '../../server/src/lsp/workspace.js';
import { bundle, rawStory } from '../support/wire.js';

const CONFIG = 'file:///desk/wirecopy.json';
const STORY = 'file:///desk/feed/one.wire';
const TEXT = bundle(rawStory());

describe('wirecopy.json', () => {
  it('is obeyed, followed when it changes, and its last good state stays in force while it has faults', async () => {
    const files = new Map([[CONFIG, '{ "furniture": { "keep": ["TT"] } }']]);
    const client = await inMemory(FULL, files);
    const changed = (type: FileChangeType) =>
      client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: CONFIG, type }],
      });
    client.open(STORY, TEXT);
    assert.equal(await furniture(client, STORY), 0);

    files.set(CONFIG, '{ "furnitur": {} }');
    await changed(FileChangeType.Changed);
    assert.equal(await furniture(client, STORY), 0);
    const { diagnostics } = await client.pushedWith(
      ({ uri, diagnostics: told }) => uri === CONFIG && told.length > 0,
    );
    assert.deepEqual(diagnostics[0]?.range, {
      start: { line: 0, character: 2 },
      end: { line: 0, character: 12 },
    });

    files.set(CONFIG, '{}');
    await changed(FileChangeType.Changed);
    assert.equal(await furniture(client, STORY), 1);
    await client.pushedWith(({ uri, diagnostics: told }) => uri === CONFIG && told.length === 0);

    files.set(CONFIG, '[]');
    await changed(FileChangeType.Changed);
    assert.equal(await furniture(client, STORY), 1);
    const told = client.pushed.length;
    files.delete(CONFIG);
    await changed(FileChangeType.Deleted);
    assert.equal(await furniture(client, STORY), 1);
    assert.deepEqual(
      client.pushed.slice(told).map(({ diagnostics: left }) => left.length),
      [0],
    );
    client.dispose();
  });

  it('is worked out once: nothing is read again while nothing changed', async () => {
    const files = new Map([[CONFIG, '{ "limits": { "headline": 70 } }']]);
    const workspace = new Workspace({
      files: filesIn(files),
      clientSettings: () => Promise.resolve(undefined),
      isUnsaved: () => Promise.resolve(false),
      told: () => undefined,
      missing: () => undefined,
      log: (line) => assert.fail(line),
    });
    workspace.setFolders(['file:///desk/']);
    // No wirecopy.json stands beside the story: that counts as nothing, the same each time.
    const first = await workspace.configOf(STORY);
    assert.equal(first.profile.limits.headline, 70);
    assert.equal(await workspace.configOf(STORY), first);
    workspace.forgetAbove(STORY);
    assert.equal(await workspace.configOf(STORY), first, 'read again, and the same');
    files.set(CONFIG, '{ "limits": { "headline": 60 } }');
    workspace.forget(CONFIG.replace('desk', '%64esk'));
    assert.equal((await workspace.configOf(STORY)).profile.limits.headline, 60);
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
    assert.equal(await furniture(client, STORY), 1);
    const [story] = await client.connection.sendRequest(StoriesRequest, { textDocument: { uri: STORY } });
    assert.equal(story?.furniture[0]?.start.line, 15);
    client.open('file:///elsewhere/two.wire', TEXT);
    await client.connection.sendRequest(StoriesRequest, {
      textDocument: { uri: 'file:///elsewhere/two.wire' },
    });
    assert.deepEqual([...new Set(asked)].sort(), [near, CONFIG]);
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
    const asked: ConfigurationItem[] = [];
    const client = await inMemory(answering, files, {}, (connection) => {
      connection.onRequest(RegistrationRequest.type, () => undefined);
      connection.onRequest(ConfigurationRequest.type, ({ items }) => {
        asked.push(...items);
        return [held];
      });
    });
    client.open(STORY, TEXT);
    assert.equal(await furniture(client, STORY), 0);
    const applied = await client.connection.sendRequest(AppliedRequest, { textDocument: { uri: STORY } });
    assert.deepEqual(
      applied.slice(0, 2).map(({ key, value, from }) => [key, value, from?.name]),
      [
        ['limits.headline', '70', CONFIG],
        ['furniture.keep', 'TT', 'wirecopy.config'],
      ],
    );
    const ofOurs = asked.filter(({ section }) => section === 'wirecopy.config');
    assert.deepEqual(ofOurs, [{ section: 'wirecopy.config', scopeUri: 'file:///desk' }]);
    held = null;
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.equal(await furniture(client, STORY), 1);
    client.dispose();
  });

  it('is taken as it is sent from a client that is not asked', async () => {
    const client = await inMemory();
    client.open(STORY, TEXT);
    assert.equal(await furniture(client, STORY), 1);
    const settings = { wirecopy: { config: { furniture: { keep: ['TT'] } } } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    assert.equal(await furniture(client, STORY), 0);
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
    assert.equal(await furniture(client, STORY), 1);
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
    const titles = (await actionsAt(client, STORY, 4)).map(({ title }) => title);
    assert.ok(titles.includes('Turn this rule off') && !titles.includes('Ignore this here'));
    assert.ok(!titles.some((title) => title.startsWith('This is')));
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
    assert.match((await hover(3)) ?? '', /^Copy of a caption[:\s]+repeats the caption on line 3/);
    assert.match((await hover(4)) ?? '', /^Page furniture[:\s]+reads as something the page left behind/);
    assert.match((await hover(6)) ?? '', /^Copy of the headline[:\s]+repeats the headline on line 1/);
    assert.equal(await hover(11), null);
    client.dispose();
  });
});
