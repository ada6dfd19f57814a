// npm run fit: see fit/main.ts.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';

await build({
  entryPoints: ['fit/main.ts', 'fit/worker.ts'],
  outdir: 'out/fit',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
});
const { status } = spawnSync(
  process.execPath,
  ['--max-old-space-size=6000', 'out/fit/main.js', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
