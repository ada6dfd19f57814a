import * as vscode from 'vscode';
import { CleanableRequest } from '../../../server/src/protocol.js';
import { LANGUAGE, say } from '../documents.js';
import { patiently, type Progress } from '../patience.js';
import { number } from '../plural.js';
import type { Server } from '../server.js';
import { cleanEditsOf } from './clean.js';
import { overWorkspace } from './whole-workspace.js';

/**
 * Lays the clean copies of all wire files of the workspace before the editor, file by file, in VS Code's preview of
 * changes. Only what is ticked there is changed, and only once it is applied.
 */
export async function cleanAll(server: Server): Promise<void> {
  const edit = await patiently(vscode.l10n.t('Making the clean copies'), (token, report) =>
    editOfAll(server, token, report),
  );
  if (!edit) return;
  if (edit.size === 0) {
    say(vscode.l10n.t('Nothing to clean: all copy in the workspace is clean.'));
    return;
  }
  const applied = await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  if (!applied) say(vscode.l10n.t('Nothing was cleaned.'));
}

async function editOfAll(
  server: Server,
  token: vscode.CancellationToken,
  report: (progress: Progress) => void,
): Promise<vscode.WorkspaceEdit> {
  const client = await server.ready();
  const edit = new vscode.WorkspaceEdit();
  // Looking through the files is the shorter half: each that is to be cleaned is then opened.
  const found = await overWorkspace(client, CleanableRequest, token, ({ message, percentage = 0 }) =>
    report({ ...(message ? { message } : {}), percentage: percentage / 2 }),
  );
  for (const [nth, address] of found.entries()) {
    if (token.isCancellationRequested) break;
    report({
      message: vscode.l10n.t('{0} of {1} files', number(nth), number(found.length)),
      percentage: 50 + (50 * nth) / found.length,
    });
    await addEditsOf(server, vscode.Uri.parse(address), edit, token);
  }
  return edit;
}

/** A file is cleaned as a document, so that whatever encoding and line ends it has are the editor's to keep. */
async function addEditsOf(
  server: Server,
  uri: vscode.Uri,
  edit: vscode.WorkspaceEdit,
  token: vscode.CancellationToken,
): Promise<void> {
  let document: vscode.TextDocument;
  try {
    document = await vscode.workspace.openTextDocument(uri);
  } catch {
    // Gone meanwhile, or no text: then there is nothing of it to clean.
    return;
  }
  if (document.languageId !== LANGUAGE) await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
  const needsConfirmation = true;
  const label = vscode.l10n.t('Clean Copy');
  for (const { range, newText } of await cleanEditsOf(server, document, token))
    edit.replace(uri, range, newText, { needsConfirmation, label });
}
