import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as activateShared, type Api } from './extension.js';

/** The library shows a message of its own when a start fails; here the status item and the log say it. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export function activate(context: vscode.ExtensionContext): Api {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.node.js').fsPath;
  return activateShared(
    context,
    (options) => new QuietClient('wirecopy', 'Wire Copy', { module, transport: TransportKind.ipc }, options),
  );
}
