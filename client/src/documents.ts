import * as vscode from 'vscode';
import { say } from './say.js';

export const LANGUAGE = 'wirecopy';

// Schemes are named so that read-only copies are left alone: previews, the old side of a diff, git's own documents.
// A workspace that lies on no disk has a scheme that whoever serves it chose.
const folders = vscode.workspace.workspaceFolders ?? [];
const SCHEMES = [...new Set(['file', 'untitled', 'vscode-remote', ...folders.map(({ uri }) => uri.scheme)])];

/** The documents that the server is told of. */
export const DOCUMENTS = SCHEMES.map((scheme) => ({ language: LANGUAGE, scheme }));

/** Plain text that might be wire copy. */
export const PLAIN_TEXT = SCHEMES.map((scheme) => ({ language: 'plaintext', scheme }));

/** Whether the server knows a document: a command on any other would only fail. */
export function isServed(document: vscode.TextDocument): boolean {
  return vscode.languages.match(DOCUMENTS, document) > 0;
}

/** Whether a document could be wire copy if its language said so. */
export function couldBeServed(document: vscode.TextDocument): boolean {
  return SCHEMES.includes(document.uri.scheme);
}

/** The active editor, where the server knows its document. */
export function servedEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isServed(editor.document) ? editor : undefined;
}

/**
 * The editor that a button is about which stands on a page beside it, as those of the walkthrough do: the active one, or
 * where a page is what is active, the only one in view whose document the server knows. Where there is none, it says so.
 */
export function editorInView(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor) return servedEditor();
  const [editor, another] = visibleTextEditors.filter(({ document }) => isServed(document));
  if (editor && !another) return editor;
  say(vscode.l10n.t('Open wire copy first, or the sample.'));
  return undefined;
}
