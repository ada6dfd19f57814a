// Builds everything that runs: client and server for Node and for the browser, and the command line, into dist/.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The `main` of some libraries is a kind of module that cannot be bundled.
const node = { platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
// No Node built-in resolves here: one that slips in fails the build.
const browser = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };
const program = { banner: { js: '#!/usr/bin/env node' } };
// A library of the command line asks where its module is; in a bundle of this kind that is the file itself.
const whereItIs = {
  define: { 'import.meta.url': 'bundleUrl' },
  banner: {
    js: `${program.banner.js}\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;`,
  },
};

const bundles = [
  { ...node, entry: 'client/src/main.node.ts', out: 'client.node', external: ['vscode'] },
  {
    ...browser,
    format: 'cjs',
    entry: 'client/src/main.browser.ts',
    out: 'client.browser',
    external: ['vscode'],
  },
  { ...node, ...program, entry: 'server/src/main.node.ts', out: 'server.node' },
  { ...browser, format: 'iife', entry: 'server/src/main.browser.ts', out: 'server.browser' },
  { ...node, ...program, entry: 'server/src/cli/main.ts', out: 'cli', ...whereItIs },
];

// Wherever it is called from, it builds this checkout and nothing else.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });
await Promise.all(
  bundles.map(({ entry, out, ...options }) =>
    build({
      ...options,
      entryPoints: [entry],
      outfile: `dist/${out}.js`,
      bundle: true,
      minify: true,
      keepNames: true,
      sourcemap: true,
      sourcesContent: false,
      logLevel: 'warning',
    }),
  ),
);
