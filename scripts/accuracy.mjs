// Scores the judged texts; see test/accuracy/main.ts.
import { spawnSync } from 'node:child_process';
import { bundleTests } from './bundle-tests.mjs';

await bundleTests(['accuracy/main.ts']);
const { status } = spawnSync(process.execPath, ['out/test/accuracy/main.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
