import * as vscode from 'vscode';

/** Says something for a few seconds in the status bar, where it interrupts nobody. */
export function say(text: string): void {
  vscode.window.setStatusBarMessage(text, 5000);
}
