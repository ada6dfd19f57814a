import * as vscode from 'vscode';

/**
 * Closes an open menu of quick fixes when the text below it changes. VS Code does not check the version of a quick
 * fix when it is chosen, so a menu left open over a changed text would apply what was meant for the old one.
 */
export function hideStaleMenus(language: string): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document.languageId !== language || contentChanges.length === 0) return;
    void vscode.commands.executeCommand('hideCodeActionWidget').then(undefined, () => {
      // The floor version of VS Code may not know the command; then its own menu closes as the cursor moves.
    });
  });
}
