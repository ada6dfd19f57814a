import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CleanRequest, type CleanParams } from '../../../server/src/protocol.js';
import { isServed, say, servedEditor } from '../documents.js';
import { patiently } from '../patience.js';
import { sourceOf } from '../previews.js';
import type { Server } from '../server.js';
import { closePreview } from './preview.js';

/** How often a clean copy is asked for anew when the text changes while it is being made. */
const ATTEMPTS = 3;

/**
 * Makes the file in the active editor its clean copy, as one edit that one undo takes back. From a preview it does so
 * with the file that is previewed, and goes back to it.
 */
export async function cleanCopy(server: Server): Promise<void> {
  const active = vscode.window.activeTextEditor?.document;
  const source = active && sourceOf(active.uri);
  const document = source ? await vscode.workspace.openTextDocument(source) : active;
  if (!document || !isServed(document)) return;
  if (await clean(server, document, () => undefined)) await closePreview(document);
}

/** The same for the one story that the cursor is in. */
export async function cleanStory(server: Server): Promise<void> {
  const editor = servedEditor();
  if (editor) await clean(server, editor.document, () => editor.selection.active);
}

/** Returns whether the file is clean now. */
async function clean(
  server: Server,
  document: vscode.TextDocument,
  place: () => vscode.Position | undefined,
): Promise<boolean> {
  const client = await server.ready();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { version } = document;
    const edit = await patiently(vscode.l10n.t('Cleaning the copy'), (token) =>
      cleaningEdit(client, document, token, place()),
    );
    if (edit === undefined) return false;
    // An edit made for an older text is thrown away, never applied.
    if (document.version !== version) continue;
    if (edit === null) {
      say(vscode.l10n.t('Nothing to clean: this copy is clean.'));
      return true;
    }
    if (await vscode.workspace.applyEdit(edit)) return true;
  }
  say(vscode.l10n.t('The text kept changing. Nothing was cleaned; try again.'));
  return false;
}

async function cleaningEdit(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
  position?: vscode.Position,
): Promise<vscode.WorkspaceEdit | null> {
  const params: CleanParams = {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    ...(position ? { position: client.code2ProtocolConverter.asPosition(position) } : {}),
  };
  const answer = await client.sendRequest(CleanRequest, params, token);
  return (await client.protocol2CodeConverter.asWorkspaceEdit(answer, token)) ?? null;
}
