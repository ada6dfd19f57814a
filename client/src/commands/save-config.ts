import * as vscode from 'vscode';

/** Saves the `wirecopy.json` that a quick fix has just written into: until then it would not be obeyed. */
export async function saveConfig(address: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(address));
  if (document.fileName.endsWith('wirecopy.json')) await document.save();
}
