// Opens a real editor with the extension on samples/: VS Code where it is on the PATH, otherwise the editor from npm,
// served on 127.0.0.1 and shown in the browser.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { serveEditor, workbenchAddress } from './editor/serve.mjs';
import { findProgram } from './programs.mjs';

const extension = path.resolve('.');
const folder = path.resolve('samples');
const file = path.join(folder, 'bridge-and-orchards.wire');

const onPath = (name) => findProgram(name) !== undefined;

if (onPath('code')) {
  const args = [`--extensionDevelopmentPath=${extension}`, '--new-window', folder, '--goto', file];
  spawn('code', args, { stdio: 'inherit', shell: process.platform === 'win32' }).on('exit', (code) =>
    process.exit(code ?? 1),
  );
} else {
  try {
    const server = await serveEditor();
    const address = workbenchAddress(server, { extension, folder, file });
    console.log(`The editor is open at\n\n  ${address}\n\nCtrl+C ends it.`);
    showInBrowser(address);
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => void server.stop().then(() => process.exit(0)));
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function showInBrowser(address) {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  // Without a display there is nobody to show it to; the printed address serves.
  if (
    !onPath(opener) ||
    (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
  )
    return;
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
