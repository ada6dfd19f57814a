// Runs the benchmarks; see test/bench.
import { spawnSync } from 'node:child_process';
import { bundleTests } from './bundle-tests.mjs';

await bundleTests(['bench/workspace.ts']);
const { status } = spawnSync(process.execPath, ['--expose-gc', 'out/test/bench/workspace.js'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
