// What the tests inside VS Code share: opening a file, waiting for what the server says of it.
import * as vscode from 'vscode';
import type { Api } from '../../client/src/extension.js';
import type { WireCopy } from '../../client/src/wire-copy.js';

/** Resolves with the first truthy answer; rejects with what was waited for when it does not come. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  milliseconds = 20_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`still waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

export function sample(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** The text of a file of the folder. */
export async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(sample(name)));
}

/** Writes a file of the folder. */
export async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(sample(name), new TextEncoder().encode(text));
}

/** Shows a sample as it is on disk, its problems known. Only what is shown is checked. */
export async function show(name: string): Promise<vscode.TextEditor> {
  // As an editor opens it: a document that an extension opens is held for minutes after its tab was closed.
  await vscode.commands.executeCommand('vscode.open', sample(name));
  const editor = await until(name, () => {
    const active = vscode.window.activeTextEditor;
    return active?.document.uri.toString() === sample(name).toString() ? active : undefined;
  });
  await until(`the problems of ${name}`, () => problems(editor.document).length > 0);
  return editor;
}

/** An untitled wire file with this text. */
export async function showText(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'wirecopy', content });
  return vscode.window.showTextDocument(document);
}

/** The problems of a document as `rule line`, lines from 0, in the order of the text. */
export function problems({ uri }: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ code, range }) => `${typeof code === 'object' ? code.value : String(code)} ${range.start.line}`);
}

/** What the extension under test has at work on wire copy. */
export async function wireCopy(): Promise<WireCopy> {
  const extension = vscode.extensions.getExtension<Api>('wirecopy.wirecopy');
  if (!extension) throw new Error('the extension is not there');
  return (await extension.activate()).wireCopy();
}

/** Throws away what was changed and closes everything. */
export async function closeAll(): Promise<void> {
  // Comparisons first: they would hold on to a file without a name that is thrown away.
  const comparisons = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputTextDiff);
  await vscode.window.tabGroups.close(comparisons);
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
