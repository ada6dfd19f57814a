import * as vscode from 'vscode';
import { CleanableRequest } from '../../../server/src/protocol.js';
import { LANGUAGE } from '../documents.js';
import { patiently, type Progress } from '../patience.js';
import { number, plural } from '../plural.js';
import { say } from '../say.js';
import type { Server } from '../server.js';
import { cleanEditsOf } from './clean.js';
import { overWorkspace } from './whole-workspace.js';

/** How often what changed meanwhile is made clean anew. */
const ATTEMPTS = 3;

/**
 * Lays the clean copies of all wire files of the workspace before the editor, file by file, in VS Code's preview of
 * changes. Only what is ticked there is changed, and only once it is applied.
 */
export async function cleanAll(server: Server): Promise<void> {
  const made = await patiently(vscode.l10n.t('Making the clean copies'), (token, report) =>
    editOfAll(server, token, report),
  );
  if (!made) return;
  const { edit, leftOut } = made;
  if (edit.size === 0 && leftOut === 0) {
    say(vscode.l10n.t('Nothing to clean: all copy in the workspace is clean.'));
    return;
  }
  const applied = await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  if (!applied) say(vscode.l10n.t('Nothing was cleaned.'));
  else if (leftOut > 0)
    say(
      plural(
        leftOut,
        vscode.l10n.t('{0} file changed meanwhile and was not cleaned. Clean all again.'),
        vscode.l10n.t('{0} files changed meanwhile and were not cleaned. Clean all again.'),
      ),
    );
}

async function editOfAll(
  server: Server,
  token: vscode.CancellationToken,
  report: (progress: Progress) => void,
): Promise<{ edit: vscode.WorkspaceEdit; leftOut: number }> {
  const client = await server.ready();
  // Looking through the files is the shorter half: each that is to be cleaned is then opened.
  const found = await overWorkspace(client, CleanableRequest, token, ({ message, percentage = 0 }) =>
    report({ ...(message ? { message } : {}), percentage: percentage / 2 }),
  );
  const files = found.map((address) => vscode.Uri.parse(address));
  const cleaned = new Map<vscode.Uri, Cleaned>();
  for (const [nth, uri] of files.entries()) {
    if (token.isCancellationRequested) break;
    report({
      message: vscode.l10n.t('{0} of {1} files', number(nth), number(found.length)),
      percentage: 50 + (50 * nth) / found.length,
    });
    await makeClean(server, uri, cleaned, token);
  }
  // What changed meanwhile is made clean anew, or left out: changes to an older text are never applied.
  for (let attempt = 0; attempt < ATTEMPTS && !token.isCancellationRequested; attempt++)
    for (const [uri, one] of [...cleaned]) if (!isCurrent(one)) await makeClean(server, uri, cleaned, token);
  const current = [...cleaned.values()].filter(isCurrent);
  return { edit: editOf(current), leftOut: cleaned.size - current.length };
}

/** The changes that make the clean copy of a document, at one version of its text. */
interface Cleaned {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly edits: readonly vscode.TextEdit[];
}

/** A closed document knows nothing of what became of its file. */
function isCurrent({ document, version }: Cleaned): boolean {
  return !document.isClosed && document.version === version;
}

async function makeClean(
  server: Server,
  uri: vscode.Uri,
  cleaned: Map<vscode.Uri, Cleaned>,
  token: vscode.CancellationToken,
): Promise<void> {
  cleaned.delete(uri);
  const document = await wireDocument(uri);
  if (!document) return;
  const { version } = document;
  cleaned.set(uri, { document, version, edits: await cleanEditsOf(server, document, token) });
}

function editOf(cleaned: readonly Cleaned[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const needsConfirmation = true;
  const label = vscode.l10n.t('Clean Copy');
  for (const { document, edits } of cleaned)
    for (const { range, newText } of edits)
      edit.replace(document.uri, range, newText, { needsConfirmation, label });
  return edit;
}

/** A file is cleaned as a document, so that whatever encoding and line ends it has are the editor's to keep. */
async function wireDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  let document: vscode.TextDocument;
  try {
    document = await vscode.workspace.openTextDocument(uri);
  } catch {
    // Gone meanwhile, or no text: then there is nothing of it to clean.
    return undefined;
  }
  if (document.languageId === LANGUAGE) return document;
  return vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
}
