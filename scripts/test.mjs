// Runs the test suites named on the command line with Node's own runner: bundles each test file, then runs them all.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import os from 'node:os';
import { bundleTests } from './bundle-tests.mjs';

const suites = process.argv.slice(2);
const files = suites.flatMap((suite) => {
  const names = readdirSync(`test/${suite}`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.test.ts'),
  );
  if (names.length === 0) throw new Error(`no test in ${suite}`);
  return names.map((name) => `${suite}/${name}`);
});

await bundleTests(files);

const { status } = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    '--test',
    '--test-timeout=600000',
    // Node leaves one processor to itself, which on a small machine is half of it.
    `--test-concurrency=${os.availableParallelism()}`,
    ...files.map((file) => `out/test/${file.replace(/\.ts$/, '.js')}`),
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
