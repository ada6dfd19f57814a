// What an editor waits for: the server to answer at all, and diagnostics after an edit, whatever the size of the file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import {
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { applyEdits, clean, parse } from '../../server/src/core/index.js';
import { overStdio, type Client } from '../support/client.js';
import { throwOn } from '../support/wire.js';
import { withFiles } from './files.js';
import { inTurn, report } from './measure.js';

const SERVER = 'dist/server.js';

/** A server that can do nothing: what starting one costs in any case. */
const EMPTY = `
  import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
  const connection = createConnection(ProposedFeatures.all);
  connection.onInitialize(() => ({ capabilities: {} }));
  connection.listen();
`;

async function starting(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wirecopy-bench-'));
  try {
    const empty = path.join(folder, 'empty.js');
    await build({
      stdin: { contents: EMPTY, resolveDir: process.cwd() },
      ...{ outfile: empty, bundle: true, minify: true, platform: 'node', target: 'node20', format: 'cjs' },
      mainFields: ['module', 'main'],
    });
    const started = (program: string) => async () => {
      const before = performance.now();
      const client = await overStdio(program);
      const time = performance.now() - before;
      client.dispose();
      return time;
    };
    const times = await inTurn({ ours: started(SERVER), empty: started(empty) }, { rounds: 15 });
    report('spawn to initialize answered / a server that does nothing', times.ours, times.empty, 1.2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Types a letter into the middle of a file that is open, time and again. */
async function typing(client: Client, uri: string, text: string): Promise<() => Promise<number>> {
  const file = parse(text);
  const copy = applyEdits(text, clean(file, throwOn));
  const line = copy.slice(0, copy.length / 2).split('\n').length;
  client.open(uri, copy);
  let version = 1;
  const textDocument = { uri };
  const diagnostics = async () =>
    (await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument,
    })) as FullDocumentDiagnosticReport;
  const { items } = await diagnostics();
  console.log(`${copy.length} characters, ${items.length} findings`);
  return async () => {
    const before = performance.now();
    const place = { line, character: 0 };
    client.change(uri, ++version, [
      { range: { start: place, end: place }, text: version % 2 === 0 ? 'a' : ' ' },
    ]);
    await diagnostics();
    return performance.now() - before;
  };
}

async function main(): Promise<void> {
  await starting();
  await withFiles(['6 KB', '3.3 MB', '19 MB'], async (fileOf) => {
    // A server each: the files hold the same stories, and each of them would be a finding.
    const clients: Client[] = [];
    const typingIn = async (size: '6 KB' | '3.3 MB' | '19 MB') => {
      const client = await overStdio(SERVER);
      clients.push(client);
      return typing(client, pathToFileURL(fileOf(size)).href, readFileSync(fileOf(size), 'utf8'));
    };
    const jobs = {
      small: await typingIn('6 KB'),
      middle: await typingIn('3.3 MB'),
      large: await typingIn('19 MB'),
    };
    const times = await inTurn(jobs, { rounds: 25, warmth: 10 });
    report('didChange to diagnostics, 3.3 MB / 6 KB', times.middle, times.small);
    report('didChange to diagnostics, 19 MB / 6 KB', times.large, times.small, 2);
    for (const client of clients) client.dispose();
  });
}

void main();
