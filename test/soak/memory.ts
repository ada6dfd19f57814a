// An hour's typing in a file of 1,000 stories, then 10,000 files opened and closed: the server's resident set is at the end
// where it was at the start. It types as fast as it is answered, eight keys for each second of the hour.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  createProtocolConnection,
  DocumentSymbolRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { connected, type Client } from '../support/client.js';
import { generatedFile, generatedStory } from '../support/generated.js';
import { numbersFrom } from '../support/random.js';
import { found } from '../support/stories.js';

const [minutes = 60, files = 10_000] = process.argv.slice(2).map(Number);
const KEYS_A_SECOND = 8;
/** Megabytes that the resident set may have grown by. */
const MOST_GROWN = 20;
const WARMTH = { keys: 2_000, files: 500 };
/** How often somebody asks, as an editor does where one types. */
const KEYS_BETWEEN_QUESTIONS = 8;

const LETTERS = 'etaoin shrdlu';
const numbers = numbersFrom(20261127);

/** Lines that are typed and deleted again, all over the text. */
async function type(client: Client, uri: string, lines: number, keys: number, first: number): Promise<void> {
  let version = first;
  for (let key = 0; key < keys;) {
    const line = numbers(lines);
    const length = 1 + numbers(60);
    for (let at = 0; at < length; at++, key++) {
      const place = { line, character: at };
      client.change(uri, ++version, [
        { range: { start: place, end: place }, text: LETTERS[numbers(LETTERS.length)] as string },
      ]);
      if (key % KEYS_BETWEEN_QUESTIONS === 0) await found(client, uri);
    }
    client.change(uri, ++version, [
      { range: { start: { line, character: 0 }, end: { line, character: length } }, text: '' },
    ]);
    await found(client, uri);
  }
}

async function openAndClose(client: Client, count: number, first: number): Promise<void> {
  for (let nth = first; nth < first + count; nth++) {
    const uri = `file:///desk/${nth}.wire`;
    client.open(uri, generatedStory(nth).join('\n'));
    await found(client, uri);
    await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    client.close(uri);
  }
}

/** Megabytes that a process holds in memory. */
function residentSet(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-soak-'));
  const collect = path.join(folder, 'collect.cjs');
  // What is garbage is no leak: it is collected before anything is measured.
  writeFileSync(collect, "process.on('SIGUSR2', () => { gc(); gc(); });");
  const server = spawn(process.execPath, ['--expose-gc', '-r', collect, 'dist/server.js', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  server.once('exit', (code, signal) => {
    if (signal !== 'SIGTERM') throw new Error(`the server ended with ${code ?? signal}`);
  });
  const pid = server.pid as number;
  const held = async () => {
    for (let times = 0; times < 3; times++) {
      process.kill(pid, 'SIGUSR2');
      await setTimeout(1_000);
    }
    return residentSet(pid);
  };
  let grown = 0;
  const tell = (what: string, before: number, after: number) => {
    console.log(`${what}: ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after`);
    grown = Math.max(grown, after - before);
  };
  try {
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const client = await connected(connection);
    const uri = 'file:///desk/long.wire';
    const text = generatedFile(1_000);
    const lines = text.split('\n').length;
    client.open(uri, text);
    await type(client, uri, lines, WARMTH.keys, 1);
    const beforeTyping = await held();
    const keys = minutes * 60 * KEYS_A_SECOND;
    await type(client, uri, lines, keys, 1_000_000);
    tell(`${keys} keys in ${(text.length / 1e6).toFixed(1)} million characters`, beforeTyping, await held());
    client.close(uri);
    await openAndClose(client, WARMTH.files, 0);
    const beforeFiles = await held();
    await openAndClose(client, files, WARMTH.files);
    tell(`${files} files opened and closed`, beforeFiles, await held());
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  if (grown > MOST_GROWN) throw new Error(`the resident set grew by ${grown.toFixed(0)} MB`);
}

void main();
