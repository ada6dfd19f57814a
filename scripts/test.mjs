// Runs the test suites named on the command line with Node's own runner: bundles each test file, then runs them all, side
// by side; those that measure how a time grows run one by one, with nothing beside them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { bundleTests } from './bundle-tests.mjs';

const suites = process.argv.slice(2);
const files = suites.flatMap((suite) =>
  existsSync(`test/${suite}`)
    ? readdirSync(`test/${suite}`, { recursive: true })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `${suite}/${name}`)
    : [],
);
if (files.length === 0) throw new Error(`no test in ${suites.join(', ')}`);

await bundleTests(files);

const measures = (/** @type {string} */ file) => readFileSync(`test/${file}`, 'utf8').includes('/growth.js');
const all = [
  run(
    files.filter((file) => !measures(file)),
    availableParallelism(),
  ),
  run(files.filter(measures), 1),
];
process.exit(all.every((passed) => passed) ? 0 : 1);

/**
 * @param {string[]} files
 * @param {number} atOnce
 */
function run(files, atOnce) {
  if (files.length === 0) return true;
  const { status } = spawnSync(
    process.execPath,
    [
      ...['--enable-source-maps', '--test', '--test-timeout=600000', `--test-concurrency=${atOnce}`],
      ...files.map((file) => `out/test/${file.replace(/\.ts$/, '.js')}`),
    ],
    { stdio: 'inherit' },
  );
  return status === 0;
}
