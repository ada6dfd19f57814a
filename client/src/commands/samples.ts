import * as vscode from 'vscode';
import { LANGUAGE } from '../documents.js';

const SAMPLE = 'samples/bridge-and-orchards.wire';

/** Opens an invented raw file to try things on: a text of its own, so that nothing of the extension is written into. */
export async function openSample(extension: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, SAMPLE));
  const content = new TextDecoder().decode(bytes);
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content });
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
}

/** Opens the steps for those who see this for the first time. */
export async function getStarted(extension: vscode.Extension<unknown>): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#start`);
}
