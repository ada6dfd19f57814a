// What a workspace of 10,000 files costs: the time to index it, what is held of each closed file, and how long a request
// takes meanwhile. Everything is a ratio of two measurements of one run; nothing is a timed test.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  InitializedNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { entriesOf, parse, PLAIN } from '../../server/src/core/index.js';
import { inside } from '../../server/src/lsp/inside.js';
import { Stories } from '../../server/src/lsp/stories.js';
import { WireFiles } from '../../server/src/lsp/wire-files.js';
import { Workspace } from '../../server/src/lsp/workspace.js';
import { nodeFiles } from '../../server/src/node-files.js';
import { WorkspaceStoriesRequest } from '../../server/src/protocol.js';
import { numbersFrom } from '../support/random.js';
import { bundle, rawStory } from '../support/wire.js';

const FILES = 10_000;
const ROUNDS = 3;
const A_FOLDER = 100;
/** In milliseconds. */
const KEYS_APART = 60;

const WORDS =
  'harbor council bridge ferry growers market school doctors island night train river winter office border valley teachers budget pier frost storm court union region'.split(
    ' ',
  );

/** Two raw stories of some 6 KB together, unlike those of any other file. */
function textOf(nth: number): string {
  const random = numbersFrom(nth + 1);
  const words = (count: number) => Array.from({ length: count }, () => WORDS[random(WORDS.length)] as string);
  const sentence = () => `The ${words(8 + random(12)).join(' ')} said ${random(1000)} ${words(3).join(' ')}.`;
  const story = () =>
    rawStory({
      headline: `Council of Harbor Town Votes on the ${words(4).map(capital).join(' ')}`,
      captions: [`The ${words(9).join(' ')} in Harbor Town, on July ${1 + random(28)}, 2024. (AP)`],
      body: Array.from({ length: 9 }, () => [sentence(), sentence()].join(' ')),
    });
  return bundle(story(), story());
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function makeWorkspace(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-bench-'));
  for (let nth = 0; nth < FILES; nth++) {
    const below = path.join(folder, `feed-${Math.floor(nth / A_FOLDER)}`);
    if (nth % A_FOLDER === 0) mkdirSync(below);
    writeFileSync(path.join(below, `${nth}.wire`), textOf(nth));
  }
  return folder;
}

async function main(): Promise<void> {
  const folder = makeWorkspace();
  try {
    console.log(`${FILES} files of ${(textOf(0).length / 1024).toFixed(1)} KB`);
    await indexing(folder);
    await requests(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All wire files below a folder, one after the other, as the floor that indexing is measured against. */
function readAll(folder: string, use: (text: string) => void): number {
  const start = performance.now();
  for (const name of readdirSync(folder, { recursive: true }) as string[])
    if (name.endsWith('.wire')) use(readFileSync(path.join(folder, name), 'utf8'));
  return performance.now() - start;
}

async function indexing(folder: string): Promise<void> {
  let [reading, working, indexed] = [Infinity, Infinity, Infinity];
  let held = 0;
  for (let round = 0; round < ROUNDS; round++) {
    reading = Math.min(
      reading,
      readAll(folder, () => undefined),
    );
    working = Math.min(
      working,
      readAll(folder, (text) => void entriesOf(parse(text, PLAIN))),
    );
    const before = heap();
    const start = performance.now();
    const stories = storiesOf(folder);
    stories.scan();
    await stories.settled(Infinity);
    indexed = Math.min(indexed, performance.now() - start);
    if (stories.files().length !== FILES) throw new Error(`${stories.files().length} files were found`);
    // What is kept only until it was told of.
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (round === 0) held = (heap() - before) / FILES;
    if (stories.files().length !== FILES) throw new Error('they were let go');
  }
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  console.log(`indexing in the background   ${ms(indexed)}`);
  console.log(`  / reading the files        ${ms(reading)}: ${(indexed / reading).toFixed(2)} x`);
  console.log(`  / reading and parsing them ${ms(working)}: ${(indexed / working).toFixed(2)} x`);
  console.log(`held for each closed file    ${held.toFixed(0)} bytes`);
}

function heap(): number {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  // Once for the objects, once more for the memory that they held outside of the heap.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What the server has at work, without a client. */
function storiesOf(folder: string): Stories {
  const log = (line: string) => console.error(line);
  const files = inside(nodeFiles, () => [pathToFileURL(folder).href]);
  const workspace = new Workspace({
    files,
    log,
    clientSettings: () => Promise.resolve(undefined),
    isUnsaved: () => Promise.resolve(false),
    told: () => undefined,
    missing: () => undefined,
  });
  workspace.trust(true);
  workspace.setFolders([pathToFileURL(folder).href]);
  const wireFiles = new WireFiles({
    files,
    workspace,
    log,
    filesSettings: () => Promise.resolve({ associations: [], exclude: [] }),
  });
  return new Stories(
    {
      ...{ files, workspace, wireFiles, log },
      open: () => Promise.resolve(undefined),
      pause: () => setImmediate(),
      progress: () => Promise.resolve(undefined),
    },
    {
      changed: () => undefined,
      othersChanged: () => undefined,
      fileChanged: () => undefined,
      scanned: () => undefined,
    },
  );
}

async function requests(folder: string): Promise<void> {
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: 'pipe' });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let progress = 0;
  let isDone = false;
  connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
    progress++;
    if (value.kind === 'end') isDone = true;
  });
  connection.listen();
  try {
    await connection.sendRequest('initialize', {
      processId: process.pid,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
      capabilities: { window: { workDoneProgress: true } },
    });
    const uri = 'untitled:bench.wire';
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'wirecopy', version: 1, text: textOf(FILES) },
    });
    // What the machine has to learn first is no matter of indexing.
    await timesOf(connection, uri, () => false, 50);
    await connection.sendNotification(InitializedNotification.type, {});
    const during = await timesOf(connection, uri, () => isDone);
    const { files } = await connection.sendRequest(WorkspaceStoriesRequest, {});
    if (files.length < FILES) throw new Error(`only ${files.length} files were indexed`);
    const idle = await timesOf(connection, uri, () => false, 200);
    console.log(`requests during indexing     ${during.length}, with ${progress} reports of progress`);
    for (const [name, share] of [
      ['median', 0.5],
      ['19 in 20', 0.95],
    ] as const) {
      const [one, other] = [at(during, share), at(idle, share)];
      console.log(
        `  ${name.padEnd(10)} ${one.toFixed(2)} ms / idle ${other.toFixed(2)} ms: ${(one / other).toFixed(2)} x`,
      );
    }
  } finally {
    connection.dispose();
    server.kill();
  }
}

/** How long the outline takes, asked for again and again, with a rest as between keys that are struck fast. */
async function timesOf(
  connection: ProtocolConnection,
  uri: string,
  isOver: () => boolean,
  most = Infinity,
): Promise<number[]> {
  const times: number[] = [];
  while (!isOver() && times.length < most) {
    const start = performance.now();
    await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, KEYS_APART));
  }
  return times;
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? NaN;
}

void main();
