// Writes what is generated from the core: the list of rules in the README and in docs/, the page of each rule with its
// settings, the schema of wirecopy.json, and the words of page furniture in the grammar; from the texts in other languages
// what the editor loads of them; and, from the bundles, the licences of what others wrote in them. A test fails when one
// of them is out of date.
import { buildSync } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { notices } from './notices.mjs';
import { languages, textsOf, withoutTexts } from './texts.mjs';

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
const bundled = (/** @type {string} */ name) => require(path.resolve('out/generate', name));
const { rules, schemaOf } = bundled('core/index.js');
const { sureFurniture } = bundled('core/story/lexicon.js');
const { word } = bundled('wording.js');

const SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'wirecopy.json',
  allowComments: true,
  allowTrailingCommas: true,
  ...schemaOf(word),
};
const WEIGHT = { error: 'error', warning: 'warning', info: 'information', off: 'off until switched on' };

/**
 * The table of rules, with the pages in a folder.
 * @param {string} folder
 */
const rulesIn = (folder) => (/** @type {string} */ text) => {
  const list = [
    '| rule | what it tells | weight |',
    '| --- | --- | --- |',
    ...rules.map(
      ({ id, summary, defaultSeverity }) =>
        `| [${id}](${folder}/${id}.md) | ${word(summary)} | ${WEIGHT[defaultSeverity]} |`,
    ),
  ].join('\n');
  const [from, to] = ['<!-- rules: npm run generate -->', '<!-- /rules -->'];
  const [before] = text.split(from);
  const [, after] = text.split(to);
  return `${before}${from}\n\n${list}\n\n${to}${after}`;
};

/** The page of a rule as the site has it: what stands beside the rule, then how it is set. */
function pageOf({ id, defaultSeverity, options }) {
  const page = withoutTexts(readFileSync(`server/src/core/rules/${id}.md`, 'utf8')).trimEnd();
  const rows = [...options].map(
    ([key, { summary, schema, default: value }]) =>
      `| \`${key}\` | ${word(summary)} | ${(schema.enum ?? [schema.type === 'array' ? 'list of texts' : 'number']).join(', ')} | ${Array.isArray(value) || value === undefined ? '–' : value} |`,
  );
  const table = ['| option | what it does | values | default |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
  return `<!-- Made from server/src/core/rules/${id}.md: npm run generate -->

${page}

## In \`wirecopy.json\`

\`"rules": { "${id}": "off" }\` turns the rule off; \`info\`, \`warning\` and \`error\` say how loudly it tells. Without a setting:
${WEIGHT[defaultSeverity]}.
${rows.length > 0 ? `\n${table}\n` : ''}
[All rules](../README.md#rules) · [Settings](../settings.md)
`;
}

/** The keys of what the manifest says of the settings in a wirecopy.json, by the texts: in the manifest stands the key. */
const settingKeys = new Map();

/** Puts keys in the place of all descriptions of a schema. */
function keyed(schema, key) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((one, at) => keyed(one, `${key}.${at}`));
  return Object.fromEntries(
    Object.entries(schema).map(([name, value]) => {
      if (name !== 'description' || typeof value !== 'string') return [name, keyed(value, `${key}.${name}`)];
      if (!settingKeys.has(value)) settingKeys.set(value, key);
      return [name, `%${settingKeys.get(value)}%`];
    }),
  );
}

/** The manifest with the schema of the setting that stands in for a wirecopy.json. */
function withSchema(/** @type {string} */ text) {
  const manifest = JSON.parse(text);
  const { $schema: _, ...properties } = schemaOf(word).properties;
  Object.assign(manifest.contributes.configuration.properties['wirecopy.config'], {
    properties: keyed(properties, 'config'),
    additionalProperties: false,
  });
  return JSON.stringify(manifest);
}

/** What the manifest says, with the texts of the settings behind what is written by hand. */
function withSettings(/** @type {string} */ text) {
  const byHand = Object.entries(JSON.parse(text)).filter(([key]) => !key.startsWith('config.'));
  const settings = [...settingKeys].map(([told, key]) => [key, told]);
  return JSON.stringify(Object.fromEntries([...byHand, ...settings]));
}

/** The same in another language. */
const inLanguage = (/** @type {string} */ language) => () => {
  const texts = textsOf(language);
  const english = JSON.parse(readFileSync('package.nls.json', 'utf8'));
  return JSON.stringify(
    Object.fromEntries(Object.entries(english).map(([key, text]) => [key, texts[text] ?? text])),
  );
};

/** @param {string} text */
function withFurniture(text) {
  const grammar = JSON.parse(text);
  const words = sureFurniture()
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((line) => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  grammar.repository.furniture.match = `^\\s*(?i:${words.join('|')})[\\s:：•·|…»›→]*$`;
  return JSON.stringify(grammar);
}

const thirdParty = await notices();

/** @typedef {[file: string, parser: string, generate: (before: string) => string]} Generated */

/** @type {Generated[]} */
const generated = [
  ['README.md', 'markdown', rulesIn('docs/rules')],
  ['docs/README.md', 'markdown', rulesIn('rules')],
  ...rules.map(
    (rule) => /** @type {Generated} */ ([`docs/rules/${rule.id}.md`, 'as it is', () => pageOf(rule)]),
  ),
  ['package.json', 'json-stringify', withSchema],
  ['package.nls.json', 'json', withSettings],
  ...languages().flatMap(
    (language) =>
      /** @type {Generated[]} */ ([
        [`package.nls.${language}.json`, 'json', inLanguage(language)],
        [`l10n/bundle.l10n.${language}.json`, 'json', () => JSON.stringify(textsOf(language))],
      ]),
  ),
  ['schemas/wirecopy.schema.json', 'json', () => JSON.stringify(SCHEMA)],
  ['THIRD-PARTY-NOTICES.txt', 'as it is', () => `${thirdParty}\n`],
  ['syntaxes/wirecopy.tmLanguage.json', 'json', withFurniture],
];

const stale = [];
mkdirSync('docs/rules', { recursive: true });
mkdirSync('schemas', { recursive: true });
mkdirSync('l10n', { recursive: true });
for (const [file, parser, generate] of generated) {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const made = generate(before);
  // The examples of a page are tests: they stay as they are.
  const now = parser === 'as it is' ? made : await format(made, { ...(await resolveConfig(file)), parser });
  if (now === before) continue;
  stale.push(file);
  if (!process.argv.includes('--check')) writeFileSync(file, now);
}
for (const page of readdirSync('docs/rules')) {
  if (rules.some(({ id }) => page === `${id}.md`)) continue;
  stale.push(`docs/rules/${page}`);
  if (!process.argv.includes('--check')) rmSync(`docs/rules/${page}`);
}
if (stale.length > 0 && process.argv.includes('--check'))
  throw new Error(`out of date, npm run generate: ${stale.join(', ')}`);
