// Runs inside VS Code's web extension host, a worker of the page: no Node, no processes, files by way of the editor.
import assert from 'node:assert/strict';
import 'mocha';
import * as vscode from 'vscode';
import { everywhere, onFilesOfTheWorkspace, outcome } from './everywhere.js';
import { SCHEME, serveFromMemory } from './memory-files.js';
import { virtualWorkspace } from './virtual-workspace.js';

function underTest(): void {
  it('runs in the web extension host, as the extension that is meant to be tested', () => {
    const uri = vscode.extensions.getExtension('wirecopy.wirecopy')?.extensionUri;
    // An installed one would lie with the editor.
    assert.equal(uri?.scheme, 'http');
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.ok(!('process' in globalThis));
  });
}

export function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 30_000, color: true, reporter: 'spec' });
  underTest();
  if (vscode.workspace.workspaceFolders?.[0]?.uri.scheme === SCHEME) {
    serveFromMemory();
    virtualWorkspace();
    onFilesOfTheWorkspace();
  } else everywhere();
  return outcome(mocha);
}
