// What is bundled, from where and how: for the build, and for the notices of what others wrote.
import { build } from 'esbuild';

/** @typedef {import('esbuild').BuildOptions & { entry: string, out?: string }} Bundle */

/** @type {import('esbuild').BuildOptions} The `main` of some libraries is a kind of module that cannot be bundled. */
const node = { platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
/** @type {import('esbuild').BuildOptions} No Node built-in resolves here: one that slips in fails the build. */
const browser = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };
const program = { banner: { js: '#!/usr/bin/env node' } };
// A library of the command line asks where its module is; in a bundle of this kind that is the file itself.
const whereItIs = {
  define: { 'import.meta.url': 'bundleUrl' },
  banner: {
    js: `${program.banner.js}\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;`,
  },
};

/** The library has a file for each, and what reads its texts from disk is not wanted in either. */
const alias = { '@vscode/l10n': './node_modules/@vscode/l10n/dist/browser.js' };

/** @type {Bundle[]} */
const bundles = [
  // One file for the editor on a desktop and in a browser: most of it is the same. What only Node has is loaded by
  // client.node.ts and main.node.ts, which a browser never loads.
  { ...node, entry: 'client/src/main.ts', out: 'client', external: ['vscode'], conditions: ['browser'] },
  { ...node, ...program, entry: 'server/src/main.ts', out: 'server', conditions: ['browser'], alias },
  { ...node, ...program, entry: 'server/src/cli/main.ts', out: 'cli', ...whereItIs },
];
/** @type {Bundle[]} Built and thrown away: where what is loaded in a browser asks for a Node built-in, this fails. */
const tried = ['client/src/client.browser.ts', 'server/src/main.browser.ts'].map((entry) => ({
  ...{ ...browser, entry },
  format: 'cjs',
  external: ['vscode'],
}));

/**
 * Builds everything that runs, into dist/.
 * @param {import('esbuild').BuildOptions} [options] for all bundles alike
 * @returns {Promise<import('esbuild').BuildResult[]>} one for each bundle
 */
export async function buildAll(options = {}) {
  /** @param {Bundle} made */
  const bundle = ({ entry, out, ...own }) =>
    build({
      ...{ bundle: true, minify: true, logLevel: 'warning' },
      ...{ ...own, ...options },
      entryPoints: [entry],
      ...(out ? { outfile: `dist/${out}.js` } : { write: false }),
    });
  const built = await Promise.all([...bundles, ...tried].map(bundle));
  return built.slice(0, bundles.length);
}
