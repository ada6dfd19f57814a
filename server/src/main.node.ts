import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { serve } from './lsp/server.js';
import { nodeFiles } from './node-files.js';

// The rules' pages come with this program.
const pages = pathToFileURL(path.join(__dirname, '../docs/rules') + path.sep).href;

try {
  serve(createConnection(), {
    version,
    files: nodeFiles,
    pause: () => setImmediate(),
    rulePage: `${pages}{rule}.md`,
  });
} catch {
  console.error(
    'wirecopy-language-server: say how to talk to it: --stdio, --node-ipc, --socket=PORT or --pipe=NAME',
  );
  process.exitCode = 2;
}
