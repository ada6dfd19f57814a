import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, show, until } from './desk.js';

const SAMPLE = 'bridge-and-orchards.wire';

export function reaching(): void {
  describe('an editor who reaches for the copies of a line', () => {
    afterEach(closeAll);

    const ask = <T>(command: string, document: vscode.TextDocument, line: number, ...more: unknown[]) =>
      vscode.commands.executeCommand<T>(command, document.uri, new vscode.Position(line, 3), ...more);
    const startsOf = (found: readonly { range: vscode.Range }[]) =>
      found.map(({ range }) => range.start.line);

    it('sees all of them, goes to the one that is kept, and lists them', async () => {
      const { document } = await show(SAMPLE);
      const marked = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document, 2);
      assert.deepEqual(startsOf(marked), [2, 3, 8, 9]);
      const [kept] = await ask<vscode.Location[]>('vscode.executeDefinitionProvider', document, 8);
      assert.equal(kept?.range.start.line, 2);
      const all = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document, 3);
      assert.deepEqual(startsOf(all), [2, 3, 8, 9]);
    });

    it('gives a headline another wording in all its copies, with one undo', async () => {
      const { document } = await show(SAMPLE);
      const raw = document.getText();
      const edit = await ask<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document,
        0,
        'A New Headline',
      );
      await vscode.workspace.applyEdit(edit);
      const lines = document.getText().split('\n');
      assert.deepEqual([lines[0]?.trim(), lines[6]?.trim()], ['A New Headline', 'A New Headline']);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), raw);
    });

    it('types into a headline and its copy at once, after switching that on, for wire copy alone', async () => {
      const setting = (languageId: string) =>
        vscode.workspace.getConfiguration('editor', { languageId }).get<boolean>('linkedEditing');
      assert.equal(setting('wirecopy'), false);
      await vscode.commands.executeCommand('wirecopy.editCopiesTogether');
      try {
        assert.deepEqual([setting('wirecopy'), setting('markdown')], [true, false]);
        const editor = await show(SAMPLE);
        const { document } = editor;
        const raw = document.getText();
        await until('both lines to change', async () => {
          // The editor asks for what is linked a moment after the cursor came to rest.
          editor.selection = new vscode.Selection(1, 0, 1, 0);
          editor.selection = new vscode.Selection(0, 6, 0, 6);
          await new Promise((resolve) => setTimeout(resolve, 600));
          await vscode.commands.executeCommand('type', { text: 'X' });
          const isLinked = () => document.lineAt(6).text.includes('X');
          // What is typed goes into the other lines a moment later.
          if (await until('the copy', isLinked, 1000).catch(() => false)) return true;
          await vscode.commands.executeCommand('undo');
          return false;
        });
        assert.equal(document.lineAt(0).text, document.lineAt(6).text);
        assert.equal(document.lineAt(0).text.slice(0, 8), 'HarborX ');
        assert.equal(document.getText().replaceAll('HarborX', 'Harbor'), raw, 'nothing else has changed');
        // With a full stop at its end the line is no headline for a moment: what is typed then goes into both all the same.
        const end = document.lineAt(0).text.length;
        editor.selection = new vscode.Selection(0, end, 0, end);
        for (const text of ['.', ' ', 'Y']) {
          await new Promise((resolve) => setTimeout(resolve, 600));
          await vscode.commands.executeCommand('type', { text });
          await until(`“${text}” in the copy`, () => document.lineAt(6).text === document.lineAt(0).text);
        }
        assert.match(document.lineAt(6).text, /\. Y$/);
      } finally {
        await vscode.commands.executeCommand('wirecopy.editCopiesTogether');
      }
      assert.equal(setting('wirecopy'), false);
    });

    it('is told of a headline how long its story is, and of a caption who took the picture', async () => {
      const { document } = await show(SAMPLE);
      const told = async (line: number) => {
        const [hover] = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document, line);
        const [content] = hover?.contents ?? [];
        return (content as vscode.MarkdownString).value.replaceAll('&nbsp;', ' ').replaceAll('\\', '');
      };
      assert.match(await told(0), /Headline\s+143 words in the body\s+6 paragraphs/);
      assert.match(await told(2), /Caption\s+agency: dpa/);
    });

    it('grows a selection, formats, and completes names, and formats neither on save nor while typing', async () => {
      const { document } = await show(SAMPLE);
      const raw = document.getText();
      const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [new vscode.Position(13, 6)],
      );
      const grown: string[] = [];
      for (let range = selection; range; range = range.parent as vscode.SelectionRange)
        grown.push(document.getText(range.range));
      assert.ok(grown.includes(document.lineAt(13).text), grown.join(' | '));
      assert.equal(grown.at(-1), raw);

      const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
        'vscode.executeFormatDocumentProvider',
        document.uri,
        { tabSize: 4, insertSpaces: true },
      );
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, edits);
      await vscode.workspace.applyEdit(edit);
      assert.equal(document.getText(), raw.replace(/[^\S\n]+$/gm, ''));

      const names = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', document, 15);
      const labels = names.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(labels.includes('Marta Quill'), labels.join(' | '));

      const { formatOnSave, formatOnType } = vscode.workspace.getConfiguration(
        'editor',
        document,
      ) as unknown as {
        formatOnSave: boolean;
        formatOnType: boolean;
      };
      assert.deepEqual([formatOnSave, formatOnType], [false, false]);
    });
  });
}
