// Packs what runs in the editor, and nothing else, into wirecopy-VERSION.vsix.
import { createVSIX } from '@vscode/vsce';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CONTENTS = [
  'dist/client.node.js',
  'dist/client.browser.js',
  'dist/server.node.js',
  'dist/server.browser.js',
  'docs/README.md',
  'docs/command-line.md',
  'docs/editors.md',
  'docs/settings.md',
  'docs/rules',
  'schemas',
  'syntaxes',
  'language-configuration.json',
  'README.md',
  'LICENSE',
];
/** Of the manifest, what only those who build it need, and npm. */
const NOT_FOR_THE_EDITOR = ['allowScripts', 'bin', 'devDependencies', 'files', 'overrides', 'scripts'];

/**
 * Packs the extension as it was built last.
 * @returns {Promise<string>} the path of the package
 */
export async function packExtension() {
  const root = fileURLToPath(new URL('..', import.meta.url));
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packed = await packExtension();
  console.log(`${packed}\nInstall it in VS Code with “Extensions: Install from VSIX…”.`);
}
