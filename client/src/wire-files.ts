import { parse } from 'jsonc-parser';
import * as vscode from 'vscode';
import { LANGUAGE } from './documents.js';

/** Files that are wire copy by their names. */
export const WIRE_FILES = '**/*.{wire,wirecopy}';

/** Whether the workspace holds wire files, as far as names and settings say, or a desk that says which they are. */
export async function holdsWireFiles(): Promise<boolean> {
  const associations = vscode.workspace
    .getConfiguration('files')
    .get<Record<string, string>>('associations', {});
  const named = Object.keys(associations).filter((glob) => associations[glob] === LANGUAGE);
  const globs = [
    WIRE_FILES,
    '**/wirecopy.json',
    ...named.map((glob) => (glob.includes('/') ? glob : `**/${glob}`)),
  ];
  for (const glob of globs)
    if ((await vscode.workspace.findFiles(glob, undefined, 1)).length > 0) return true;
  return false;
}

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
  for (const place of await placesOf(document.uri, folder)) {
    const named = place.globs.some((glob) => {
      const pattern = new vscode.RelativePattern(place.base, glob.includes('/') ? glob : `**/${glob}`);
      return vscode.languages.match({ pattern }, document) > 0;
    });
    if (named) return true;
  }
  return false;
}

interface Named {
  /** The folder that the globs count from. */
  readonly base: vscode.Uri;
  readonly globs: readonly string[];
}

/** What each `wirecopy.json` above a document names, up to its workspace folder, and the setting in place of one. */
async function placesOf(document: vscode.Uri, { uri: root }: vscode.WorkspaceFolder): Promise<Named[]> {
  const setting = vscode.workspace.getConfiguration('wirecopy', document).get<unknown>('config');
  const places = [{ base: root, globs: filesOf(setting) }];
  for (let base = vscode.Uri.joinPath(document, '..'); ; base = vscode.Uri.joinPath(base, '..')) {
    places.push({ base, globs: await globsIn(base) });
    // The path of a root may be empty, and that of what lies in it not.
    if (base.path.length <= Math.max(1, root.path.length)) return places;
  }
}

/** The globs of a folder's `wirecopy.json`; none where there is no such file. Its faults the server tells. */
async function globsIn(folder: vscode.Uri): Promise<string[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'wirecopy.json'));
    return filesOf(parse(new TextDecoder().decode(bytes)));
  } catch {
    return [];
  }
}

function filesOf(config: unknown): string[] {
  const files: unknown = typeof config === 'object' && config && 'files' in config ? config.files : undefined;
  return Array.isArray(files) ? files.filter((glob) => typeof glob === 'string') : [];
}
