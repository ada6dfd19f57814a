import type * as vscode from 'vscode';
import { activate as activateShared, type Api } from './extension.js';

export function activate(context: vscode.ExtensionContext): Api {
  return activateShared(context, async () => {
    const { clientFor } = await import('./client.node.js');
    return clientFor(context.extensionUri);
  });
}
