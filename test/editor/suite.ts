// Runs inside VS Code's extension host. @vscode/test-electron and the editor from npm both call `run`.
import assert from 'node:assert/strict';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { everywhere, outcome } from './everywhere.js';
import { serverLife } from './server-life.js';
import { writingConfig } from './settling.js';

/** The runner says where the extension under test lies: in the checkout, or where the package was installed. */
function underTest(): void {
  it('is the extension that is meant to be tested', () => {
    const expected = process.env.WIRECOPY_UNDER_TEST;
    const found = vscode.extensions.getExtension('wirecopy.wirecopy')?.extensionPath ?? 'none';
    assert.ok(
      expected !== undefined && found.startsWith(expected),
      `${found} is tested, not ${String(expected)}`,
    );
    console.log(`Wire Copy in ${found}`);
  });
}

export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: true });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  underTest();
  everywhere();
  writingConfig();
  serverLife();
  return outcome(mocha);
}
