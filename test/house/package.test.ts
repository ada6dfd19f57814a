// What is published: what is in it, how big it is, and that it works where there is nothing else.
import { listFiles, PackageManager } from '@vscode/vsce';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import manifest from '../../package.json';
import { languages } from '../../scripts/texts.mjs';

const EXTENSION = `wirecopy-${manifest.version}.vsix`;
const FOR_NPM = `wirecopy-${manifest.version}.tgz`;
/** In bytes. */
const MOST_FOR_EXTENSION = 560_000;
const MOST_FOR_NPM = 790_000;
const ON_WINDOWS = process.platform === 'win32';

const PAGES = readdirSync('server/src/core/rules').filter((name) => name.endsWith('.md'));
const DOCS = [
  'docs/README.md',
  'docs/command-line.md',
  'docs/editors.md',
  'docs/settings.md',
  ...PAGES.map((name) => `docs/rules/${name}`),
];
const ABOUT = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.txt', 'package.json'];

const TEXTS = languages().map((language) => `l10n/bundle.l10n.${language}.json`);
const PICTURES = readdirSync('media').map((name) => `media/${name}`);

describe('a release, tried', () => {
  let said: { stdout: string; stderr: string };
  before(() => {
    said = spawnSync(process.execPath, ['scripts/release.mjs', '--dry-run'], { encoding: 'utf8' });
  });

  it('is hindered by nothing but work that is not committed', () => {
    const { stderr } = said;
    assert.ok(['', 'There is something that is not committed.\n'].includes(stderr), stderr);
  });

  it('says what it would run, and runs none of it', () => {
    assert.match(said.stdout, /\nWould publish with:\n(?: {2}np[mx] .*\n){3}$/);
    for (const command of ['vsce publish --packagePath', 'ovsx@', 'npm publish'])
      assert.ok(said.stdout.includes(command), command);
  });

  it('packs for the editor only what runs there', async () => {
    const packed = await listFiles({ cwd: 'out/package', packageManager: PackageManager.None });
    assert.deepEqual(
      packed.sort(),
      [
        ...[...ABOUT, ...DOCS, ...TEXTS, ...PICTURES],
        ...['', ...languages()].map((language) =>
          ['package.nls', language, 'json'].filter(Boolean).join('.'),
        ),
        'samples/bridge-and-orchards.wire',
        'dist/client.js',
        'dist/server.js',
        'images/icon.png',
        'language-configuration.json',
        'schemas/wirecopy.schema.json',
        'syntaxes/wirecopy.tmLanguage.json',
      ].sort(),
    );
    const { size } = statSync(EXTENSION);
    assert.ok(size < MOST_FOR_EXTENSION, `${EXTENSION} has ${size} bytes`);
  });

  it('packs for npm the command line and the server, with nothing to fetch besides', () => {
    const { stdout } = spawnSync('tar', ['-tzf', FOR_NPM], { encoding: 'utf8' });
    assert.deepEqual(
      stdout.trim().split(/\r?\n/).sort(),
      [...ABOUT, ...DOCS, ...TEXTS, 'dist/cli.js', 'dist/server.js', 'schemas/wirecopy.schema.json']
        .map((name) => `package/${name}`)
        .sort(),
    );
    const { size } = statSync(FOR_NPM);
    assert.ok(size < MOST_FOR_NPM, `${FOR_NPM} has ${size} bytes`);
    assert.ok(!('dependencies' in manifest));
  });

  it('works from the package for npm, installed in an empty folder without a network', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-npm-'));
    const run = (program: string, ...args: string[]) =>
      spawnSync(program, args, { cwd: folder, encoding: 'utf8', shell: ON_WINDOWS });
    try {
      const cache = path.join(folder, 'cache');
      const tarball = path.resolve(FOR_NPM);
      const installed = run(
        'npm',
        'install',
        '--offline',
        '--no-audit',
        '--no-fund',
        '--cache',
        cache,
        tarball,
      );
      assert.equal(installed.status, 0, installed.stderr);
      assert.equal(installed.stderr, '');
      cpSync('samples', path.join(folder, 'samples'), { recursive: true });

      const checked = run(path.join('node_modules', '.bin', 'wirecopy'), 'check', 'samples');
      assert.equal(checked.status, 1, checked.stderr);
      assert.match(checked.stdout, /bridge-and-orchards\.wire:\d+:\d+: .*duplicate-caption/);

      const server = run(path.join('node_modules', '.bin', 'wirecopy-language-server'));
      assert.match(server.stderr, /^wirecopy-language-server: say how to talk to it/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

it('the icon is as large as the marketplace wants it', () => {
  const png = readFileSync(manifest.icon);
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [128, 128]);
});
