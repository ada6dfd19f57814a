// What is tested in every extension host: in Node, and in the worker of a browser.
import { checking } from './checking.js';
import { cleaning } from './cleaning.js';
import { reaching } from './reaching.js';
import { seeing } from './seeing.js';
import { settling } from './settling.js';
import { wholeWorkspace } from './whole-workspace.js';

export function everywhere(): void {
  seeing();
  cleaning();
  checking();
  reaching();
  onFilesOfTheWorkspace();
}

/** What reads and writes more files than the one that is open. */
export function onFilesOfTheWorkspace(): void {
  settling();
  wholeWorkspace();
}

/** Runs what was described. Resolves when all is well, rejects where a test failed or none ran. */
export function outcome(mocha: Mocha): Promise<void> {
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
