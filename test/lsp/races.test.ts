// However questions and changes follow on each other, an answer is that of the text as it stands.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  LSPErrorCodes,
  ResponseError,
  type DocumentSymbol,
} from 'vscode-languageserver-protocol';
import { CheckWorkspaceRequest, StoriesRequest, WorkspaceStoriesRequest } from '../../server/src/protocol.js';
import { FULL, inMemory } from '../support/client.js';
import { numbersFrom } from '../support/random.js';
import { bundle, cleanStory, rawStory } from '../support/wire.js';

const RACES = 10_000;
const AT_ONCE = 50;

it('answers of no older text, in ten thousand races', async () => {
  const client = await inMemory();
  const { connection } = client;
  const uri = 'file:///races/here.wire';
  const textDocument = { uri };
  const random = numbersFrom(20261127);
  // The number of the change in the headline of the second of three stories, and above all of them so many lines.
  const headline = (nth: number) => `Story ${nth} of Ten Thousand Comes From the Coast`;
  client.open(uri, bundle(rawStory(), cleanStory({ headline: headline(0) }), rawStory()), 1);
  const line = bundle(rawStory(), ['']).split('\n').length - 1;
  let [version, lines] = [1, 0];
  let old = headline(0);
  for (let race = 0; race < RACES; race += AT_ONCE) {
    const asked: Promise<void>[] = [];
    for (let nth = race; nth < race + AT_ONCE; nth++) {
      const [above, name] = [lines, headline(nth)];
      const range = (length: number) => ({
        start: { line: line + above, character: 0 },
        end: { line: line + above, character: length },
      });
      client.change(uri, ++version, [{ range: range(old.length), text: name }]);
      old = name;
      switch (random(4)) {
        case 0: {
          const symbols = connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
          asked.push(symbols.then((all) => assert.ok(numberIn((all as DocumentSymbol[])[1]?.name) >= nth)));
          break;
        }
        case 1: {
          const stories = connection.sendRequest(StoriesRequest, { textDocument });
          asked.push(stories.then((all) => assert.equal(all.length, 3)));
          break;
        }
        case 2: {
          const source = new CancellationTokenSource();
          const symbols = connection.sendRequest(DocumentSymbolRequest.type, { textDocument }, source.token);
          source.cancel();
          asked.push(
            symbols.then(
              (all) => assert.ok(numberIn((all as DocumentSymbol[])[1]?.name) >= nth),
              (error: unknown) => assert.ok(isCancelled(error), String(error)),
            ),
          );
          break;
        }
        default: {
          // A line more above all of it.
          const start = { line: 0, character: 0 };
          client.change(uri, ++version, [{ range: { start, end: start }, text: '\n' }]);
          lines++;
          const diagnostics = connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
          asked.push(
            diagnostics.then((report) => {
              const [first] = report.kind === 'full' ? report.items : [];
              assert.ok((first?.range.start.line ?? -1) > above, `${first?.range.start.line} of ${above}`);
            }),
          );
        }
      }
    }
    await Promise.all(asked);
  }
  client.dispose();
});

function numberIn(headline: string | undefined): number {
  return Number(/^Story (\d+)/.exec(headline ?? '')?.[1]);
}

function isCancelled(error: unknown): boolean {
  return error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;
}

it('ends a cancelled request while the workspace is still being read', async () => {
  let goOn: (text: string) => void = () => undefined;
  const stuck = new Promise<string>((resolve) => (goOn = resolve));
  const client = await inMemory(FULL, {
    read: (uri) => (uri.endsWith('.wire') ? stuck : Promise.resolve(undefined)),
    real: (uri) => Promise.resolve(uri),
    list: (uri) =>
      Promise.resolve(uri === 'file:///desk' ? [{ name: 'slow.wire', isFolder: false }] : undefined),
  });
  const source = new CancellationTokenSource();
  const asked = client.connection.sendRequest(CheckWorkspaceRequest, {}, source.token);
  source.cancel();
  await assert.rejects(asked, isCancelled);
  goOn(rawStory().join('\n'));
  const { files } = await client.connection.sendRequest(WorkspaceStoriesRequest, {});
  assert.equal(files.length, 1);
  // What was cancelled is not switched on behind anybody's back.
  assert.deepEqual(client.pushed, []);
  client.dispose();
});
