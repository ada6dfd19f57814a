import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { serve } from './lsp/server.js';

// The rules' pages come with this program.
const pages = pathToFileURL(path.join(__dirname, '../docs/rules') + path.sep).href;

try {
  serve(createConnection(), { version, files: { read }, rulePage: `${pages}{rule}.md` });
} catch {
  console.error(
    'wirecopy-language-server: say how to talk to it: --stdio, --node-ipc, --socket=PORT or --pipe=NAME',
  );
  process.exitCode = 2;
}

async function read(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
