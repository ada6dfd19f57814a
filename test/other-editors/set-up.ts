// A desk for another editor: a home with the set-up of docs/editors.md and nothing else, a raw file, the built server.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';
import { commandLine } from '../support/command-line.js';
import { fail } from '../support/fail.js';

/** Milliseconds: an editor that takes longer is stopped. */
const LIMIT = 30_000;
const SAMPLE = 'bridge-and-orchards.wire';
/** The name of the desk's folder is one that addresses have to escape. */
const DESK = 'Desk Öst';

export const RAW = readFileSync(`samples/${SAMPLE}`, 'utf8');

/** A finding as an editor shows it. */
export interface Shown {
  readonly line: number;
  readonly said: string;
  /** What is underlined. */
  readonly text: string;
}

/** What both editors were seen to do. */
export interface Seen {
  readonly found: Shown[];
  readonly outline: { line: number; kind: string; name: string }[];
  /** The menu on the copy of a caption. */
  readonly offered: string[];
  /** The text after the first entry of that menu, and after an undo. */
  readonly struck: string;
  readonly restored: string;
  /** The clean copy, what is found in it, and what is found after an undo. */
  readonly cleaned: string;
  readonly left: Shown[];
  readonly foundAgain: Shown[];
  /** What is found once the desk ignores one finding. */
  readonly settled: Shown[];
}

/** What the command line finds. */
interface Checked {
  readonly problems: {
    readonly rule: string;
    readonly message: string;
    readonly range: Record<'start' | 'end', { line: number; character: number }>;
  }[];
}

export interface Desk {
  readonly folder: string;
  /** The raw file, saved as the editor left it. */
  readonly saved: () => string;
  /** The desk's wirecopy.json. */
  readonly settings: () => string;
  /** Starts the editor on the raw file. @returns what it printed */
  readonly run: (program: string, args: readonly string[]) => string;
  /** What the command line makes of the raw file before an editor opens it. */
  readonly expected: { readonly cleaned: string; readonly found: Shown[]; readonly left: Shown[] };
}

/** @param place where the editor looks for its set-up, below the home */
export function desk(language: 'lua' | 'elisp', place: string): Desk {
  const { folder, file, read, pipe } = commandLine();
  const raw = file(`${DESK}/today/${SAMPLE}`, RAW);
  // It stands above the file, and counts only where the set-up finds the desk.
  const settings = file(
    `${DESK}/wirecopy.json`,
    '{ "houseStyle": [{ "term": "meters", "use": "metres" }] }\n',
  );
  file(`home/${place}`, setUp(language));
  const server = path.resolve(manifest.bin['wirecopy-language-server']);
  const command = file(
    'bin/wirecopy-language-server',
    `#!/bin/sh\nexec '${process.execPath}' '${server}' "$@"\n`,
  );
  chmodSync(path.join(folder, command), 0o755);

  const there = ['--stdin-filename', raw, '-'];
  const found = (text: string): Shown[] =>
    toShown(text, pipe(text, 'check', '--format', 'json', ...there).stdout);
  const cleaned = pipe(RAW, 'fix', ...there).stdout;
  const expected = { cleaned, found: found(RAW), left: found(cleaned) };
  return {
    folder: path.join(folder, DESK),
    saved: () => read(raw),
    settings: () => read(settings),
    run: (program, args) =>
      run(program, [...args, raw], folder, {
        FOUND: String(expected.found.length),
        LEFT: String(expected.left.length),
      }),
    expected,
  };
}

/** What the command line finds, in the way that editors show it. */
function toShown(text: string, output: string): Shown[] {
  const [checked] = JSON.parse(output) as Checked[];
  const lines = text.split('\n');
  const shown = (checked?.problems ?? fail('nothing was checked')).map(
    ({ rule, message, range: { start, end } }) => ({
      line: start.line + 1,
      said: `wirecopy [${rule}]: ${message}`,
      text: lines[start.line]?.slice(start.character, end.character) ?? '',
    }),
  );
  return inOrder(shown);
}

function run(program: string, args: readonly string[], folder: string, told: NodeJS.ProcessEnv): string {
  const home = path.join(folder, 'home');
  const { error, signal, status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: LIMIT,
    killSignal: 'SIGKILL',
    input: '',
    env: {
      ...told,
      HOME: home,
      XDG_CONFIG_HOME: path.join(home, '.config'),
      LC_ALL: 'C.UTF-8',
      PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH ?? ''}`,
    },
  });
  if (error && 'code' in error && error.code === 'ENOENT')
    fail(`${program} is not on the PATH: \`npm run test:others\` installs it where it may`);
  if (signal) fail(`${program} did not end within ${LIMIT / 1000} seconds. It said:\n${stderr}`);
  assert.equal(status, 0, `${program} failed. It said:\n${stderr}`);
  return stdout;
}

/** The one block in a language. */
function setUp(language: string): string {
  const page = readFileSync('docs/editors.md', 'utf8');
  const blocks = [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))];
  assert.equal(blocks.length, 1, `docs/editors.md has one block of ${language}`);
  return blocks[0]?.[1] ?? '';
}

/** By place: editors keep an order of their own. */
export function inOrder<T extends { line: number; said?: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.line - b.line || ((a.said ?? '') < (b.said ?? '') ? -1 : 1));
}
