// Scores the judged texts; see test/accuracy/main.ts.
import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';

buildSync({
  entryPoints: ['test/accuracy/main.ts'],
  outfile: 'out/accuracy.js',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['out/accuracy.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
