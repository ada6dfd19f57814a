import fs from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { globSync } from 'tinyglobby';
import { decode, type Decoded } from './encoding.js';
import { CannotRun, explain } from './failure.js';

/** One text to work on. */
export interface Input extends Decoded {
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
  /** @throws where it cannot be read */
  read(): Input;
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
      for (const file of filesOf(arg, failed))
        if (!sources.has(path.resolve(file))) sources.set(path.resolve(file), fileSource(file, naming));
  }
  return [...sources.values()];
}

function filesOf(arg: string, failed: (name: string, why: string) => void): string[] {
  const stat = fs.statSync(arg, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) return [arg];
  // A name with brackets is a file where there is one, and a pattern where there is none.
  if (!stat && !picomatch.scan(arg).isGlob) return [arg];
  const pattern = stat ? `${globSafe(slashed(arg)).replace(/\/+$/, '')}/**/*.{wire,wirecopy}` : slashed(arg);
  const found = globSync(pattern, {
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
          return fs.readdirSync(folder, options);
        } catch (error) {
          // A folder that is not there holds no file that fits, which is told.
          if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
            failed(path.relative('', folder) || folder, explain(error));
          return [];
        }
      }) as typeof fs.readdirSync,
    },
  }).sort();
  if (found.length === 0) failed(arg, stat ? 'holds no wire files' : 'no file fits');
  return found;
}

function slashed(name: string): string {
  return path.sep === '\\' ? name.replaceAll('\\', '/') : name;
}

/** A path as a pattern that means nothing but itself. */
function globSafe(name: string): string {
  return name.replace(/[[\]{}()*?!+@]/g, '\\$&');
}

function fileSource(file: string, { encoding }: Naming): Source {
  return {
    name: file,
    size: fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0,
    read: () => ({ ...decode(fs.readFileSync(file), encoding), name: file, path: file, isStdin: false }),
  };
}

function stdin({ stdinFilename, encoding }: Naming): Source {
  return {
    name: stdinFilename ?? STDIN,
    size: 0,
    read() {
      if (process.stdin.isTTY) throw new CannotRun('nothing is piped in');
      return {
        ...decode(fs.readFileSync(0), encoding),
        name: stdinFilename ?? STDIN,
        path: stdinFilename ?? path.join(process.cwd(), STDIN),
        isStdin: true,
      };
    },
  };
}
