import { build } from 'esbuild';
import { rmSync } from 'node:fs';

/**
 * Bundles test files into out/test, where their folders stay; what they import from npm they load when they run.
 * @param {string[]} files paths below test/
 */
export async function bundleTests(files) {
  for (const folder of new Set(files.map((file) => file.split('/')[0]))) {
    rmSync(`out/test/${folder}`, { recursive: true, force: true });
  }
  await build({
    entryPoints: files.map((file) => `test/${file}`),
    outbase: 'test',
    outdir: 'out/test',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** Bundles the editor suite for the web extension host, with all it needs: there is nothing to load it from there. */
export async function bundleWebSuite() {
  await build({
    entryPoints: ['test/editor/suite.browser.ts'],
    outdir: 'out/test/editor',
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/editor/assert.browser.mjs', mocha: 'mocha/mocha.js' },
    loader: { '.wire': 'text' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
