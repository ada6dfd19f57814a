import * as vscode from 'vscode';

/** A file that is to be made. */
export interface NewFile {
  /** What it would be called, without an ending; a number is added where that is taken. */
  readonly name: string;
  readonly text: string;
}

/**
 * The edit that makes new wire files in a folder, none over another: names are told apart as on Windows and macOS, where
 * small letters and capitals are the same, and two ways to write an accent too.
 */
export async function filesIn(
  folder: vscode.Uri,
  files: readonly NewFile[],
): Promise<{ edit: vscode.WorkspaceEdit; made: vscode.Uri[] }> {
  const there = await vscode.workspace.fs.readDirectory(folder);
  const taken = new Set(there.map(([name]) => plain(name)));
  const edit = new vscode.WorkspaceEdit();
  const made: vscode.Uri[] = [];
  for (const { name, text } of files) {
    const uri = vscode.Uri.joinPath(folder, freeName(name, taken));
    edit.createFile(uri, { contents: await vscode.workspace.encode(text, { uri }) });
    made.push(uri);
  }
  return { edit, made };
}

function freeName(name: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const free = `${count === 1 ? name : `${name}-${count}`}.wire`;
    if (taken.has(plain(free))) continue;
    taken.add(plain(free));
    return free;
  }
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Where new files go that come from a file: beside it, and from one without a place into the first folder. */
export function folderFor(source: vscode.Uri): vscode.Uri | undefined {
  if (source.scheme !== 'untitled') return vscode.Uri.joinPath(source, '..');
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}
