// All stories of the workspace: found, compared, split, cleaned and checked, whichever file they are in.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CodeActionKind,
  ConfigurationRequest,
  DefinitionRequest,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  ReferencesRequest,
  RegistrationRequest,
  WorkspaceSymbolRequest,
  type ClientCapabilities,
  type Diagnostic,
  type FullDocumentDiagnosticReport,
  type Location,
} from 'vscode-languageserver-protocol/node';
import {
  CheckWorkspaceRequest,
  CleanableRequest,
  CounterpartsRequest,
  SplitRequest,
  StoryTextRequest,
  UncheckWorkspaceRequest,
  WorkspaceStoriesRequest,
} from '../../server/src/protocol.js';
import type { Files } from '../../server/src/lsp/workspace.js';
import { actionsAt, filesIn, FULL, inMemory, type Client } from '../support/client.js';
import { fail } from '../support/fail.js';
import { BODY, bodyOf, bundle, cleanStory, HEADLINE, OTHER_BODY, rawStory } from '../support/wire.js';

const ONE = 'file:///desk/one.wire';
const TWO = 'file:///desk/feed/two.wire';
const GROWERS = 'Orchard Growers Ask for Help After the Frost';
const bridge = bundle(rawStory(), rawStory({ headline: GROWERS, captions: [], body: OTHER_BODY }));
const again = bundle(rawStory({ headline: 'New Bridge Opens at Last' }));

const symbols = async ({ connection }: Client, query: string) =>
  ((await connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(
    ({ name, location }) => `${name} @ ${location.uri}:${(location as Location).range.start.line}`,
  );
const found = async ({ connection }: Client, uri: string): Promise<Diagnostic[]> => {
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  return (report as FullDocumentDiagnosticReport).items;
};
const ofStories = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ code }) => code === 'duplicate-story' || code === 'stale-version');
const changed = ({ connection }: Client, ...changes: [uri: string, type: FileChangeType][]) =>
  connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: changes.map(([uri, type]) => ({ uri, type })),
  });

