import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, problems, read, sample, show, showText, until, write } from './desk.js';

const CONFIG = 'wirecopy.json';

async function remove(name: string): Promise<void> {
  await vscode.workspace.fs.delete(sample(name)).then(undefined, () => undefined);
}

const isIgnore = ({ title }: vscode.CodeAction) => title === 'Ignore this here';

async function offers(document: vscode.TextDocument, line: number): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.lineAt(line).range,
  );
}

/** Does what a choice in the menu of a line does: the edit, then the command that follows it by itself in the editor. */
async function choose(document: vscode.TextDocument, line: number, title: string): Promise<void> {
  const actions = await offers(document, line);
  const { edit, command } = actions.find((action) => action.title === title) ?? assert.fail(title);
  await vscode.workspace.applyEdit(edit ?? assert.fail(`${title} has no edit`));
  if (command)
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
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
      assert.match(text.replaceAll('&nbsp;', ' '), /Copy of a caption[:\s]+repeats the caption on line 3/);
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

    it('ignores a finding here, turns a rule off, and finds comments kept', async () => {
      await write(CONFIG, '{\n  // ours\n}\n');
      const { document } = await show('bridge-and-orchards.wire');
      const raw = document.getText();
      // Nothing is offered against a text of `wirecopy.json` that the editor has still to read again.
      await until('the offers', async () => (await offers(document, 3)).some(isIgnore));
      await choose(document, 3, 'Ignore this here');
      await until(
        'the copy no longer to be told',
        () => !problems(document).some((problem) => problem === 'duplicate-caption 3'),
      );
      await choose(document, 4, 'Turn this rule off');
      await until(
        'no furniture to be told',
        () => !problems(document).some((problem) => problem.startsWith('page-furniture')),
      );
      const written = (await vscode.workspace.openTextDocument(sample(CONFIG))).getText();
      assert.match(written, /\/\/ ours/);
      assert.match(written, /"file": "bridge-and-orchards.wire"/);
      assert.equal(document.getText(), raw, 'nothing is written into the copy');
    });

    it('settles in the editor’s own settings what a wirecopy.json would, where there is none', async () => {
      const { document } = await show('bridge-and-orchards.wire');
      const settings = vscode.workspace.getConfiguration('wirecopy');
      const set = (value: object | undefined) =>
        settings.update('config', value, vscode.ConfigurationTarget.Workspace);
      const told = () => problems(document).includes('page-furniture 4');
      await until('the leftover', told);
      try {
        await set({ furniture: { keep: ['TT'] } });
        await until('the leftover not to be told', () => !told());
        await write(CONFIG, '{ "furniture": { "add": ["TT"] } }');
        await until('the file to come first', told);
      } finally {
        await set(undefined);
      }
    });

    it('fixes all that one rule finds, with one undo', async () => {
      const twice =
        'The harbor master said that the the bridge was open, and that nobody would have to wait again.';
      const { document } = await showText(
        `Harbor Town Opens Its New Bridge\n\n${twice}\n\n${twice.replace('harbor', 'town hall')}\n`,
      );
      const raw = document.getText();
      await until('the findings', () => problems(document).length === 2);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
        'source.fixRule.wirecopy',
      );
      assert.deepEqual(
        actions.map(({ title }) => title),
        ['repeated-word: 2 findings'],
      );
      await vscode.workspace.applyEdit(actions[0]?.edit ?? assert.fail());
      assert.equal(document.getText(), raw.replaceAll('the the', 'the'));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), raw);
    });

    it('is told of a fault in wirecopy.json at the wrong key', async () => {
      await show('bridge-and-orchards.wire');
      await write(CONFIG, '{ "furnitur": {} }');
      const [fault] = await until('the fault', () => {
        const told = vscode.languages
          .getDiagnostics(sample(CONFIG))
          .filter(({ source }) => source === 'wirecopy');
        return told.length > 0 ? told : undefined;
      });
      assert.deepEqual(fault?.range, new vscode.Range(0, 2, 0, 12));
    });

    it('names plain-text files as wire copy by a glob', async () => {
      await write(CONFIG, '{ "files": ["*.feed.txt"] }');
      const raw = await read('bridge-and-orchards.wire');
      for (const name of ['a.feed.txt', 'b.txt']) await write(name, raw);
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

/** VS Code's own JSON helps here. In the served editor it always runs in Node, and sees nothing that the page alone has. */
export function writingConfig(): void {
  describe('an editor who writes wirecopy.json', () => {
    afterEach(async () => {
      await closeAll();
      await vscode.workspace.fs.delete(sample(CONFIG));
    });

    it('is offered the keys of wirecopy.json, with what they mean', async () => {
      const text = '{ "rules": { "mixed-quotes": {  } } }';
      await write(CONFIG, text);
      const { document } = await vscode.window.showTextDocument(sample(CONFIG));
      await until('the file as it is on disk', () => document.getText() === text);
      assert.equal(document.languageId, 'jsonc');
      const offered = async (before: string) => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          document.positionAt(text.indexOf(before)),
        );
        return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      };
      await until('the options of a rule', async () => (await offered(' } } }')).includes('marks'));
      await until('the rules', async () => (await offered('"mixed')).includes('name-variant'));
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(text.indexOf('mixed')),
      );
      const [content] = hover?.contents ?? [];
      assert.match((content as vscode.MarkdownString).value, /Straight and curly quotation marks/);
    });
  });
}
