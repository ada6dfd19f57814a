import * as vscode from 'vscode';

export const LANGUAGE = 'wirecopy';

// Schemes are named so that read-only copies are left alone: previews, the old side of a diff, git's own documents.
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'memfs', 'vscode-test-web'];

/** The documents that the server is told of. */
export const DOCUMENTS = SCHEMES.map((scheme) => ({ language: LANGUAGE, scheme }));

/** Whether the server knows a document: a command on any other would only fail. */
export function isServed(document: vscode.TextDocument): boolean {
  return vscode.languages.match(DOCUMENTS, document) > 0;
}