describe('headlines of the workspace', () => {
  it('are found in closed files, and in open ones as they stand', async () => {
    const client = await inMemory(
      FULL,
      new Map([
        [ONE, bridge],
        [TWO, again],
      ]),
    );
    assert.deepEqual(await symbols(client, 'bridge'), [
      `${HEADLINE} @ ${ONE}:0`,
      `New Bridge Opens at Last @ ${TWO}:0`,
    ]);
    assert.deepEqual(await symbols(client, 'help GROW'), [`${GROWERS} @ ${ONE}:19`]);
    assert.deepEqual(await symbols(client, 'ferry'), []);
    assert.equal((await symbols(client, '')).length, 3);
    client.open(ONE, `\n\n${again.replaceAll('New Bridge', 'Unsaved Ferry')}`);
    assert.deepEqual(await symbols(client, 'ferry'), [`Unsaved Ferry Opens at Last @ ${ONE}:2`]);
    assert.deepEqual(await symbols(client, 'growers'), []);
    client.close(ONE);
    assert.deepEqual(await symbols(client, 'growers'), [`${GROWERS} @ ${ONE}:19`]);
    client.open('untitled:Untitled-1', again.replaceAll('New Bridge', 'Pasted Pier'));
    assert.equal((await symbols(client, 'pasted')).length, 1);
    client.close('untitled:Untitled-1');
    assert.deepEqual(await symbols(client, 'pasted'), []);
    client.dispose();
  });

  it('are kept current while files appear, change, vanish and are renamed', async () => {
    const files = new Map([[ONE, bridge]]);
    const client = await inMemory(FULL, files);
    assert.deepEqual(await symbols(client, 'opens at last'), []);
    files.set(TWO, again);
    await changed(client, [TWO, FileChangeType.Created]);
    assert.equal((await symbols(client, 'opens at last')).length, 1);
    files.set(TWO, again.replaceAll('Last', 'Dawn'));
    await changed(client, [TWO, FileChangeType.Changed]);
    assert.deepEqual(await symbols(client, 'opens at last'), []);
    assert.equal((await symbols(client, 'opens at dawn')).length, 1);

    // A folder that is renamed is told of alone, not its files.
    files.delete(TWO);
    files.set('file:///desk/old%20feed/deep/two.wire', again);
    await changed(
      client,
      ['file:///desk/feed', FileChangeType.Deleted],
      ['file:///desk/old%20feed', FileChangeType.Created],
    );
    assert.deepEqual(await symbols(client, 'opens at dawn'), []);
    assert.deepEqual(await symbols(client, 'opens at last'), [
      'New Bridge Opens at Last @ file:///desk/old%20feed/deep/two.wire:0',
    ]);
    files.delete('file:///desk/old%20feed/deep/two.wire');
    await changed(client, ['file:///desk/old feed/deep/two.wire', FileChangeType.Deleted]);
    assert.deepEqual(await symbols(client, 'opens at last'), []);
    client.dispose();
  });

  it('are those of wire files: by extension, association and wirecopy.json, without what is left out', async () => {
    const story = (name: string) => bundle(rawStory({ headline: `Bridge Opens in ${name} at Last` }));
    const files = new Map([
      ['file:///desk/a.wire', story('Aaa')],
      ['file:///desk/b.WIRECOPY', story('Bbb')],
      ['file:///desk/c.txt', story('Ccc')],
      ['file:///desk/d.story', story('Ddd')],
      ['file:///desk/feed/wirecopy.json', '{ "files": ["in/*.txt", "*.feed"] }'],
      ['file:///desk/feed/in/e.txt', story('Eee')],
      ['file:///desk/feed/out/f.txt', story('Fff')],
      ['file:///desk/feed/deep/down/g.feed', story('Ggg')],
      ['file:///desk/h.feed', story('Hhh')],
      ['file:///desk/.gitignore', 'build/\n*.old.wire\n!kept.old.wire\n'],
      ['file:///desk/build/i.wire', story('Iii')],
      ['file:///desk/j.old.wire', story('Jjj')],
      ['file:///desk/kept.old.wire', story('Kkk')],
      ['file:///desk/sub/.gitignore', '/l.wire\n'],
      ['file:///desk/sub/l.wire', story('Lll')],
      ['file:///desk/sub/deep/l.wire', story('Mmm')],
      ['file:///desk/trash/n.wire', story('Nnn')],
      ['file:///desk/node_modules/x/o.wire', story('Ooo')],
      ['file:///desk/p.wire', 'No news.'],
      ['file:///desk/q (1).wire', story('Qqq')],
    ]);
    const encoded = new Map([...files].map(([uri, text]) => [uri.replace('q (1)', 'q%20%281%29'), text]));
    let exclude: Record<string, unknown> = {
      '**/trash': true,
      '**/*.wire': { when: '$(basename).js' },
      '**/*.wirecopy': false,
    };
    const capabilities = { ...FULL, workspace: { ...FULL.workspace, configuration: true } };
    const client = await inMemory(capabilities, encoded, {}, (connection) => {
      connection.onRequest(ConfigurationRequest.type, ({ items }) =>
        items.map(({ section }) =>
          section === 'files'
            ? { associations: { '*.story': 'wirecopy', 'h.feed': 'plaintext' }, exclude }
            : null,
        ),
      );
    });
    const names = async () =>
      (await symbols(client, 'Opens in'))
        .map((symbol) => /in (\w+) at/.exec(symbol)?.[1])
        .sort()
        .join(' ');
    assert.equal(await names(), 'Aaa Bbb Ddd Eee Ggg Kkk Mmm Qqq');
    assert.ok((await symbols(client, 'Qqq'))[0]?.includes('q%20%281%29.wire'));

    // What decides that may change.
    encoded.set('file:///desk/.gitignore', '');
    await changed(client, ['file:///desk/.gitignore', FileChangeType.Changed]);
    assert.equal(await names(), 'Aaa Bbb Ddd Eee Ggg Iii Jjj Kkk Mmm Qqq');
    encoded.set('file:///desk/feed/wirecopy.json', '{}');
    await changed(client, ['file:///desk/feed/wirecopy.json', FileChangeType.Changed]);
    exclude = { 'sub/**': true };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal(await names(), 'Aaa Bbb Ddd Iii Jjj Kkk Nnn Qqq');
    client.dispose();
  });

  it('are those of all folders, each with its own wirecopy.json', async () => {
    const other = 'file:///other/three.txt';
    const files = new Map([
      [ONE, bridge],
      [other, again],
      ['file:///other/wirecopy.json', '{ "files": ["*.txt"] }'],
    ]);
    const capabilities = { ...FULL, workspace: { ...FULL.workspace, workspaceFolders: true } };
    const client = await inMemory(capabilities, files);
    assert.deepEqual(await symbols(client, 'opens at last'), []);
    const folder = { uri: 'file:///other', name: 'other' };
    const change = (event: { added: (typeof folder)[]; removed: (typeof folder)[] }) =>
      client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
    await change({ added: [folder], removed: [] });
    assert.deepEqual(await symbols(client, 'opens at last'), [`New Bridge Opens at Last @ ${other}:0`]);
    client.open(ONE, bridge);
    const [same] = ofStories(await found(client, ONE));
    assert.match(textOf(same), /stands in other\/three\.txt, line 1/);
    await change({ added: [], removed: [folder] });
    assert.deepEqual(await symbols(client, 'opens at last'), []);
    client.dispose();
  });
});

