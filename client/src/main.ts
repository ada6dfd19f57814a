import type * as vscode from 'vscode';
import { activate as activateShared, type Api } from './extension.js';

/** Desktop and browser load this one file; what starts the server differs, and each loads only its own. */
export function activate(context: vscode.ExtensionContext): Api {
  return activateShared(context, async () => {
    // VS Code in a browser runs extensions in a worker, which has no Node.
    const { clientFor } =
      'WorkerGlobalScope' in globalThis
        ? await import('./client.browser.js')
        : await import('./client.node.js');
    return clientFor(context.extensionUri);
  });
}
