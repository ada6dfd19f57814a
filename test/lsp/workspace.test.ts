// All files of the workspace: taken apart, cleaned and checked.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  FileChangeType,
  RegistrationRequest,
  type ClientCapabilities,
} from 'vscode-languageserver-protocol/node';
import { type Files } from '../../server/src/lsp/workspace.js';
import {
  CheckWorkspaceRequest,
  CleanableRequest,
  SplitRequest,
  StoryTextRequest,
  UncheckWorkspaceRequest,
} from '../../server/src/protocol.js';
import { filesIn, FULL, inMemory } from '../support/client.js';
import { bodyOf, bundle, cleanStory, HEADLINE, OTHER_BODY, rawStory } from '../support/wire.js';
import { ONE, GROWERS, bridge, symbols, found, ofStories, changed, until } from '../support/stories.js';

describe('stories taken out of their file', () => {
  it('are one piece each, every line in exactly one of them', async () => {
    const client = await inMemory(FULL, new Map([[ONE, bridge]]));
    const pieces = await client.connection.sendRequest(SplitRequest, { textDocument: { uri: ONE } });
    assert.deepEqual(
      pieces.map(({ name }) => name),
      [
        'harbor-town-opens-its-new-bridge-after-nine-years-of-waiting',
        'orchard-growers-ask-for-help-after-the-frost',
      ],
    );
    const lines = (text: string) => text.split('\n').filter((line) => line !== '');
    assert.deepEqual(
      pieces.flatMap(({ raw }) => lines(raw)),
      lines(bridge),
    );
    assert.equal(pieces[0]?.clean, `${bundle(cleanStory())}\n`);
    client.dispose();
  });

  it('are given as they stand, with their clean copy, open or not', async () => {
    const client = await inMemory(FULL, new Map([[ONE, bridge]]));
    const place = { textDocument: { uri: ONE }, position: { line: 25, character: 0 } };
    const closed = await client.connection.sendRequest(StoryTextRequest, place);
    assert.equal(closed?.headline, GROWERS);
    assert.equal(
      closed.clean,
      `${bundle(cleanStory({ headline: GROWERS, captions: [], body: OTHER_BODY }))}\n`,
    );
    client.open(ONE, bridge.replaceAll('Orchard', 'Unsaved'));
    assert.match((await client.connection.sendRequest(StoryTextRequest, place))?.headline ?? '', /^Unsaved/);
    client.change(ONE, 2, [{ text: 'No news.' }]);
    assert.equal(await client.connection.sendRequest(StoryTextRequest, place), null);
    client.dispose();
  });
});

