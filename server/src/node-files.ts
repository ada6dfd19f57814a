import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Entry, Files } from './lsp/workspace.js';

/** The files of this machine. */
export const nodeFiles: Files = { read, list, real };

async function read(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  const name = fileURLToPath(uri);
  const there = await whereThere(stat(name));
  if (!there) return undefined;
  // A pipe would be waited for without end.
  if (!there.isFile() && !there.isDirectory()) throw new Error('it is no file');
  return whereThere(readFile(name, 'utf8'));
}

async function list(folder: string): Promise<Entry[] | undefined> {
  if (!folder.startsWith('file:')) return undefined;
  const name = fileURLToPath(folder);
  const found = await whereThere(readdir(name, { withFileTypes: true }));
  if (!found) return undefined;
  const entries = await Promise.all(found.map((entry) => entryOf(name, entry)));
  return entries.filter((entry) => entry !== undefined);
}

async function real(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  const name = await whereThere(realpath(fileURLToPath(uri)));
  return name === undefined ? undefined : pathToFileURL(name).href;
}

async function entryOf(folder: string, entry: Dirent): Promise<Entry | undefined> {
  const { name } = entry;
  if (entry.isDirectory()) return { name, isFolder: true };
  if (entry.isFile()) return { name, isFolder: false };
  if (!entry.isSymbolicLink()) return undefined;
  // One that leads nowhere is told of when it is read.
  const target = await stat(path.join(folder, name)).catch(() => undefined);
  return !target || target.isFile() ? { name, isFolder: false } : undefined;
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
