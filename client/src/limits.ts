import * as vscode from 'vscode';
import { LANGUAGE } from './documents.js';

// The editor's own limits, as VS Code's text model has them: it neither folds nor colours a text above the first two,
// and hands none above the third to extensions. In UTF-16 units, lines and bytes.
const MOST_COLOURED_TEXT = 20 * 1024 * 1024;
const MOST_COLOURED_LINES = 300_000;
const MOST_SENT = 50 * 1024 * 1024;

/** The editor decides once, when it opens a text, and stays with that however the text changes. */
const decided = new WeakMap<vscode.TextDocument, boolean>();

/** Whether the editor neither folds nor wraps a document because of the size that it had when it was opened. */
export function isTooLong(document: vscode.TextDocument): boolean {
  const known = decided.get(document);
  if (known !== undefined) return known;
  const now = isTooLongNow(document);
  decided.set(document, now);
  return now;
}

/** Whether it would be so if the document was opened now. */
export function isTooLongNow(document: vscode.TextDocument): boolean {
  if (!vscode.workspace.getConfiguration('editor', document).get<boolean>('largeFileOptimizations', true))
    return false;
  if (document.lineCount > MOST_COLOURED_LINES) return true;
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > MOST_COLOURED_TEXT;
}

/** Whether the active tab shows a wire file that the editor keeps from extensions because of its size. */
export async function isKeptFromUs(tab: vscode.Tab | undefined): Promise<boolean> {
  if (!(tab?.input instanceof vscode.TabInputText)) return false;
  const { uri } = tab.input;
  const isOpen = vscode.workspace.textDocuments.some(
    (document) => document.uri.toString() === uri.toString(),
  );
  if (isOpen || !hasWireName(uri)) return false;
  try {
    return (await vscode.workspace.fs.stat(uri)).size > MOST_SENT;
  } catch {
    // Gone meanwhile, or a place without files: nothing to say of it.
    return false;
  }
}

/** By our own extensions or what the settings say of the name: the document itself is not to be had. */
function hasWireName({ path }: vscode.Uri): boolean {
  if (/\.wire(?:copy)?$/i.test(path)) return true;
  const associations = vscode.workspace
    .getConfiguration('files')
    .get<Record<string, string>>('associations', {});
  return Object.entries(associations).some(
    ([glob, language]) => language === LANGUAGE && glob.startsWith('*.') && path.endsWith(glob.slice(1)),
  );
}
