// Runs the test suites named on the command line with Node's own runner: bundles each test file, then runs them all.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
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

const { status } = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    '--test',
    '--test-timeout=240000',
    // Node leaves one core free: of two that is half of them.
    `--test-concurrency=${availableParallelism()}`,
    ...files.map((file) => `out/test/${file.replace(/\.ts$/, '.js')}`),
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
