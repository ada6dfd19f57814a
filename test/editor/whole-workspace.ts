import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { bodyOf, bundle, rawStory } from '../support/wire.js';
import { closeAll, problems, read as readFile, sample, show, until, write as writeFile } from './desk.js';

const FERRY = 'Night Ferry Returns to the Fjord';
const LAMPS = 'Council Counts Its Lamps Again';
const CAPTION = 'The ferry Anneliese leaves the pier of Calden, on May 2, 2024. (AP)';
const ferry = rawStory({ headline: FERRY, captions: [CAPTION], body: bodyOf(1) });
const FIRST = bundle(ferry, rawStory({ headline: LAMPS, captions: [], body: bodyOf(2) }));
const SECOND = bundle(
  rawStory({ headline: 'Orchard Growers Ask for Help', captions: [], body: bodyOf(3) }),
  ferry,
);

export function wholeWorkspace(): void {
  describe('an editor with many files', () => {
    const folder = () => sample('feed');
    const file = (name: string) => vscode.Uri.joinPath(folder(), name);
    const write = (name: string, text: string) => writeFile(`feed/${name}`, text);
    const read = (name: string) => readFile(`feed/${name}`);
    const names = async () =>
      (await vscode.workspace.fs.readDirectory(folder())).map(([name]) => name).sort();
    const duplicates = (uri: vscode.Uri) =>
      vscode.languages
        .getDiagnostics(uri)
        .filter(({ code }) => typeof code === 'object' && code.value === 'duplicate-story');

    beforeEach(async () => {
      await write('first.wire', FIRST);
      await write('second.wire', SECOND);
      await until('both files to be known', async () => (await headlines('ferry')).length === 2);
    });
    afterEach(async () => {
      await closeAll();
      await vscode.workspace.fs.delete(folder(), { recursive: true });
      await until('the files to be forgotten', async () => (await headlines('ferry')).length === 0);
    });

    async function headlines(query: string): Promise<string[]> {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return found.map(({ name, location }) => `${name} ${vscode.workspace.asRelativePath(location.uri)}`);
    }

    it('finds a headline in each, open or not', async () => {
      assert.deepEqual((await headlines('ferry')).sort(), [
        `${FERRY} feed/first.wire`,
        `${FERRY} feed/second.wire`,
      ]);
    });

    it('is told in each that the story stands in the other, and that it went when it is gone there', async () => {
      for (const [name, other, line] of [
        ['feed/first.wire', 'second.wire', 15],
        ['feed/second.wire', 'first.wire', 0],
      ] as const) {
        const { document } = await show(name);
        const [told] = await until('the finding', () => duplicates(document.uri));
        assert.deepEqual(
          told?.relatedInformation?.map(({ location }) => [location.uri.path, location.range.start.line]),
          [[file(other).path, line]],
        );
      }
      await vscode.workspace.fs.delete(file('first.wire'));
      await until('the finding to go', () => duplicates(file('second.wire')).length === 0);
    });

    it('reaches the captions and the headline in the other file', async () => {
      const { document } = await show('feed/first.wire');
      for (const line of [2, 0]) {
        const places = await vscode.commands.executeCommand<vscode.Location[]>(
          'vscode.executeReferenceProvider',
          document.uri,
          new vscode.Position(line, 5),
        );
        const files = new Set(places.map(({ uri }) => vscode.workspace.asRelativePath(uri)));
        assert.deepEqual([...files].sort(), ['feed/first.wire', 'feed/second.wire']);
      }
    });

    it('compares the two by the quick fix, and by the command', async () => {
      const { document } = await show('feed/first.wire');
      await until('the finding', () => duplicates(document.uri).length > 0);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, 0, 3),
      );
      const offered = actions.filter(({ command }) => command).map(({ title }) => title);
      assert(offered.includes('Go to the Same Story'), offered.join());
      const action = actions.find(({ title }) => title === 'Compare with the Same Story');
      assert(action?.command);
      await vscode.commands.executeCommand(
        action.command.command,
        ...((action.command.arguments ?? []) as unknown[]),
      );
      await comparison();
      await closeAll();
      await show('feed/first.wire');
      await vscode.commands.executeCommand('wirecopy.compareStory');
      await comparison();
    });

    async function comparison(): Promise<void> {
      const input = await until('the comparison', () => {
        const { activeTab } = vscode.window.tabGroups.activeTabGroup;
        return activeTab?.input instanceof vscode.TabInputTextDiff ? activeTab.input : undefined;
      });
      const [left, right] = await Promise.all(
        [input.original, input.modified].map((uri) => vscode.workspace.openTextDocument(uri)),
      );
      assert.equal(left?.getText(), right?.getText());
      assert.deepEqual(left?.getText().split('\n').slice(0, 4), [FERRY, '', CAPTION, '']);
      assert.notEqual(input.original.toString(), input.modified.toString());
    }

    it('splits a bundle beside it, never over a file that is there, however that is spelled', async () => {
      await write('COUNCIL-counts-its-lamps-again.WIRE', 'Mine.\n');
      await show('feed/first.wire');
      await vscode.commands.executeCommand('wirecopy.splitBundle');
      assert.deepEqual(await names(), [
        ...['COUNCIL-counts-its-lamps-again.WIRE', 'council-counts-its-lamps-again-2.wire', 'first.wire'],
        ...['night-ferry-returns-to-the-fjord.wire', 'second.wire'],
      ]);
      assert.equal(await read('COUNCIL-counts-its-lamps-again.WIRE'), 'Mine.\n');
      assert.equal(await read('first.wire'), FIRST);
      const pieces = [
        await read('night-ferry-returns-to-the-fjord.wire'),
        await read('council-counts-its-lamps-again-2.wire'),
      ];
      const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
      assert.deepEqual(pieces.flatMap(lines), lines(FIRST));
      // One undo takes both away.
      await vscode.commands.executeCommand('undo');
      await until('both to be gone', async () => (await names()).length === 3);
      assert.equal(await read('COUNCIL-counts-its-lamps-again.WIRE'), 'Mine.\n');
    });

    it('extracts the story at the cursor, the file as it was', async () => {
      const editor = await show('feed/second.wire');
      editor.selection = new vscode.Selection(25, 0, 25, 0);
      await vscode.commands.executeCommand('wirecopy.extractStory');
      const made = await until('the file', () => {
        const document = vscode.window.activeTextEditor?.document;
        return document?.fileName.endsWith('night-ferry-returns-to-the-fjord.wire') ? document : undefined;
      });
      assert.equal(made.getText().trim(), ferry.join('\n').trim());
      assert.equal(await read('second.wire'), SECOND);
    });

    it('has closed files checked when asked, kept current, and let go when that is ended', async () => {
      const count = (name: string) => vscode.languages.getDiagnostics(file(name)).length;
      assert.equal(count('second.wire'), 0);
      await vscode.commands.executeCommand('wirecopy.checkAll');
      const before = await until('what is found in a closed file', () => count('second.wire'));
      await write('second.wire', bundle(rawStory({ headline: LAMPS, captions: [], body: bodyOf(9) })));
      await until('what is left of it', () => count('second.wire') > 0 && count('second.wire') < before);
      await vscode.commands.executeCommand('wirecopy.endCheck');
      await until('it to be let go', () => count('second.wire') === 0);
    });

    it('has them checked from the start where a setting says so', async () => {
      const settings = vscode.workspace.getConfiguration('wirecopy');
      await settings.update('checkWorkspace', true, vscode.ConfigurationTarget.Workspace);
      try {
        await until('the findings', () => vscode.languages.getDiagnostics(file('second.wire')).length > 0);
        await vscode.commands.executeCommand('wirecopy.restartServer');
        await until('the findings again', () => duplicates(file('second.wire')).length > 0);
      } finally {
        await settings.update('checkWorkspace', undefined, vscode.ConfigurationTarget.Workspace);
      }
      await until('them to go', () => vscode.languages.getDiagnostics(file('second.wire')).length === 0);
    });

    it('sees each finding once when a file is opened that was checked', async () => {
      await vscode.commands.executeCommand('wirecopy.checkAll');
      await until('what is found', () => vscode.languages.getDiagnostics(file('first.wire')).length > 0);
      const { document } = await show('feed/first.wire');
      const once = () => new Set(problems(document)).size === problems(document).length;
      await until('each finding to stand once', () => duplicates(document.uri).length > 0 && once());
      await vscode.commands.executeCommand('wirecopy.endCheck');
    });
  });
}
