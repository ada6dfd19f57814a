// What is measured from outside: the contract of the server with any client.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  LSPErrorCodes,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type DocumentSymbol,
  type FullDocumentDiagnosticReport,
  type Range,
} from 'vscode-languageserver-protocol';
import { CleanRequest, StoriesRequest } from '../../server/src/protocol.js';
import { applied, FULL, inMemory, type Client } from '../support/client.js';
import { BODY, bundle, CAPTION, cleanStory, HEADLINE, OTHER_BODY, rawStory } from '../support/wire.js';

const TEXT = bundle(
  rawStory(),
  rawStory({ headline: 'Orchard Growers Ask for Help', captions: [], body: OTHER_BODY }),
);
const CLEAN = bundle(
  cleanStory(),
  cleanStory({ headline: 'Orchard Growers Ask for Help', captions: [], body: OTHER_BODY }),
);
const EVERYWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const line = (number: number, length: number): Range => ({
  start: { line: number, character: 0 },
  end: { line: number, character: length },
});

let documents = 0;

function opened(client: Client, text = TEXT) {
  // Two files of the same text would be told in each other.
  client.close(`file:///desk/${documents}.wire`);
  const uri = `file:///desk/${++documents}.wire`;
  client.open(uri, text);
  const textDocument = { uri };
  return {
    uri,
    textDocument,
    symbols: async () =>
      (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[],
    folds: async () =>
      (await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [],
    stories: () => client.connection.sendRequest(StoriesRequest, { textDocument }),
    diagnostics: async (): Promise<Diagnostic[]> => {
      const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
      return (report as FullDocumentDiagnosticReport).items;
    },
    actions: async (range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> => {
      const params = { textDocument, range, context: { diagnostics: [], ...context } };
      const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
      // What a line is can be said on every line; that has its own tests.
      return (actions as CodeAction[]).filter(({ kind }) => kind !== 'refactor.rewrite');
    },
  };
}

describe('the server, asked by a client that pulls', () => {
  let client: Client;
  before(async () => {
    client = await inMemory();
  });
  after(() => {
    client.dispose();
  });

  it('says who it is and what it can do', () => {
    assert.equal(client.initialized.serverInfo?.name, 'Wire Copy');
    assert.deepEqual(client.initialized.capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.wirecopy', 'source.fixRule.wirecopy'],
      resolveProvider: true,
    });
    assert.ok(client.initialized.capabilities.diagnosticProvider);
  });

  it('answers the stories of a file', async () => {
    const [story, second] = await opened(client).stories();
    const caption = (number: number) => line(number, CAPTION.length);
    assert.deepEqual(story, {
      range: { start: { line: 0, character: 0 }, end: { line: 15, character: BODY.at(-1)?.length ?? 0 } },
      headline: line(0, HEADLINE.length),
      headlineCopies: [line(6, HEADLINE.length)],
      captions: [{ range: caption(2), copies: [caption(3), caption(8), caption(9)], credit: 'AP' }],
      furniture: [line(4, 2)],
      body: { start: { line: 11, character: 0 }, end: { line: 15, character: BODY.at(-1)?.length ?? 0 } },
      words: 38,
    });
    assert.deepEqual(second?.captions, []);
  });

  it('answers null for the body of a story without one', async () => {
    const file = opened(client, rawStory({ body: [] }).join('\n'));
    assert.equal((await file.stories())[0]?.body, null);
  });

  it('draws the outline with the headline chosen', async () => {
    const [story] = await opened(client).symbols();
    assert.equal(story?.name, HEADLINE);
    assert.equal(story.detail, '38 words · 4 copies to strike');
    assert.deepEqual(story.selectionRange, line(0, HEADLINE.length));
    assert.deepEqual(
      story.children?.map(({ range }) => range.start.line),
      [2, 3, 4, 6, 8, 9],
    );
  });

  it('folds', async () => {
    const folds = await opened(client).folds();
    assert.deepEqual(folds.map(({ startLine, endLine }) => [startLine, endLine]).slice(0, 2), [
      [0, 15],
      [6, 9],
    ]);
  });

  it('tells each problem on exactly its text, with its page and the line that is kept', async () => {
    const file = opened(client);
    const found = await file.diagnostics();
    const [copy] = found;
    assert.deepEqual(copy, {
      source: 'wirecopy',
      code: 'duplicate-caption',
      codeDescription: { href: 'file:///pages/duplicate-caption.md' },
      severity: 2,
      range: line(3, CAPTION.length),
      message: 'Repeats the caption on line 3 word for word. Remove this copy.',
      tags: [1],
      relatedInformation: [
        { location: { uri: file.uri, range: line(2, CAPTION.length) }, message: 'This caption is kept' },
      ],
    });
    assert.deepEqual(
      found.map(({ code, range }) => `${String(code)} ${range.start.line}`),
      [
        'duplicate-caption 3',
        'page-furniture 4',
        'duplicate-headline 6',
        'duplicate-caption 8',
        'duplicate-caption 9',
        'page-furniture 21',
        'duplicate-headline 23',
      ],
    );
  });

  it('offers four quick fixes on a copy, the first preferred, each with an edit that does what it says', async () => {
    const file = opened(client);
    const actions = await file.actions(line(3, 0));
    assert.deepEqual(
      actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred ?? false]),
      [
        ['Remove this copy', 'quickfix', true],
        ['Remove all 3 copies of this caption', 'quickfix', false],
        ['Remove all 3 duplicated captions of this story', 'quickfix', false],
        ['Clean the whole file', 'quickfix', false],
      ],
    );
    const [one, all, , whole] = actions.map(({ edit }) => applied(TEXT, edit));
    const lines = TEXT.split('\n');
    assert.equal(one, lines.filter((_, index) => index !== 3).join('\n'));
    assert.equal(all?.split(CAPTION).length, 2);
    assert.equal(whole, CLEAN);
    assert.equal(actions[0]?.diagnostics?.[0]?.code, 'duplicate-caption');
  });

  it('offers nothing where nothing is wrong', async () => {
    assert.deepEqual(await opened(client).actions(line(13, 0)), []);
  });

  it('gives fix-all to those who name it, as one edit for the version it was made for', async () => {
    const file = opened(client);
    const [fixAll, ...more] = await file.actions(EVERYWHERE, { only: ['source.fixAll.wirecopy'] });
    assert.deepEqual(more, []);
    assert.equal(fixAll?.kind, 'source.fixAll.wirecopy');
    assert.equal(applied(TEXT, fixAll.edit), CLEAN);
    assert.deepEqual(fixAll.edit?.documentChanges?.length, 1);
    const [change] = fixAll.edit.documentChanges;
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri: file.uri, version: 1 });
  });

  it('gives a bare source.fixAll nothing, nor fix-all to those who name no kind', async () => {
    const file = opened(client);
    assert.deepEqual(await file.actions(EVERYWHERE, { only: ['source.fixAll'] }), []);
    assert.deepEqual(await file.actions(EVERYWHERE, { only: ['source.fixAll.other'] }), []);
    assert.deepEqual(await file.actions(EVERYWHERE, { only: ['refactor'] }), []);
    assert.ok((await file.actions(EVERYWHERE)).every(({ kind }) => kind === 'quickfix'));
  });

  it('shows fix-all in the menu of source actions, but not to a save that names no more', async () => {
    const file = opened(client);
    const only = ['source'];
    assert.equal((await file.actions(EVERYWHERE, { only })).length, 1);
    assert.deepEqual(
      await file.actions(EVERYWHERE, { only, triggerKind: CodeActionTriggerKind.Automatic }),
      [],
    );
  });

  it('gives a clean file no fix-all', async () => {
    const file = opened(client, CLEAN);
    assert.deepEqual(await file.actions(EVERYWHERE, { only: ['source.fixAll.wirecopy'] }), []);
  });

  it('makes the edit of an action that was only offered when it is chosen, for the text as it is then', async () => {
    const file = opened(client);
    const offered = await file.actions(line(3, 0), { triggerKind: CodeActionTriggerKind.Automatic });
    assert.equal(offered.length, 4);
    assert.ok(offered.every(({ edit }) => edit === undefined));
    const whole = offered.at(-1) ?? assert.fail();
    client.change(file.uri, 2, [{ range: line(13, 0), text: 'Later: ' }]);
    const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, whole);
    const [change] = resolved.edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.equal(change.textDocument.version, 2);
    const now = TEXT.replace('“We have', 'Later: “We have');
    assert.equal(applied(now, resolved.edit), CLEAN.replace('“We have', 'Later: “We have'));
  });

  it('gives an offered action no edit when what it was for is gone', async () => {
    const file = opened(client);
    const [offered] = await file.actions(line(3, 0), { triggerKind: CodeActionTriggerKind.Automatic });
    client.change(file.uri, 2, [{ text: 'Something else.' }]);
    const resolved = await client.connection.sendRequest(
      CodeActionResolveRequest.type,
      offered ?? assert.fail(),
    );
    assert.equal(resolved.edit, undefined);
  });

  it('cleans the file, or the story at a position', async () => {
    const { textDocument } = opened(client);
    const ask = (position?: Range['start']) =>
      client.connection.sendRequest(CleanRequest, { textDocument, ...(position ? { position } : {}) });
    assert.equal(applied(TEXT, await ask()), CLEAN);
    const story = applied(TEXT, await ask({ line: 30, character: 0 }));
    assert.equal(story, `${bundle(rawStory())}\n\n\n\n${CLEAN.split('\n\n\n\n')[1] ?? ''}`);
    const clean = opened(client, CLEAN);
    assert.equal(
      await client.connection.sendRequest(CleanRequest, { textDocument: clean.textDocument }),
      null,
    );
  });

  it('never answers of an older text, even where a client leaves the version as it is', async () => {
    const file = opened(client);
    assert.equal((await file.stories()).length, 2);
    client.change(file.uri, 1, [{ text: 'Quite another text.\n' }]);
    assert.deepEqual(await file.stories(), []);
    client.open(file.uri, TEXT, 1);
    assert.equal((await file.stories()).length, 2);
  });

  it('resolves each of several actions with one title to its own edit', async () => {
    const file = opened(client);
    const range = { start: { line: 3, character: 0 }, end: { line: 9, character: 5 } };
    const offered = await file.actions(range, { triggerKind: CodeActionTriggerKind.Automatic });
    const same = offered.filter(({ title }) => title === 'Remove this copy');
    assert.equal(same.length, 4);
    const results = new Set<string>();
    for (const action of same) {
      const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, action);
      results.add(applied(TEXT, edit));
    }
    assert.equal(results.size, 3, 'copies on lines 8 and 9 leave the same text, the others each their own');
    assert.equal(offered.filter(({ title }) => title === 'Remove all 3 copies of this caption').length, 1);
  });

  it('gives back an action that needs no edit as it came', async () => {
    const action = { title: 'Something of a client’s own' };
    assert.deepEqual(await client.connection.sendRequest(CodeActionResolveRequest.type, action), action);
  });

  it('offers fixes for a bounded number of findings, whatever is selected', async () => {
    const file = opened(client, `${TEXT}\n\n\n\n`.repeat(300));
    const actions = await file.actions(EVERYWHERE, { triggerKind: CodeActionTriggerKind.Automatic });
    assert.ok(actions.length <= 4 * 20);
    assert.equal(actions.at(-1)?.title, 'Clean the whole file');
  });

  it('takes positions outside the text for the nearest place in it', async () => {
    const file = opened(client);
    const far = { start: { line: 3, character: 99_999 }, end: { line: 3, character: 99_999 } };
    assert.equal((await file.actions(far)).length, 4);
    assert.deepEqual(
      await file.actions({ start: { line: 9_999, character: 0 }, end: { line: 9_999, character: 0 } }),
      [],
    );
  });

  it('answers a proper error for a document that is not open', async () => {
    const textDocument = { uri: 'file:///desk/closed.wire' };
    await assert.rejects(client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), {
      code: LSPErrorCodes.RequestFailed,
      message: 'outline: file:///desk/closed.wire is not open',
    });
    const file = opened(client);
    client.close(file.uri);
    await assert.rejects(file.diagnostics(), { code: LSPErrorCodes.RequestFailed });
  });
});

