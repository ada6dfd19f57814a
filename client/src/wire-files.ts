import { parse } from 'jsonc-parser';
import * as vscode from 'vscode';
import { LANGUAGE } from './documents.js';

/**
 * Opens as wire copy the plain-text files that a desk names in its `wirecopy.json`, under `files`, with globs. Only a
 * file that VS Code took for plain text is taken over, and only in a folder whose desk said so.
 */
export function openWireFiles(): vscode.Disposable {
  // Who sets such a file back to plain text means it: each is taken over once.
  const taken = new Set<string>();
  const consider = (document: vscode.TextDocument) => {
    if (taken.has(document.uri.toString())) return;
    void isNamed(document).then((named) => {
      if (!named || document.isClosed || document.languageId !== 'plaintext') return;
      taken.add(document.uri.toString());
      return vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    });
  };
  vscode.workspace.textDocuments.forEach(consider);
  return vscode.workspace.onDidOpenTextDocument(consider);
}

async function isNamed(document: vscode.TextDocument): Promise<boolean> {
  if (!vscode.workspace.isTrusted || document.languageId !== 'plaintext' || document.uri.scheme === 'git')
    return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder) return false;
  const globs = await globsOf(folder);
  return globs.some((glob) => {
    const pattern = new vscode.RelativePattern(folder, glob.includes('/') ? glob : `**/${glob}`);
    return vscode.languages.match({ pattern }, document) > 0;
  });
}

/** The globs of a folder's `wirecopy.json`; none where there is no such file. Its faults the server tells. */
async function globsOf(folder: vscode.WorkspaceFolder): Promise<string[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, 'wirecopy.json'));
    const config: unknown = parse(new TextDecoder().decode(bytes));
    const files: unknown =
      typeof config === 'object' && config && 'files' in config ? config.files : undefined;
    return Array.isArray(files) ? files.filter((glob) => typeof glob === 'string') : [];
  } catch {
    return [];
  }
}
