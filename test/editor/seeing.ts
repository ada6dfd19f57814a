import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, problems, show, showText, until } from './desk.js';

const PROBLEMS = [
  'trailing-space 0',
  'duplicate-caption 3',
  'page-furniture 4',
  'duplicate-headline 6',
  'trailing-space 6',
  'duplicate-caption 8',
  'duplicate-caption 9',
  'duplicate-caption 28',
  'page-furniture 29',
  'duplicate-headline 31',
  'duplicate-caption 33',
  'duplicate-caption 34',
];

export function seeing(): void {
  describe('an editor who opens a raw file', () => {
    afterEach(closeAll);

    it('has a wire file by its name', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      assert.equal(document.languageId, 'wirecopy');
    });

    it('sees each story in the outline by its headline', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      assert.deepEqual(
        symbols.map(({ name, detail, range, selectionRange }) => [
          name.slice(0, 11),
          detail,
          range.start.line,
          range.end.line,
          selectionRange.start.line,
          selectionRange.end.line,
        ]),
        [
          ['Harbor Town', '143 words · 4 copies to strike', 0, 21, 0, 0],
          ['Orchard Gro', '110 words · 4 copies to strike', 25, 44, 25, 25],
        ],
      );
      assert.deepEqual(
        symbols[0]?.children.map(({ detail, range }) => `${range.start.line} ${detail}`),
        [
          '2 dpa · 3 copies',
          '3 copy of line 3',
          '4 page leftover',
          '6 copy of line 1',
          '8 copy of line 3',
          '9 copy of line 3',
        ],
      );
    });

    it('folds each story to its last line, and its repeats on their own', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      assert.deepEqual(
        folds.map(({ start, end }) => [start, end]),
        [
          [0, 21],
          [6, 9],
          [25, 44],
          [31, 34],
        ],
      );
    });

    it('folds to headlines by command, twice as well as once', async () => {
      const editor = await show('bridge-and-orchards.wire');
      const visible = () => editor.visibleRanges.map(({ start, end }) => [start.line, end.line]);
      for (let time = 0; time < 2; time++) {
        await vscode.commands.executeCommand('wirecopy.foldToHeadlines');
        await until(
          `only headlines in view, not ${JSON.stringify(visible())}`,
          () =>
            JSON.stringify(visible()) ===
            JSON.stringify([
              [0, 0],
              [22, 25],
            ]),
        );
      }
    });

    it('is told what is wrong, where, and what to do', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      assert.deepEqual(problems(document), PROBLEMS);
      const copy = vscode.languages.getDiagnostics(document.uri).find(({ range }) => range.start.line === 3);
      assert.ok(copy);
      assert.equal(copy.source, 'wirecopy');
      assert.equal(copy.message, 'Repeats the caption on line 3 word for word. Remove this copy.');
      assert.equal(document.getText(copy.range), document.lineAt(3).text);
      assert.deepEqual(copy.tags, [vscode.DiagnosticTag.Unnecessary]);
      assert.equal(copy.relatedInformation?.[0]?.location.range.start.line, 2);
      const space = vscode.languages.getDiagnostics(document.uri).find(({ range }) => range.start.line === 0);
      assert.equal(space && document.getText(space.range), '\u00a0');
    });

    it('can open the page behind the code of a problem', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      const [problem] = vscode.languages.getDiagnostics(document.uri);
      assert.ok(typeof problem?.code === 'object');
      const { path, query } = problem.code.target;
      await vscode.commands.executeCommand(path, ...(JSON.parse(query) as unknown[]));
      const page = await until('the page', () => {
        const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        return input instanceof vscode.TabInputWebview ? input : undefined;
      });
      assert.match(page.viewType, /markdown\.preview/);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('is told of the text as it stands while typing', async () => {
      const editor = await show('bridge-and-orchards.wire');
      const insert = (character: number, text: string) =>
        editor.edit((edit) => {
          edit.insert(new vscode.Position(0, character), text);
        });
      await insert(0, '\n\n\n');
      for (const [at, letter] of 'A line above. '.split('').entries()) await insert(at, letter);
      const moved = PROBLEMS.map((problem) => problem.replace(/\d+$/, (line) => String(Number(line) + 3)));
      const expected = ['trailing-space 0', ...moved].join();
      await until(
        `moved problems, not ${problems(editor.document).join()}`,
        // What the line above is read as is not asked here.
        () =>
          problems(editor.document)
            .filter((problem) => problem !== 'page-furniture 0')
            .join() === expected,
      );
    });

    it('is told about a file that has no name yet', async () => {
      const { document } = await showText(
        'A Headline Comes Again Here\n\nTT\n\nA Headline Comes Again Here\n\nCALDEN (AP) — The harbor was closed on Tuesday for a second day, the port office said.\n\n“Nobody saw it coming,” said Marta Quill, who runs the ferry.\n',
      );
      await until(
        'its problems',
        () => problems(document).join() === 'page-furniture 2,duplicate-headline 4',
      );
    });

    it('hears nothing about plain text', async () => {
      const document = await vscode.workspace.openTextDocument({
        language: 'plaintext',
        content:
          'A Headline Comes Again Here\n\nTT\n\nA Headline Comes Again Here\n\nThe body is one sentence long.\n',
      });
      await vscode.window.showTextDocument(document);
      await show('ship-train-council.wire');
      assert.deepEqual(problems(document), []);
    });
  });
}
