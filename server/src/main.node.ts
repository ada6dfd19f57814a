import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { serve } from './lsp/server.js';

// The rules' pages are built beside this program.
const pages = pathToFileURL(path.join(__dirname, 'rules') + path.sep).href;

try {
  serve(createConnection(), { version, rulePage: `${pages}{rule}.md` });
} catch {
  console.error(
    'wirecopy-language-server: say how to talk to it: --stdio, --node-ipc, --socket=PORT or --pipe=NAME',
  );
  process.exitCode = 2;
}
