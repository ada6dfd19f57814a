import type * as vscode from 'vscode';
import { activate as activateShared, type Api } from './extension.js';

export function activate(context: vscode.ExtensionContext): Api {
  return activateShared(context, async () => {
    const { clientFor } = await import('./client.browser.js');
    return clientFor(context.extensionUri);
  });
}
