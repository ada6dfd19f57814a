// Runs the benchmarks of test/bench, or those that are named.
import { spawnSync } from 'node:child_process';
import { bundleTests } from './bundle-tests.mjs';

const ALL = ['reading', 'server', 'peers', 'workspace'];
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : ALL;

await bundleTests(names.map((name) => `bench/${name}.ts`));
for (const name of names) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', `out/test/bench/${name}.js`], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
