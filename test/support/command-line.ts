// The built command line, run as a desk runs it, in a folder of its own.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import manifest from '../../package.json';

/** The program, wherever it is called from. */
export const PROGRAM = path.resolve(manifest.bin.wirecopy);

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandLine {
  readonly folder: string;
  /** Makes a file, and the folders above it. Answers its name below the folder, as it is given to the program. */
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly read: (name: string) => string;
  readonly bytes: (name: string) => Buffer;
  /** Runs the program in the folder. */
  readonly wirecopy: (...args: string[]) => Ran;
  /** The same with something piped in. */
  readonly pipe: (input: string | Uint8Array, ...args: string[]) => Ran;
}

/** A folder to run the program in; it is gone after the tests. */
export function commandLine(): CommandLine {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'wirecopy-')));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const run = (input: string | Uint8Array | undefined, args: readonly string[]): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      ...(input === undefined ? {} : { input }),
    });
    return { status, stdout, stderr };
  };
  return {
    folder,
    file(name, content) {
      const target = path.join(folder, name);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content);
      return name;
    },
    read: (name) => readFileSync(path.join(folder, name), 'utf8'),
    bytes: (name) => readFileSync(path.join(folder, name)),
    wirecopy: (...args) => run(undefined, args),
    pipe: (input, ...args) => run(input, args),
  };
}

/** Runs the program under a terminal, with what it writes to it: both of its outputs. */
export function onTerminal(folder: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const command = [process.execPath, PROGRAM, ...args].map((arg) => `'${arg}'`).join(' ');
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    env: { ...process.env, TERM: 'xterm-256color', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', () => {
      resolve(output);
    });
  });
}
