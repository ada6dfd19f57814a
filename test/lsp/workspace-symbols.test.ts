// Headlines of all files of the workspace, open or not.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ConfigurationRequest,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { FULL, inMemory } from '../support/client.js';
import { bundle, HEADLINE, rawStory } from '../support/wire.js';
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
  textOf,
} from '../support/stories.js';

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
    assert.deepEqual(await symbols(client, 'pasted'), ['Pasted Pier Opens at Last @ untitled:Untitled-1:0']);
    const [pasted] =
      (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'pasted' })) ?? [];
    assert.equal(pasted?.containerName, 'Untitled-1');
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
