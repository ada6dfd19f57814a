// Scores the judged texts; see test/accuracy/main.ts. With --pages it scores whole pages; see test/accuracy/pages-main.ts.
import { spawnSync } from 'node:child_process';
import { bundleTests } from './bundle-tests.mjs';

const args = process.argv.slice(2);
const isOfPages = args.includes('--pages');
await bundleTests(['accuracy/main.ts', 'accuracy/pages-main.ts']);
const program = isOfPages ? 'pages-main' : 'main';
const { status } = spawnSync(
  process.execPath,
  [`out/test/accuracy/${program}.js`, ...args.filter((arg) => arg !== '--pages')],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