describe('a story that stands elsewhere too', () => {
  const refreshing: ClientCapabilities = {
    ...FULL,
    workspace: { ...FULL.workspace, diagnostics: { refreshSupport: true } },
  };

  it('is told in both files, each with the other as related location, and asked for again when that changes', async () => {
    let refreshed = 0;
    const files = new Map([
      [ONE, bridge],
      [TWO, again],
    ]);
    const client = await inMemory(refreshing, files, {}, (connection) => {
      connection.onRequest(DiagnosticRefreshRequest.type, () => {
        refreshed++;
      });
    });
    client.open(ONE, bridge);
    await symbols(client, '');
    const [first, ...more] = ofStories(await found(client, ONE));
    assert.deepEqual(more, []);
    assert.equal(
      textOf(first),
      'The same story stands in feed/two.wire, line 1: 100% of the text is the same. Publish only one of the two.',
    );
    const related = first?.relatedInformation?.map(({ location }) => [
      location.uri,
      location.range.start.line,
    ]);
    assert.deepEqual(related, [[TWO, 0]]);
    client.open(TWO, `\n${again}`);
    const [second] = ofStories(await found(client, TWO));
    assert.deepEqual(
      second?.relatedInformation?.map(({ location }) => location.uri),
      [ONE],
    );
    await until(() => refreshed > 0);
    assert.equal(
      ofStories(await found(client, ONE))[0]?.relatedInformation?.[0]?.location.range.start.line,
      1,
    );

    const before = refreshed;
    client.change(TWO, 2, [{ text: bundle(rawStory({ headline: GROWERS, body: bodyOf(7) })) }]);
    await until(() => refreshed > before);
    assert.deepEqual(ofStories(await found(client, ONE)), []);
    assert.deepEqual(ofStories(await found(client, TWO)), []);
    client.dispose();
  });

  it('stands there no more once the file is deleted, though its document is still held open', async () => {
    const files = new Map([
      [ONE, bridge],
      [TWO, again],
    ]);
    const client = await inMemory(FULL, files);
    client.open(ONE, bridge);
    client.open(TWO, again);
    const count = async () => ofStories(await found(client, ONE)).length;
    await symbols(client, '');
    assert.equal(await count(), 1);
    files.delete(TWO);
    await changed(client, [TWO, FileChangeType.Deleted]);
    assert.deepEqual(await symbols(client, 'opens at last'), []);
    assert.equal(await count(), 0);
    // Saved again, edited, or written by somebody else, it is there again.
    files.set(TWO, again);
    await changed(client, [TWO, FileChangeType.Created]);
    assert.equal((await symbols(client, 'opens at last')).length, 1);
    assert.equal(await count(), 1);
    await changed(client, [TWO, FileChangeType.Deleted]);
    assert.deepEqual(await symbols(client, 'opens at last'), []);
    client.change(TWO, 2, [{ text: `${again}\n` }]);
    assert.equal((await symbols(client, 'opens at last')).length, 1);
    assert.equal(await count(), 1);
    client.dispose();
  });

  it('is told anew to a client that only takes what is pushed', async () => {
    const files = new Map([[ONE, bridge]]);
    const client = await inMemory({ workspace: { workspaceEdit: {} } }, files);
    client.open(ONE, bridge);
    const told = (count: number) =>
      client.pushedWith(({ uri, diagnostics }) => uri === ONE && ofStories(diagnostics).length === count);
    await told(0);
    files.set(TWO, again);
    await changed(client, [TWO, FileChangeType.Created]);
    await told(1);
    client.dispose();
  });

  it('is gone to and compared with from its finding, where the client knows how', async () => {
    const files = new Map([
      [ONE, bridge],
      [TWO, again],
    ]);
    const options = { goToCommand: 'desk.goTo', compareCommand: 'desk.compare' };
    const client = await inMemory(FULL, files, options);
    client.open(ONE, bridge);
    await symbols(client, '');
    const actions = await actionsAt(client, ONE, 0);
    const fixes = actions.filter(({ kind }) => kind === CodeActionKind.QuickFix);
    assert.deepEqual(
      fixes.map(({ title }) => title),
      ['Go to the Same Story', 'Compare with the Same Story', 'Ignore this here', 'Turn this rule off'],
    );
    assert.deepEqual(
      fixes[1]?.command?.arguments?.map(({ uri }: Location) => uri),
      [ONE, TWO],
    );
    client.dispose();

    const plain = await inMemory(FULL, files);
    plain.open(ONE, bridge);
    await symbols(plain, '');
    const titles = (await actionsAt(plain, ONE, 0)).map(({ title }) => title);
    assert.ok(!titles.includes('Go to the Same Story') && !titles.includes('Clean the whole file'));
    plain.dispose();
  });

  it('is told of once in its newest version, with the older ones put in order', async () => {
    const body = [...BODY, 'The ferry goes on until the end of the year, the council said in a statement.'];
    const files = new Map([
      [ONE, bundle(rawStory({ headline: 'Harbor Town Opens Bridge', body: BODY }))],
      [TWO, bundle(rawStory({ headline: 'UPDATE 1-Harbor Town Opens Bridge', body }))],
      [
        'file:///desk/three.wire',
        bundle(
          rawStory({
            headline: 'CORRECTED-UPDATE 1-Harbor Town Opens Bridge',
            body: body.with(0, 'The bridge opened on Tuesday.'),
          }),
        ),
      ],
      [
        'file:///desk/four.wire',
        bundle(
          ['UPDATE 2', ''],
          rawStory({ headline: 'Bridge Opens, Ferry Stays', body: [...body, ...OTHER_BODY] }),
        ),
      ],
    ]);
    const client = await inMemory(FULL, files);
    const told: Record<string, (string | undefined)[]> = {};
    for (const [uri, text] of files) client.open(uri, text);
    await symbols(client, '');
    for (const uri of files.keys())
      told[uri] = ofStories(await found(client, uri)).map(({ message }) =>
        /version stands in (\S+), line \d+: (.*)\. This/.exec(textOf(message))?.slice(1).join(' '),
      );
    assert.deepEqual(told, {
      [ONE]: ['four.wire UPDATE 2'],
      [TWO]: ['four.wire UPDATE 2'],
      'file:///desk/three.wire': ['four.wire UPDATE 2'],
      'file:///desk/four.wire': [],
    });
    const [first] = ofStories(await found(client, ONE));
    assert.deepEqual(
      first?.relatedInformation?.map(({ message }) => message.split(':')[0]),
      ['UPDATE 2', 'CORRECTED-UPDATE 1', 'UPDATE 1'],
    );

    const place = { textDocument: { uri: TWO }, position: { line: 0, character: 0 } };
    const where = await client.connection.sendRequest(CounterpartsRequest, place);
    assert.deepEqual(
      where?.others.map(({ is, version }) => [is, version]),
      [
        ['newer', 'UPDATE 2'],
        ['newer', 'CORRECTED-UPDATE 1'],
        ['older', undefined],
      ],
    );
    const { groups } = await client.connection.sendRequest(WorkspaceStoriesRequest, {});
    assert.deepEqual(
      groups.map((group) => group.map(({ uri }) => uri)).map((uris) => uris.length),
      [4],
    );
    assert.equal(groups[0]?.[0]?.version, 'UPDATE 2');
    client.dispose();
  });

  it('has its captions and headlines among the references, and its kept lines as definitions', async () => {
    const files = new Map([
      [ONE, bridge],
      [TWO, `\n\n${again}`],
    ]);
    const client = await inMemory(FULL, files);
    client.open(ONE, bridge);
    await symbols(client, '');
    const at = (line: number) => ({ textDocument: { uri: ONE }, position: { line, character: 3 } });
    const references = async (line: number) => {
      const params = { ...at(line), context: { includeDeclaration: true } };
      const places = (await client.connection.sendRequest(ReferencesRequest.type, params)) ?? [];
      return places.map(({ uri, range }) => `${uri === ONE ? 'one' : 'two'} ${range.start.line}`);
    };
    assert.deepEqual(await references(3), [
      'one 2',
      'one 3',
      'one 8',
      'one 9',
      'two 4',
      'two 5',
      'two 10',
      'two 11',
    ]);
    assert.deepEqual(await references(0), ['one 0', 'one 6', 'two 2', 'two 8']);
    assert.deepEqual(await references(13), []);
    const definition = async (line: number) => {
      const places = await client.connection.sendRequest(DefinitionRequest.type, at(line));
      return [places ?? []]
        .flat()
        .map(
          (place) =>
            `${(place as Location).uri === ONE ? 'one' : 'two'} ${(place as Location).range.start.line}`,
        );
    };
    assert.deepEqual(await definition(3), ['one 2']);
    assert.deepEqual(await definition(2), ['two 4']);
    assert.deepEqual(await definition(19), ['one 19']);
    client.dispose();
  });
});

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
    assert.deepEqual(await client.connection.sendRequest(CleanableRequest, { workDoneToken: 7 }), [
      names[0],
      names[2],
    ]);
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

async function until(holds: () => boolean): Promise<void> {
  for (let wait = 0; wait < 400; wait++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  fail('it did not come about');
}

function textOf(told: Diagnostic | Diagnostic['message'] | undefined): string {
  const message = typeof told === 'object' && 'message' in told ? told.message : told;
  return typeof message === 'string' ? message : fail('a message is plain text');
}
