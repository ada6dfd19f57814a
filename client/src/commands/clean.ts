import * as vscode from 'vscode';
import { CleanRequest, type CleanParams } from '../../../server/src/protocol.js';
import { editorInView, isServed, servedEditor } from '../documents.js';
import { warnWhereLeft } from '../not-for-publication.js';
import { overviewOf } from '../overview.js';
import { patiently } from '../patience.js';
import { plural } from '../plural.js';
import { sourceOf } from '../previews.js';
import { say } from '../say.js';
import type { Server } from '../server.js';
import { leavePreview } from './preview.js';

/** How often a clean copy is asked for anew when the text changes while it is being made. */
const ATTEMPTS = 3;

/**
 * Makes the file in the active editor its clean copy, as one edit that one undo takes back. From a preview it does so
 * with the file that is previewed, and goes back to it.
 */
export async function cleanCopy(server: Server): Promise<void> {
  const active = (vscode.window.activeTextEditor ?? editorInView())?.document;
  const document = active && (sourceOf(active.uri) ?? active);
  if (!document) return;
  if (isServed(document)) await clean(server, document, () => undefined);
  else say(vscode.l10n.t('This file is not wire copy. Nothing was cleaned.'));
}

/** The same for the one story that the cursor is in. */
export async function cleanStory(server: Server): Promise<void> {
  const editor = servedEditor();
  if (editor) await clean(server, editor.document, () => editor.selection.active);
}

async function clean(
  server: Server,
  document: vscode.TextDocument,
  place: () => vscode.Position | undefined,
): Promise<void> {
  let closePreview: (() => Promise<void>) | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { version } = document;
    const edits = await patiently(vscode.l10n.t('Cleaning the copy'), (token) =>
      cleanEditsOf(server, document, token, place()),
    );
    if (edits === undefined) return;
    // An edit made for an older text is thrown away, never applied.
    if (document.version !== version) continue;
    closePreview ??= await leavePreview(document);
    if (edits.length === 0) {
      if (!(await warnWhereLeft(server, document))) say(await whyNothing(server, document));
      return closePreview();
    }
    const editor = editorOf(document);
    const applied = await editor?.edit((builder) => {
      for (const { range, newText } of edits) builder.replace(range, newText);
    });
    // An editor says yes to edits of a file that may only be read, and drops them.
    if (applied && document.version === version) {
      say(vscode.l10n.t('This file may only be read. Nothing was cleaned.'));
      return;
    }
    if (applied) {
      await closePreview();
      await warnWhereLeft(server, document);
      return;
    }
  }
  say(vscode.l10n.t('The text kept changing. Nothing was cleaned; try again.'));
}

/** Why there was nothing to clean. */
async function whyNothing(server: Server, document: vscode.TextDocument): Promise<string> {
  const { t } = vscode.l10n;
  const { stories, markup, undecided } = await overviewOf(server, document);
  if (markup !== null) return t('This text is {0}, not copy, so nothing was changed.', markup);
  if (stories === 0) return t('No news story was found in this text, so nothing was changed.');
  if (undecided === 0) return t('Nothing to clean: this copy is clean.');
  return plural(
    undecided,
    t('{0} finding is left to you: Clean Copy does not decide it.'),
    t('{0} findings are left to you: Clean Copy does not decide them.'),
  );
}

/** The editor that a document is edited in: the active one where several show it. */
function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor?.document === document) return activeTextEditor;
  return visibleTextEditors.find((editor) => editor.document === document);
}

/** What the clean copy, or the story at a position in it, changes; nothing where it is clean. */
export async function cleanEditsOf(
  server: Server,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
  position?: vscode.Position,
): Promise<vscode.TextEdit[]> {
  const client = await server.ready();
  const params: CleanParams = {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    ...(position ? { position: client.code2ProtocolConverter.asPosition(position) } : {}),
  };
  const answer = await client.sendRequest(CleanRequest, params, token);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer, token);
  return edit?.get(document.uri) ?? [];
}
