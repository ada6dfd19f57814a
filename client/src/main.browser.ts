/// <reference lib="dom" />
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateShared, type Api } from './extension.js';

export function activate(context: vscode.ExtensionContext): Api {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  return activateShared(
    context,
    (options) =>
      new LanguageClient('wirecopy', 'Wire Copy', () => Promise.resolve(new Worker(script)), options),
  );
}
