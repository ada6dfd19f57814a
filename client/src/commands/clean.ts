import * as vscode from 'vscode';
import { CleanRequest, type CleanParams } from '../../../server/src/protocol.js';
import { isServed } from '../documents.js';
import type { Server } from '../server.js';

/** How often a clean copy is asked for anew when the text changes while it is being made. */
const ATTEMPTS = 3;

/** Makes the file in the active editor its clean copy, as one edit that one undo takes back. */
export function cleanCopy(server: Server): Promise<void> {
  return clean(server, () => undefined);
}

/** The same for the one story that the cursor is in. */
export function cleanStory(server: Server): Promise<void> {
  return clean(server, (editor) => editor.selection.active);
}

async function clean(
  server: Server,
  place: (editor: vscode.TextEditor) => vscode.Position | undefined,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  if (!isServed(document)) return;
  const client = await server.ready();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { version } = document;
    const position = place(editor);
    const params: CleanParams = {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      ...(position ? { position: client.code2ProtocolConverter.asPosition(position) } : {}),
    };
    const answer = await client.sendRequest(CleanRequest, params);
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
    // An edit made for an older text is thrown away, never applied.
    if (document.version !== version) continue;
    if (!edit) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing to clean: this copy is clean.'), 5000);
      return;
    }
    if (await vscode.workspace.applyEdit(edit)) return;
  }
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('The text kept changing. Nothing was cleaned; try again.'),
    5000,
  );
}
