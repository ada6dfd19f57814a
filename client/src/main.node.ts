import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as activateShared, type Api } from './extension.js';

export function activate(context: vscode.ExtensionContext): Api {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.node.js').fsPath;
  return activateShared(
    context,
    (options) =>
      new LanguageClient('wirecopy', 'Wire Copy', { module, transport: TransportKind.ipc }, options),
  );
}
