import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, problems, read, show, until } from './desk.js';

const undo = () => vscode.commands.executeCommand('undo');

async function actions(
  document: vscode.TextDocument,
  line: number,
  kind = 'quickfix',
): Promise<vscode.CodeAction[]> {
  const range = document.lineAt(line).range;
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
  );
}

/** Lines of the text, without those whose number (from 0) is named. */
function without(text: string, ...gone: number[]): string {
  return text
    .split('\n')
    .filter((_, line) => !gone.includes(line))
    .join('\n');
}

/** The bridge and orchards sample as it should be: from its own lines. */
export function cleanBridge(raw: string): string {
  return without(raw.replaceAll('\u00a0\n', '\n'), 3, 4, 5, 6, 7, 8, 9, 28, 29, 30, 31, 32, 33, 34);
}

export function cleaning(): void {
  describe('an editor who cleans', () => {
    afterEach(closeAll);

    it('has four quick fixes on a copy, the first preferred; each does what it says and is undone at once', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      const raw = document.getText();
      const expected: [string, string][] = [
        ['Remove this copy', without(raw, 3)],
        ['Remove all 3 copies of this caption', without(raw, 3, 8, 9, 7)],
        ['Remove all 3 duplicated captions of this story', without(raw, 3, 8, 9, 7)],
        ['Clean the whole file', cleanBridge(raw)],
      ];
      const offered = (await actions(document, 3)).filter(({ kind }) => kind?.value === 'quickfix');
      assert.deepEqual(
        offered.map(({ title }) => title),
        expected.map(([title]) => title),
      );
      assert.deepEqual(
        offered.map(({ isPreferred }) => isPreferred === true),
        [true, false, false, false],
      );
      for (const [index, [title, result]] of expected.entries()) {
        const { edit } = (await actions(document, 3))[index] ?? assert.fail();
        assert.ok(edit);
        await vscode.workspace.applyEdit(edit);
        assert.equal(document.getText(), result, title);
        await undo();
        assert.equal(document.getText(), raw, `${title}, undone`);
      }
    });

    it('has fix-all by its own name only', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      const raw = document.getText();
      const [fixAll] = await actions(document, 0, 'source.fixAll.wirecopy');
      assert.ok(fixAll?.edit);
      await vscode.workspace.applyEdit(fixAll.edit);
      assert.equal(document.getText(), cleanBridge(raw));
      assert.deepEqual(await actions(document, 0, 'source.fixAll.wirecopy'), []);
      await undo();
      assert.deepEqual(await actions(document, 0, 'source.fixAll'), []);
    });

    it('holds clean copy after “Clean Copy”, and the raw file again after one undo', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      const raw = document.getText();
      await vscode.commands.executeCommand('wirecopy.cleanCopy');
      assert.equal(document.getText(), cleanBridge(raw));
      await until('no problems', () => problems(document).length === 0);
      await vscode.commands.executeCommand('wirecopy.cleanCopy');
      assert.equal(document.getText(), cleanBridge(raw));
      await undo();
      assert.equal(document.getText(), raw);
    });

    it('cleans the story that the cursor is in, and no other', async () => {
      const editor = await show('bridge-and-orchards.wire');
      const raw = editor.document.getText();
      editor.selection = new vscode.Selection(40, 3, 40, 3);
      await vscode.commands.executeCommand('wirecopy.cleanStory');
      assert.equal(editor.document.getText(), without(raw, 28, 29, 30, 31, 32, 33, 34));
      await undo();
      assert.equal(editor.document.getText(), raw);
    });

    it('keeps the line ends of the file', async () => {
      const { document } = await show('ship-train-council.wire');
      assert.equal(document.eol, vscode.EndOfLine.CRLF);
      await vscode.commands.executeCommand('wirecopy.cleanCopy');
      await document.save();
      const saved = await read('ship-train-council.wire');
      assert.equal(saved.split('\r\n').length, saved.split('\n').length);
      assert.equal(saved.split('Night Train to Return').length, 2);
      await undo();
      await document.save();
    });

    it('loses nothing that is typed while the clean copy is being made', async () => {
      const editor = await show('bridge-and-orchards.wire');
      const raw = editor.document.getText();
      const cleaned = vscode.commands.executeCommand('wirecopy.cleanCopy');
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(11, 0), 'Typed just now. ');
      });
      await cleaned;
      const [line = ''] = raw.split('\n').slice(11);
      assert.equal(editor.document.getText(), cleanBridge(raw).replace(line, `Typed just now. ${line}`));
    });

    it('has it cleaned on save where the settings name it, and nothing where they only say fix all', async () => {
      const settings = vscode.workspace.getConfiguration('editor', { languageId: 'wirecopy' });
      const onSave = (value?: object) =>
        settings.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace, true);
      const { document } = await show('bridge-and-orchards.wire');
      const raw = document.getText();
      const saved = async (value: object) => {
        await onSave(value);
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, document.lineAt(21).range.end, ' It was noon.');
        await vscode.workspace.applyEdit(edit);
        await document.save();
        return document.getText();
      };
      try {
        const typed = raw.replace('harbor office said.', 'harbor office said. It was noon.');
        assert.equal(await saved({ 'source.fixAll': 'explicit' }), typed);
        assert.equal(
          await saved({ 'source.fixAll.wirecopy': 'explicit' }),
          cleanBridge(raw).replace('harbor office said.', 'harbor office said. It was noon. It was noon.'),
        );
      } finally {
        await onSave(undefined);
        const edit = new vscode.WorkspaceEdit();
        edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), raw);
        await vscode.workspace.applyEdit(edit);
        await document.save();
      }
    });
  });
}
