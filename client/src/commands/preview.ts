import * as vscode from 'vscode';
import { LANGUAGE, servedEditor } from '../documents.js';
import { previewOf, type Previews } from '../previews.js';

/** Shows what Clean Copy would make of the file in the active editor, beside the file as it is. Changes nothing. */
export async function previewCleanCopy(previews: Previews): Promise<void> {
  const editor = servedEditor();
  if (!editor) return;
  const { uri } = editor.document;
  const shown = await previews.open(uri);
  // Also where the name of the file alone does not say that it is wire copy.
  if (shown.languageId !== LANGUAGE) await vscode.languages.setTextDocumentLanguage(shown, LANGUAGE);
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const title = vscode.l10n.t('{0} ↔ Clean Copy', name);
  await vscode.commands.executeCommand('vscode.diff', uri, shown.uri, title);
}

/** Goes back from the preview of a file to the file, where the preview is what is looked at. */
export async function closePreview({ uri }: vscode.TextDocument): Promise<void> {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  const shown = tab?.input instanceof vscode.TabInputTextDiff ? tab.input.modified : undefined;
  if (!tab || shown?.toString() !== previewOf(uri).toString()) return;
  await vscode.window.tabGroups.close(tab);
  await vscode.window.showTextDocument(uri);
}
