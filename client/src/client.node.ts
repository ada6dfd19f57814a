import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { CreateClient } from './wire-copy.js';

/** The library shows a message of its own when a start fails; here the status item and the log say it. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Starts the server as a process of its own. */
export function clientFor(extension: vscode.Uri): CreateClient {
  const module = vscode.Uri.joinPath(extension, 'dist', 'server.js').fsPath;
  return (options) =>
    new QuietClient('wirecopy', 'Wire Copy', { module, transport: TransportKind.ipc }, options);
}