describe('the whole workspace', () => {
  const names = ['a', 'b', 'c'].map((name) => `file:///desk/${name}.wire`);
  const files = new Map([
    [names[0] as string, bundle(rawStory({ body: bodyOf(1) }))],
    [names[1] as string, bundle(cleanStory({ body: bodyOf(2) }))],
    [names[2] as string, `${HEADLINE}\n\nNo news  \n`],
  ]);

  it('says which files Clean Copy would change', async () => {
    const client = await inMemory(FULL, files);
    const reported: unknown[] = [];
    client.connection.onNotification('$/progress', (params) => void reported.push(params));
    assert.deepEqual(await client.connection.sendRequest(CleanableRequest, { workDoneToken: 7 }), [names[0]]);
    assert.ok(reported.length > 0);
    client.dispose();
  });

  it('is checked when asked: closed files are told of until they are looked at, and kept current', async () => {
    const mine = new Map(files);
    const client = await inMemory(FULL, mine);
    client.open(names[1] as string, mine.get(names[1] as string) ?? '');
    await found(client, names[1] as string);
    const checked = await client.connection.sendRequest(CheckWorkspaceRequest, {});
    assert.equal(checked.files, 3);
    const last = (uri: string | undefined) =>
      client.pushed.findLast((params) => params.uri === uri)?.diagnostics;
    assert.equal(last(names[0])?.length, 5);
    assert.equal(last(names[1]), undefined);
    assert.equal(last(names[2])?.length, 1);
    assert.equal(checked.problems, 6);

    // Open is not enough: an extension may hold a document that nobody looks at.
    client.open(names[0] as string, mine.get(names[0] as string) ?? '');
    await symbols(client, '');
    assert.equal(last(names[0])?.length, 5);
    await found(client, names[0] as string);
    await client.pushedWith(({ uri, diagnostics }) => uri === names[0] && diagnostics.length === 0);
    client.close(names[0] as string);
    await until(() => last(names[0])?.length === 5);
    mine.set(names[2] as string, 'No news.\n');
    await changed(client, [names[2] as string, FileChangeType.Changed]);
    await until(() => last(names[2])?.length === 0);
    await client.connection.sendRequest(UncheckWorkspaceRequest, {});
    assert.equal(last(names[0])?.length, 0);
    client.dispose();
  });

  it('is checked again when other settings come into force, and tells of nothing that is left out', async () => {
    const mine = new Map(files);
    const client = await inMemory(FULL, mine);
    await client.connection.sendRequest(CheckWorkspaceRequest, {});
    const count = (uri: string | undefined) =>
      client.pushed.findLast((params) => params.uri === uri)?.diagnostics.length;
    assert.equal(count(names[2]), 1);
    mine.set('file:///desk/wirecopy.json', '{ "rules": { "trailing-space": "off" } }');
    await changed(client, ['file:///desk/wirecopy.json', FileChangeType.Created]);
    await until(() => count(names[2]) === 0);
    assert.equal(count(names[0]), 5);

    mine.set('file:///desk/.gitignore', 'a.wire\n');
    await changed(client, ['file:///desk/.gitignore', FileChangeType.Created]);
    await until(() => count(names[0]) === 0);
    client.open(names[0] as string, mine.get(names[0] as string) ?? '');
    assert.equal((await symbols(client, '')).length, 2);
    client.close(names[0] as string);
    const ofOthers = (await symbols(client, '')).filter((symbol) => !symbol.includes('/a.wire'));
    assert.deepEqual(await symbols(client, ''), ofOthers);
    await client.connection.sendRequest(CheckWorkspaceRequest, {});
    assert.deepEqual(await symbols(client, ''), ofOthers);
    assert.equal(count(names[0]), 0);
    client.dispose();
  });

  it('keeps what became of a file while it was read to be compared', async () => {
    const twice = new Map([
      [names[0] as string, bundle(rawStory({ body: bodyOf(1) }))],
      [names[1] as string, bundle(rawStory({ body: bodyOf(1) }))],
    ]);
    let late: (() => void) | undefined;
    let isSlow = false;
    const slowly: Files = {
      ...filesIn(twice),
      async read(uri) {
        const text = twice.get(uri);
        if (isSlow && uri === names[1]) await new Promise<void>((resolve) => (late = resolve));
        return text;
      },
    };
    const client = await inMemory(FULL, slowly);
    client.open(names[0] as string, twice.get(names[0] as string) ?? '');
    await symbols(client, '');
    isSlow = true;
    const asked = found(client, names[0] as string);
    await until(() => late !== undefined);
    isSlow = false;
    twice.set(names[1] as string, bundle(rawStory({ headline: GROWERS, body: bodyOf(2) })));
    await changed(client, [names[1] as string, FileChangeType.Changed]);
    assert.equal((await symbols(client, 'growers')).length, 1);
    late?.();
    await asked;
    assert.equal((await symbols(client, 'growers')).length, 1);
    assert.deepEqual(ofStories(await found(client, names[0] as string)), []);
    client.dispose();
  });

  it('is left in the middle when the work is cancelled', async () => {
    const many = new Map(
      Array.from(
        { length: 300 },
        (_, nth) => [`file:///desk/${nth}.wire`, bundle(rawStory({ body: bodyOf(nth) }))] as const,
      ),
    );
    const client = await inMemory(FULL, many);
    await symbols(client, '');
    const cancelling = new AbortController();
    let done = 0;
    client.connection.onNotification('$/progress', () => {
      if (++done === 2) cancelling.abort();
    });
    const { CancellationTokenSource } = await import('vscode-jsonrpc');
    const source = new CancellationTokenSource();
    cancelling.signal.addEventListener('abort', () => source.cancel());
    await assert.rejects(
      client.connection.sendRequest(CleanableRequest, { workDoneToken: 1 }, source.token),
      /cancelled/,
    );
    assert.ok(done < 10, `${done} reports`);
    client.dispose();
  });
});

it('the client is asked to tell of all that changes on disk', async () => {
  const asked: string[] = [];
  const capabilities: ClientCapabilities = {
    ...FULL,
    workspace: { ...FULL.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
  };
  const client = await inMemory(capabilities, new Map(), {}, (connection) => {
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      asked.push(...registrations.map(({ method }) => method));
    });
  });
  await until(() => asked.length > 0);
  assert.deepEqual(asked, ['workspace/didChangeWatchedFiles']);
  client.dispose();
});
