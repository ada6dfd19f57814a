import { parse } from 'jsonc-parser';
import * as vscode from 'vscode';
import { LANGUAGE } from './documents.js';

/**
 * Opens as wire copy the plain-text files that a desk names in its `wirecopy.json`, under `files`, with globs. Only a
 * file that VS Code took for plain text is taken over, and only in a folder whose desk said so.
 */
export function openWireFiles(): vscode.Disposable {
  const consider = (document: vscode.TextDocument) => void takeOver(document);
  vscode.workspace.textDocuments.forEach(consider);
  return vscode.workspace.onDidOpenTextDocument(consider);
}

async function takeOver(document: vscode.TextDocument): Promise<void> {
  if (!vscode.workspace.isTrusted || document.languageId !== 'plaintext' || document.uri.scheme === 'git')
    return;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder) return;
  const globs = await globsOf(folder);
  const named = globs.some((glob) => {
    const pattern = new vscode.RelativePattern(folder, glob.includes('/') ? glob : `**/${glob}`);
    return vscode.languages.match({ pattern }, document) > 0;
  });
  if (named) await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
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
