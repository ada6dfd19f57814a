// One story in several files: told, compared, put in order.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CodeActionKind,
  DefinitionRequest,
  DiagnosticRefreshRequest,
  FileChangeType,
  ReferencesRequest,
  type ClientCapabilities,
  type Location,
} from 'vscode-languageserver-protocol/node';
import { CounterpartsRequest, WorkspaceStoriesRequest } from '../../server/src/protocol.js';
import { actionsAt, FULL, inMemory } from '../support/client.js';
import { BODY, bodyOf, bundle, OTHER_BODY, rawStory } from '../support/wire.js';
import {
  ONE,
  TWO,
  GROWERS,
  bridge,
  again,
  symbols,
  found,
  ofStories,
  changed,
  until,
  textOf,
} from '../support/stories.js';

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
