// Serves the installed editor on 127.0.0.1. Nothing outside the machine is looked up: no gallery, no telemetry.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { installEditor } from './install.mjs';

/** In milliseconds. */
const START_TIMEOUT = 60_000;

const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  // As on the desktop; in a browser the default is to save after a while.
  'files.autoSave': 'off',
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  // Without a graphics card every frame is work for the processor.
  'editor.cursorBlinking': 'solid',
  'workbench.reduceMotion': 'on',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * Starts the editor's server with user data of its own.
 * @param {{ settings?: object, extensions?: string, env?: Record<string, string>, onLog?: (text: string) => void }}
 * [options] settings on top of the quiet ones; the folder of installed extensions
 * @returns {Promise<import('./serve.d.mts').EditorServer>}
 */
export async function serveEditor({ settings = {}, extensions, env = {}, onLog = () => {} } = {}) {
  const { node, serverMain } = installEditor();
  const port = await freePort();
  const data = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-editor-'));
  mkdirSync(path.join(data, 'data/User'), { recursive: true });
  writeFileSync(path.join(data, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));

  // A process group of its own, so that the server's children go with it.
  const server = spawn(
    node,
    [
      serverMain,
      ...['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', data],
      ...['--without-connection-token', '--accept-server-license-terms', '--disable-workspace-trust'],
      // Without it this build ignores the development and test payload of the address.
      '--enable-smoke-test-driver',
      ...['--telemetry-level', 'off'],
      ...(extensions ? ['--extensions-dir', path.resolve(extensions)] : []),
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, ...env, EXTENSIONS_GALLERY: '{}' },
    },
  );
  const pid = /** @type {number} */ (server.pid);
  const signal = (name) => {
    try {
      process.kill(-pid, name);
    } catch {
      // Gone already.
    }
  };
  const killAtExit = () => signal('SIGKILL');
  process.on('exit', killAtExit);

  let log = '';
  try {
    await new Promise((resolve, reject) => {
      const read = (bytes) => {
        log += bytes;
        onLog(String(bytes));
        if (/Extension host agent started|Web UI available/.test(log)) resolve(undefined);
      };
      server.stdout.on('data', read);
      server.stderr.on('data', read);
      server.once('error', reject);
      setTimeout(
        () => reject(new Error(`The editor's server did not start.\n${log}`)),
        START_TIMEOUT,
      ).unref();
      server.once('exit', (code) => reject(new Error(`The editor's server ended with ${code}.\n${log}`)));
    });
  } catch (error) {
    signal('SIGKILL');
    rmSync(data, { recursive: true, force: true });
    throw error;
  }

  const gone = new Promise((resolve) => server.once('exit', resolve));
  return {
    authority: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    pid,
    async stop() {
      signal('SIGTERM');
      const grace = setTimeout(() => signal('SIGKILL'), 3000);
      await gone;
      clearTimeout(grace);
      signal('SIGKILL');
      process.off('exit', killAtExit);
      rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/**
 * The address of the workbench on a folder, with an extension under development where one is named.
 * @param {{ origin: string, authority: string }} server
 * @param {{ extension?: string, folder: string, file?: string, tests?: string }} what paths on this machine; the folder
 * may be an address that an extension gives the files of
 */
export function workbenchAddress({ origin, authority }, { extension, folder, file, tests }) {
  const remote = (target) => `vscode-remote://${authority}${path.resolve(target)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(file ? [['openFile', remote(file)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  const isAddress = /^[a-z]+:/.test(folder);
  const query = new URLSearchParams({
    folder: isAddress ? folder : path.resolve(folder),
    payload: JSON.stringify(payload),
  });
  return `${origin}/?${query}`;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
