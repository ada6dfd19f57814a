/// <reference lib="dom" />
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateShared, type Api } from './extension.js';

/** The library shows a message of its own when a start fails; here the status item and the log say it. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export function activate(context: vscode.ExtensionContext): Api {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  return activateShared(
    context,
    (options) => new QuietClient('wirecopy', 'Wire Copy', () => Promise.resolve(new Worker(script)), options),
  );
}
