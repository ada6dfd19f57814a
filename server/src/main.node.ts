import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { serve } from './lsp/server.js';
import type { Entry } from './lsp/workspace.js';

// The rules' pages come with this program.
const pages = pathToFileURL(path.join(__dirname, '../docs/rules') + path.sep).href;

try {
  serve(createConnection(), {
    version,
    files: { read, list },
    pause: () => setImmediate(),
    rulePage: `${pages}{rule}.md`,
  });
} catch {
  console.error(
    'wirecopy-language-server: say how to talk to it: --stdio, --node-ipc, --socket=PORT or --pipe=NAME',
  );
  process.exitCode = 2;
}

async function read(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  return whereThere(readFile(fileURLToPath(uri), 'utf8'));
}

async function list(folder: string): Promise<Entry[] | undefined> {
  if (!folder.startsWith('file:')) return undefined;
  const name = fileURLToPath(folder);
  const found = await whereThere(readdir(name, { withFileTypes: true }));
  if (!found) return undefined;
  const entries = await Promise.all(found.map((entry) => entryOf(name, entry)));
  return entries.filter((entry) => entry !== undefined);
}

async function entryOf(folder: string, entry: Dirent): Promise<Entry | undefined> {
  const { name } = entry;
  if (entry.isDirectory()) return { name, isFolder: true };
  if (entry.isFile()) return { name, isFolder: false };
  if (!entry.isSymbolicLink()) return undefined;
  const target = await stat(path.join(folder, name)).catch(() => undefined);
  return target?.isFile() ? { name, isFolder: false } : undefined;
}

/** Undefined where nothing is there. */
async function whereThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
