// Writes what is generated from the rules: the list in the README. A test fails when it is out of date.
import { buildSync } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';

buildSync({
  entryPoints: ['server/src/core/index.ts', 'server/src/wording.ts'],
  outdir: 'out/generate',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
});
const require = createRequire(import.meta.url);
const { rules } = require('../out/generate/core/index.js');
const { word } = require('../out/generate/wording.js');

const WEIGHT = { error: 'error', warning: 'warning', info: 'information' };

const list = [
  '| rule | what it tells | weight |',
  '| --- | --- | --- |',
  ...rules.map(
    ({ id, summary, defaultSeverity }) =>
      `| [${id}](server/src/core/rules/${id}.md) | ${word(summary)} | ${WEIGHT[defaultSeverity]} |`,
  ),
].join('\n');

const [from, to] = ['<!-- rules: npm run generate -->', '<!-- /rules -->'];
const readme = readFileSync('README.md', 'utf8');
const [before] = readme.split(from);
const [, after] = readme.split(to);
const generated = await format(`${before}${from}\n\n${list}\n\n${to}${after}`, {
  ...(await resolveConfig('README.md')),
  parser: 'markdown',
});

if (process.argv.includes('--check')) {
  if (generated !== readme)
    throw new Error('The list of rules in README.md is out of date: npm run generate');
} else {
  writeFileSync('README.md', generated);
}
