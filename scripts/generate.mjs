// Writes what is generated from the core: the list of rules in the README, and the words of page furniture in the
// grammar. A test fails when one of them is out of date.
import { buildSync } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';

buildSync({
  entryPoints: ['server/src/core/index.ts', 'server/src/core/story/lexicon.ts', 'server/src/wording.ts'],
  outdir: 'out/generate',
  outbase: 'server/src',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
});
const require = createRequire(import.meta.url);
const { rules } = require('../out/generate/core/index.js');
const { sureFurniture } = require('../out/generate/core/story/lexicon.js');
const { word } = require('../out/generate/wording.js');

const WEIGHT = { error: 'error', warning: 'warning', info: 'information', off: 'off until switched on' };

/** @param {string} readme */
function withRules(readme) {
  const list = [
    '| rule | what it tells | weight |',
    '| --- | --- | --- |',
    ...rules.map(
      ({ id, summary, defaultSeverity }) =>
        `| [${id}](server/src/core/rules/${id}.md) | ${word(summary)} | ${WEIGHT[defaultSeverity]} |`,
    ),
  ].join('\n');
  const [from, to] = ['<!-- rules: npm run generate -->', '<!-- /rules -->'];
  const [before] = readme.split(from);
  const [, after] = readme.split(to);
  return `${before}${from}\n\n${list}\n\n${to}${after}`;
}

/** @param {string} text */
function withFurniture(text) {
  const grammar = JSON.parse(text);
  const words = sureFurniture()
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((line) => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  grammar.repository.furniture.match = `^\\s*(?i:${words.join('|')})[\\s:•·|…»›→]*$`;
  return JSON.stringify(grammar);
}

for (const [file, parser, generate] of [
  ['README.md', 'markdown', withRules],
  ['syntaxes/wirecopy.tmLanguage.json', 'json', withFurniture],
]) {
  const before = readFileSync(file, 'utf8');
  const now = await format(generate(before), { ...(await resolveConfig(file)), parser });
  if (now === before) continue;
  if (process.argv.includes('--check')) throw new Error(`${file} is out of date: npm run generate`);
  writeFileSync(file, now);
}
