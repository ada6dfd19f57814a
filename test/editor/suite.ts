// Runs inside VS Code's extension host. @vscode/test-electron and the editor from npm both call `run`.
import assert from 'node:assert/strict';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { checking } from './checking.js';
import { cleaning } from './cleaning.js';
import { reaching } from './reaching.js';
import { seeing } from './seeing.js';
import { serverLife } from './server-life.js';
import { settling } from './settling.js';
import { wholeWorkspace } from './whole-workspace.js';

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

/** Runs the suite. Resolves when all is well, rejects where a test failed or none ran. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: true });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  underTest();
  seeing();
  cleaning();
  checking();
  reaching();
  settling();
  wholeWorkspace();
  serverLife();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0 } = runner.stats ?? {};
      console.log(`editor: ${passes} passed, ${failures} failed`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else if (passes === 0) reject(new Error('no test ran'));
      else resolve();
    });
  });
}