describe('the server, asked by a client that only takes what is pushed', () => {
  let client: Client;
  before(async () => {
    client = await inMemory({});
  });
  after(() => {
    client.dispose();
  });

  it('pushes the problems of the text as it stands, once for a burst of changes, and none when it is closed', async () => {
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    const { uri } = opened(client);
    await client.pushedWith((params) => params.uri === uri && params.version === 1);
    const seen = client.pushed.length;
    for (let version = 2; version <= 20; version++) {
      client.change(uri, version, [{ text: version === 20 ? TEXT : CLEAN }]);
    }
    const { diagnostics } = await client.pushedWith((params) => params.uri === uri && params.version === 20);
    assert.equal(diagnostics.length, 7);
    assert.ok(client.pushed.length - seen < 19, 'every change was pushed on its own');
    for (const { version, diagnostics: told } of client.pushed.slice(seen)) {
      assert.equal(told.length, version === 20 ? 7 : 0, 'problems of another version');
    }
    client.close(uri);
    await client.pushedWith(
      (params) => params.uri === uri && params.diagnostics.length === 0 && !params.version,
    );
  });

  it('sends plain edits, and every action with its edit', async () => {
    const file = opened(client);
    const actions = await file.actions(line(3, 0), { triggerKind: CodeActionTriggerKind.Automatic });
    assert.equal(applied(TEXT, actions.at(-1)?.edit), CLEAN);
    assert.equal(actions[0]?.edit?.documentChanges, undefined);
  });
});

describe('the server, whoever asks', () => {
  it('answers a cancelled request as cancelled, never as empty', async () => {
    const client = await inMemory(FULL);
    const { textDocument } = opened(client, `${TEXT}\n`.repeat(200));
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }, source.token);
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    client.dispose();
  });
});
