import * as vscode from 'vscode';
import { StoriesRequest } from '../../../server/src/protocol.js';
import { editorInView } from '../documents.js';
import { patiently } from '../patience.js';
import type { Server } from '../server.js';

/** Folds every story of the active editor, so that only headlines and the gaps between them stay in view. */
export async function foldToHeadlines(server: Server): Promise<void> {
  const editor = editorInView();
  if (!editor) return;
  const stories = await patiently(vscode.l10n.t('Reading the stories'), async (token) => {
    const client = await server.ready();
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document);
    return client.sendRequest(StoriesRequest, { textDocument }, token);
  });
  if (!stories) return;
  // Only the active editor folds.
  if (vscode.window.activeTextEditor !== editor)
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
  await vscode.commands.executeCommand('editor.fold', {
    selectionLines: stories.map(({ headline }) => headline.end.line),
    levels: 1,
    direction: 'down',
  });
}
