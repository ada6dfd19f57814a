import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, problems, sample, show, until } from './desk.js';

const CONFIG = 'wirecopy.json';

async function remove(name: string): Promise<void> {
  await vscode.workspace.fs.delete(sample(name)).then(undefined, () => undefined);
}

export function settling(): void {
  describe('an editor who settles how copy is read', () => {
    afterEach(async () => {
      await closeAll();
      await remove(CONFIG);
    });

    it('asks by hovering why a line was taken for a copy', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(3, 5),
      );
      const [content] = hover?.contents ?? [];
      assert.ok(content instanceof vscode.MarkdownString);
      const text = content.value;
      // Plain text comes back as Markdown that looks the same.
      assert.match(text.replaceAll('&nbsp;', ' '), /Copy of a caption: repeats the caption on line 3/);
    });

    it('says what a line is; that is written into wirecopy.json, obeyed, and undone by taking it out', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      const raw = document.getText();
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        document.lineAt(3).range,
        'refactor.rewrite',
      );
      const body = actions.find(({ title }) => title === 'This is body');
      assert.ok(body?.edit);
      await vscode.workspace.applyEdit(body.edit);
      // In the editor the command follows the edit by itself.
      const { command, arguments: values = [] } = body.command ?? assert.fail();
      await vscode.commands.executeCommand(command, ...(values as unknown[]));
      const written = await vscode.workspace.openTextDocument(sample(CONFIG));
      assert.deepEqual(JSON.parse(written.getText()), {
        readings: [{ text: document.lineAt(3).text, is: 'body' }],
      });
      assert.equal(document.getText(), raw, 'nothing is written into the copy');
      await until(
        'the caption no longer to be told',
        () => !problems(document).includes('duplicate-caption 3'),
      );
      await remove(CONFIG);
      await until('the caption to be told again', () => problems(document).includes('duplicate-caption 3'));
    });

    it('is told of a fault in wirecopy.json at the wrong key', async () => {
      await show('bridge-and-orchards.wire');
      await vscode.workspace.fs.writeFile(sample(CONFIG), Buffer.from('{ "furnitur": {} }'));
      const [fault] = await until('the fault', () => {
        const told = vscode.languages
          .getDiagnostics(sample(CONFIG))
          .filter(({ source }) => source === 'wirecopy');
        return told.length > 0 ? told : undefined;
      });
      assert.deepEqual(fault?.range, new vscode.Range(0, 2, 0, 12));
    });

    it('names plain-text files as wire copy by a glob', async () => {
      await vscode.workspace.fs.writeFile(sample(CONFIG), Buffer.from('{ "files": ["*.feed.txt"] }'));
      const raw = await vscode.workspace.fs.readFile(sample('bridge-and-orchards.wire'));
      for (const name of ['a.feed.txt', 'b.txt']) await vscode.workspace.fs.writeFile(sample(name), raw);
      try {
        const plain = await vscode.workspace.openTextDocument(sample('b.txt'));
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sample('a.feed.txt')));
        await until('wire copy', () => vscode.window.activeTextEditor?.document.languageId === 'wirecopy');
        assert.equal(plain.languageId, 'plaintext');
      } finally {
        await closeAll();
        for (const name of ['a.feed.txt', 'b.txt']) await remove(name);
      }
    });
  });
}
