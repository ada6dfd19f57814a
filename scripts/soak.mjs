// Runs what takes long: random edits and cleanings by the ten thousand, and an hour of typing. See test/soak.
import { spawnSync } from 'node:child_process';
import { bundleTests } from './bundle-tests.mjs';

const [asked, ...args] = process.argv.slice(2);
const names = asked ? [asked] : ['edits', 'fixes', 'memory'];

await bundleTests(names.map((name) => `soak/${name}.ts`));
for (const name of names) {
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', '--expose-gc', `out/test/soak/${name}.js`, ...args],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
