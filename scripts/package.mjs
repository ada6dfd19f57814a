// Packs what runs in the editor, and nothing else, into wirecopy-VERSION.vsix; and for npm, the command line and the
// server for other editors.
import { createVSIX } from '@vscode/vsce';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from './texts.mjs';

const CONTENTS = [
  'dist/client.js',
  'dist/server.js',
  'docs/README.md',
  'docs/command-line.md',
  'docs/editors.md',
  'docs/settings.md',
  'docs/rules',
  'l10n',
  'media',
  'samples/bridge-and-orchards.wire',
  'images/icon.png',
  'schemas',
  'syntaxes',
  'language-configuration.json',
  'CHANGELOG.md',
  'README.md',
  'LICENSE',
  'package.nls.json',
  ...languages().map((language) => `package.nls.${language}.json`),
  'THIRD-PARTY-NOTICES.txt',
];
/** Of the manifest, what only those who build it need, and npm. */
const NOT_FOR_THE_EDITOR = ['allowScripts', 'bin', 'devDependencies', 'files', 'overrides', 'scripts'];

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Packs the extension as it was built last.
 * @returns {Promise<string>} the path of the package
 */
export async function packExtension() {
  const stage = path.join(root, 'out/package');
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  for (const name of CONTENTS) cpSync(path.join(root, name), path.join(stage, name), { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const key of NOT_FOR_THE_EDITOR) delete manifest[key];
  delete manifest.engines.node;
  manifest.files = CONTENTS;
  writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const packagePath = path.join(root, `wirecopy-${manifest.version}.vsix`);
  await createVSIX({ cwd: stage, packagePath, dependencies: false });
  return packagePath;
}

/**
 * Packs for npm what was built last.
 * @returns {{ path: string, size: number, files: { path: string, size: number }[] }} sizes in bytes
 */
export function packForNpm() {
  // On Windows npm is a script, which only a shell can start.
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  const [{ filename, size, files }] = JSON.parse(packed);
  return { path: path.join(root, filename), size, files };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packed = await packExtension();
  console.log(`${packed}\nInstall it in VS Code with “Extensions: Install from VSIX…”.`);
}
