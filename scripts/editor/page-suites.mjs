// Runs the suites that look at the page, one after the other.
import { run } from 'node:test';
import { tap } from 'node:test/reporters';

/** The longest that a suite may take, in milliseconds. */
const TIMEOUT = 240_000;

/**
 * Runs suites. One that fails runs once more, and is named: without a graphics card the editor is now and then too busy to
 * answer in time. One that fails twice has failed.
 * @param {string[]} files
 * @returns {Promise<number>} an exit code
 */
export async function runPageSuites(files) {
  const first = await runAll(files);
  const again = first.failed.size > 0 ? await runAgain(first.failed) : { passed: 0, failed: new Map() };
  const failures = [...again.failed.values()].reduce((sum, tests) => sum + tests, 0);
  console.log(`${first.passed + again.passed} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
}

/** @param {Map<string, number>} failed */
async function runAgain(failed) {
  const again = await runAll([...failed.keys()]);
  for (const [file, tests] of failed) {
    const outcome = again.failed.has(file) ? 'failed again' : 'passed the second time';
    console.log(`${file}: ${tests} failed, ${outcome}`);
  }
  return again;
}

/**
 * @param {string[]} files
 * @returns {Promise<{ passed: number, failed: Map<string, number> }>} the tests that passed in suites that passed whole, and
 * the failures of each other suite
 */
async function runAll(files) {
  let passed = 0;
  const failed = new Map();
  for (const file of files) {
    const outcome = await runSuite(file);
    if (outcome.failed > 0) failed.set(file, outcome.failed);
    else passed += outcome.passed;
  }
  return { passed, failed };
}

/** @param {string} file */
async function runSuite(file) {
  let [passed, failed] = [0, 0];
  const told = run({ files: [file], timeout: TIMEOUT });
  told.on('test:pass', (/** @type {any} */ test) => {
    if (test.details.type !== 'suite') passed++;
  });
  told.on('test:fail', (/** @type {any} */ test) => {
    if (test.details.error.failureType !== 'subtestsFailed') failed++;
  });
  for await (const lines of told.compose(tap)) process.stdout.write(lines);
  return { passed, failed };
}
