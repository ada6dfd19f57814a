import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isatty } from 'node:tty';
import picomatch from 'picomatch';
import { globSync } from 'tinyglobby';
import { decode, type Decoded } from './encoding.js';
import { CannotRun, explain } from './failure.js';

/** One text to work on. */
export interface Input extends Decoded {
  /** As it was read: what is written must replace nothing else. */
  readonly bytes: Buffer;
  /** As it is shown: the path as it was given or found, or the name for the standard input. */
  readonly name: string;
  /** The path that its `wirecopy.json` is looked for from. */
  readonly path: string;
  readonly isStdin: boolean;
}

/** Where a text comes from; it is read when its turn comes. */
export interface Source {
  readonly name: string;
  /** In bytes; 0 where it is not known. */
  readonly size: number;
  /** Rejects where it cannot be read. */
  read(): Promise<Input>;
}

export interface Naming {
  readonly stdinFilename?: string | undefined;
  readonly encoding?: string | undefined;
}

const STDIN = '-';
const SKIPPED = ['**/node_modules/**', '**/.git/**'];

/**
 * What the arguments name, in their order, each once: files, patterns, folders with all wire files below them, and `-`.
 * @param failed called for each argument or folder that cannot be read; the rest goes on
 */
export function sourcesOf(
  args: readonly string[],
  naming: Naming,
  failed: (name: string, why: string) => void,
): Source[] {
  const sources = new Map<string, Source>();
  for (const arg of args) {
    if (arg === STDIN) sources.set(arg, stdin(naming));
    else
      for (const file of filesOf(arg, failed)) {
        const own = realPath(file);
        if (!sources.has(own)) sources.set(own, fileSource(file, naming));
      }
  }
  return [...sources.values()];
}

function filesOf(arg: string, failed: (name: string, why: string) => void): string[] {
  let stat: fs.Stats | undefined;
  try {
    stat = fs.statSync(arg, { throwIfNoEntry: false });
  } catch (error) {
    failed(arg, explain(error));
    return [];
  }
  if (stat && !stat.isDirectory()) return [arg];
  // A name with brackets is a file where there is one, and a pattern where there is none.
  if (!stat && !picomatch.scan(arg).isGlob) return [arg];
  const pattern = stat ? `${globSafe(slashed(arg)).replace(/\/+$/, '')}/**/*.{wire,wirecopy}` : slashed(arg);
  const base = realPath(stat ? arg : picomatch.scan(slashed(arg)).base || '.');
  /** What a link leads to elsewhere nobody has named: it is told, and left alone. */
  const isInside = (name: string) => {
    const real = realPath(name);
    if (real === base || real.startsWith(base.endsWith(path.sep) ? base : base + path.sep)) return true;
    failed(path.relative('', name), 'lies outside of the folder, behind a link; left alone');
    return false;
  };
  const all = globSync(pattern, {
    dot: false,
    expandDirectories: false,
    ignore: SKIPPED,
    onlyFiles: true,
    fs: {
      readdir: ((folder: string, options: object, done: (...result: unknown[]) => void) => {
        fs.readdir(folder, options, done as never);
      }) as typeof fs.readdir,
      readdirSync: ((folder: string, options: object) => {
        try {
          return isInside(folder) ? fs.readdirSync(folder, options) : [];
        } catch (error) {
          // A folder that is not there holds no file that fits, which is told.
          if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
            failed(path.relative('', folder) || folder, explain(error));
          return [];
        }
      }) as typeof fs.readdirSync,
    },
  }).sort();
  if (all.length === 0) failed(arg, stat ? 'holds no wire files' : 'no file fits');
  return all.filter(isInside);
}

function slashed(name: string): string {
  return path.sep === '\\' ? name.replaceAll('\\', '/') : name;
}

/** A path as a pattern that means nothing but itself. */
function globSafe(name: string): string {
  return name.replace(/[[\]{}()*?!+@\\]/g, '\\$&');
}

/** The file behind links, so that it is met once; where it cannot be found out, the path. */
function realPath(file: string): string {
  try {
    return fs.realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}

function sizeOf(file: string): number {
  try {
    return fs.statSync(file).size;
  } catch {
    return 0;
  }
}

function fileSource(file: string, { encoding }: Naming): Source {
  return {
    name: file,
    size: sizeOf(file),
    async read() {
      const bytes = await readFile(file);
      return { ...decode(bytes, encoding), bytes, name: file, path: file, isStdin: false };
    },
  };
}

function stdin({ stdinFilename, encoding }: Naming): Source {
  return {
    name: stdinFilename ?? STDIN,
    size: 0,
    async read() {
      if (isatty(0)) throw new CannotRun('nothing is piped in');
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      const bytes = Buffer.concat(chunks);
      return {
        ...decode(bytes, encoding),
        bytes,
        name: stdinFilename ?? STDIN,
        path: stdinFilename ?? path.join(process.cwd(), STDIN),
        isStdin: true,
      };
    },
  };
}
