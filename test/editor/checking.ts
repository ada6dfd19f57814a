import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanBridge } from './cleaning.js';
import { closeAll, read, sample, show, showText, until, write } from './desk.js';

const SAMPLE = 'bridge-and-orchards.wire';

/** The two sides of the comparison that is looked at. */
async function comparison(): Promise<{ file: vscode.Uri; clean: vscode.TextDocument }> {
  const input = await until('a comparison', () => {
    const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return shown instanceof vscode.TabInputTextDiff ? shown : undefined;
  });
  return { file: input.original, clean: await vscode.workspace.openTextDocument(input.modified) };
}

/** Waits for a text: what is shown is made anew a moment after it is asked for. */
async function untilIs(document: vscode.TextDocument, text: string): Promise<void> {
  await until('the clean copy', () => document.getText() === text).catch(() => undefined);
  assert.equal(document.getText(), text);
}

export function checking(): void {
  describe('an editor who checks before trusting', () => {
    afterEach(closeAll);

    it('compares the file with its clean copy, and nothing is changed', async () => {
      const { document } = await show(SAMPLE);
      const raw = document.getText();
      await vscode.commands.executeCommand('wirecopy.previewCleanCopy');
      const { file, clean } = await comparison();
      assert.equal(file.toString(), document.uri.toString());
      await untilIs(clean, cleanBridge(raw));
      assert.equal(clean.languageId, 'wirecopy');
      assert.equal(document.getText(), raw);
      assert.ok(!document.isDirty);
    });

    it('sees the clean copy change while the file does', async () => {
      const { document } = await show(SAMPLE);
      const raw = document.getText();
      await vscode.commands.executeCommand('wirecopy.previewCleanCopy');
      const { clean } = await comparison();
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(3, 0), `${document.lineAt(3).text}\n`);
      edit.insert(document.uri, new vscode.Position(11, 0), 'Typed just now. ');
      await vscode.workspace.applyEdit(edit);
      await untilIs(
        clean,
        cleanBridge(raw).replace('The bridge across', 'Typed just now. The bridge across'),
      );
    });

    it('sees what wirecopy.json settles in the clean copy', async () => {
      await show(SAMPLE);
      await vscode.commands.executeCommand('wirecopy.previewCleanCopy');
      const { clean } = await comparison();
      await until('the clean copy', () => !clean.getText().includes('TT'));
      const config = sample('wirecopy.json');
      await write('wirecopy.json', '{ "furniture": { "keep": ["TT"] } }');
      try {
        await until('what is kept', () => clean.getText().includes('\nTT\n'));
      } finally {
        await vscode.workspace.fs.delete(config);
      }
    });

    it('applies it from there, is back in the file, and undoes it at once', async () => {
      const { document } = await show(SAMPLE);
      const raw = document.getText();
      await vscode.commands.executeCommand('wirecopy.previewCleanCopy');
      const { clean } = await comparison();
      await untilIs(clean, cleanBridge(raw));
      await vscode.commands.executeCommand('wirecopy.cleanCopy');
      assert.equal(document.getText(), cleanBridge(raw));
      await until(
        'the file',
        () => vscode.window.activeTextEditor?.document.uri.toString() === document.uri.toString(),
      );
      assert.ok(vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputText);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), raw);
    });

    it('can preview a file without a name, and one that is called otherwise', async () => {
      const raw = await read(SAMPLE);
      const { document } = await showText(raw);
      await vscode.commands.executeCommand('wirecopy.previewCleanCopy');
      const { clean } = await comparison();
      await untilIs(clean, cleanBridge(raw));
      assert.equal(clean.languageId, 'wirecopy');
      assert.equal(document.languageId, 'wirecopy');
    });

    it('has the clean copy at its address whichever way it is opened, and again after it was forgotten', async () => {
      const { document } = await show(SAMPLE);
      const raw = document.getText();
      const address = vscode.Uri.from({
        scheme: 'wirecopy-clean',
        path: document.uri.path,
        query: document.uri.toString(),
      });
      const clean = await vscode.workspace.openTextDocument(address);
      assert.equal(clean.getText(), cleanBridge(raw));
      // Longer than a preview waits before it is made anew, or forgotten.
      await new Promise((resolve) => setTimeout(resolve, 800));
      await vscode.commands.executeCommand('vscode.diff', document.uri, address);
      await untilIs((await comparison()).clean, cleanBridge(raw));
    });

    it('leaves nothing behind of a file without a name that was previewed, cleaned and thrown away', async () => {
      const raw = await read(SAMPLE);
      const { document } = await showText(raw);
      await vscode.commands.executeCommand('wirecopy.previewCleanCopy');
      const { clean } = await comparison();
      await untilIs(clean, cleanBridge(raw));
      await vscode.commands.executeCommand('wirecopy.cleanCopy');
      assert.equal(document.getText(), cleanBridge(raw));
      await closeAll();
      await until('the file to be closed', () => document.isClosed);
      // Longer than a preview waits before it is made anew.
      await new Promise((resolve) => setTimeout(resolve, 800));
      const untitled = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
      assert.deepEqual(
        untitled.map(({ uri }) => uri.toString()),
        [],
      );
    });

    it('cleans nothing in a file that may only be read', async () => {
      const files = vscode.workspace.getConfiguration('files');
      await files.update('readonlyInclude', { '**/bridge*': true }, vscode.ConfigurationTarget.Workspace);
      try {
        const { document } = await show(SAMPLE);
        const raw = document.getText();
        await vscode.commands.executeCommand('wirecopy.previewCleanCopy');
        const { clean } = await comparison();
        await untilIs(clean, cleanBridge(raw));
        await vscode.commands.executeCommand('wirecopy.cleanCopy');
        assert.equal(document.getText(), raw);
      } finally {
        await files.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });

    it('stays in the group where the preview was', async () => {
      const { document } = await show(SAMPLE);
      await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
      await vscode.commands.executeCommand('wirecopy.previewCleanCopy');
      await comparison();
      await vscode.commands.executeCommand('wirecopy.cleanCopy');
      assert.equal(vscode.window.tabGroups.all.length, 2);
      assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.Two);
      assert.equal(vscode.window.activeTextEditor.document, document);
    });
  });

  describe('an editor who moves from story to story', () => {
    afterEach(closeAll);

    it('goes to the next headline and back, and no further than there are stories', async () => {
      const editor = await show(SAMPLE);
      const steps = [
        { step: 'next', from: [0, 0], to: 25 },
        { step: 'next', from: [25, 0], to: 25 },
        { step: 'previous', from: [25, 0], to: 0 },
        { step: 'previous', from: [0, 0], to: 0 },
        { step: 'previous', from: [30, 4], to: 25 },
      ] as const;
      for (const { step, from, to } of steps) {
        const start = new vscode.Position(from[0], from[1]);
        // What the editor says of an earlier move may come after this one, and take it back here for a moment.
        await until(`${step} from line ${start.line}`, async () => {
          editor.selection = new vscode.Selection(start, start);
          await vscode.commands.executeCommand(`wirecopy.${step}Story`);
          return editor.selection.active.isEqual(new vscode.Position(to, 0));
        });
      }
    });

    it('has keys for it that VS Code itself has no use for', async () => {
      const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
      const document = await vscode.workspace.openTextDocument(uri);
      const bindings = [...document.getText().matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)];
      const keysOf = (ours: boolean) =>
        bindings
          .filter(([, , command = '']) => command.startsWith('wirecopy.') === ours)
          .map(([, key = '']) => key);
      assert.deepEqual(keysOf(true).sort(), ['ctrl+k g', 'shift+alt+pagedown', 'shift+alt+pageup']);
      const theirs = keysOf(false);
      assert.ok(theirs.length > 500);
      for (const key of keysOf(true)) {
        const taken = theirs.filter((other) => other === key || other.startsWith(`${key} `));
        assert.deepEqual(taken, [], `${key} is taken`);
      }
    });
  });

  describe('an editor with plain text', () => {
    afterEach(closeAll);

    it('treats it as wire copy by a command, and as plain text again as in any file', async () => {
      const raw = await read(SAMPLE);
      const document = await vscode.workspace.openTextDocument({
        language: 'plaintext',
        content: raw,
      });
      await vscode.window.showTextDocument(document);
      assert.equal(document.languageId, 'plaintext');
      await vscode.commands.executeCommand('wirecopy.treatAsWireCopy');
      const active = () => vscode.window.activeTextEditor?.document;
      await until('wire copy', () => active()?.languageId === 'wirecopy');
      await until('its problems', () => vscode.languages.getDiagnostics(document.uri).length > 0);
      await vscode.languages.setTextDocumentLanguage(active() ?? assert.fail(), 'plaintext');
      await until('no problems', () => vscode.languages.getDiagnostics(document.uri).length === 0);
    });

    it('finds the defaults that prose wants in wire copy, and those of other languages untouched', async () => {
      const { document } = await show(SAMPLE);
      const read = (languageId: string) => {
        const of = (section: string, key: string) =>
          vscode.workspace.getConfiguration(section, { languageId, uri: document.uri }).get(key);
        return {
          wordWrap: of('editor', 'wordWrap'),
          ambiguous: of('editor', 'unicodeHighlight.ambiguousCharacters'),
          invisible: of('editor', 'unicodeHighlight.invisibleCharacters'),
          suggestions: of('editor', 'quickSuggestions'),
          words: of('editor', 'wordBasedSuggestions'),
          formatOnSave: of('editor', 'formatOnSave'),
          ignoreTrimWhitespace: of('diffEditor', 'ignoreTrimWhitespace'),
        };
      };
      assert.deepEqual(read('wirecopy'), {
        wordWrap: 'on',
        ambiguous: false,
        invisible: false,
        suggestions: { other: 'off', comments: 'off', strings: 'off' },
        words: 'off',
        formatOnSave: false,
        ignoreTrimWhitespace: false,
      });
      assert.equal(read('javascript').wordWrap, 'off');
      assert.equal(read('javascript').ignoreTrimWhitespace, true);
    });
  });
}
