import * as vscode from 'vscode';
import { editorInView, LANGUAGE } from '../documents.js';
import { warnWhereLeft } from '../not-for-publication.js';
import { patiently } from '../patience.js';
import { previewOf, tabsOf, type Previews } from '../previews.js';
import type { Server } from '../server.js';

/** Shows what Clean Copy would make of the file in the active editor, beside the file as it is. Changes nothing. */
export async function previewCleanCopy(previews: Previews, server: Server): Promise<void> {
  const editor = editorInView();
  if (!editor) return;
  const { document, viewColumn } = editor;
  const shown = await patiently(vscode.l10n.t('Making the clean copy'), (token) =>
    previews.open(document, token),
  );
  if (!shown) return;
  // Also where the name of the file alone does not say that it is wire copy.
  if (shown.languageId !== LANGUAGE) await vscode.languages.setTextDocumentLanguage(shown, LANGUAGE);
  const { path } = document.uri;
  const title = vscode.l10n.t('{0} ↔ Clean Copy', path.slice(path.lastIndexOf('/') + 1));
  await vscode.commands.executeCommand('vscode.diff', document.uri, shown.uri, title, { viewColumn });
  await warnWhereLeft(server, document);
}

/**
 * Goes from the preview of a file to the file itself, in the same group, where the preview is what is looked at.
 * @returns how to close the preview that was left
 */
export async function leavePreview({ uri }: vscode.TextDocument): Promise<() => Promise<void>> {
  const { activeTabGroup } = vscode.window.tabGroups;
  // Where a page is looked at, such as the walkthrough, the preview beside it.
  const isLookedAt = ({ isActive, group }: vscode.Tab) =>
    isActive && (group === activeTabGroup || !vscode.window.activeTextEditor);
  const tab = tabsOf(previewOf(uri)).find(isLookedAt);
  if (!tab) return () => Promise.resolve();
  await vscode.window.showTextDocument(uri, { viewColumn: tab.group.viewColumn, preview: false });
  return async () => {
    const still = tabsOf(previewOf(uri)).filter(({ group }) => group.viewColumn === tab.group.viewColumn);
    await vscode.window.tabGroups.close(still);
  };
}
