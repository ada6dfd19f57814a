// Whatever is sent to the server, it goes on, and answers the next good request.
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { it } from 'node:test';
import fc from 'fast-check';
import { ErrorCodes, type ResponseError } from 'vscode-languageserver-protocol/node';
import { bundle, rawStory } from '../support/wire.js';

const MESSAGES = 10_000;
/** A good request comes behind so many others. */
const BETWEEN = 100;
const URI = 'file:///faulty/here.wire';

const METHODS = [
  ...[
    'textDocument/documentSymbol',
    'textDocument/foldingRange',
    'textDocument/hover',
    'textDocument/definition',
  ],
  ...[
    'textDocument/references',
    'textDocument/rename',
    'textDocument/prepareRename',
    'textDocument/completion',
  ],
  ...[
    'textDocument/codeAction',
    'codeAction/resolve',
    'textDocument/diagnostic',
    'textDocument/selectionRange',
  ],
  ...['textDocument/semanticTokens/full', 'textDocument/semanticTokens/range', 'textDocument/formatting'],
  ...['textDocument/documentHighlight', 'textDocument/linkedEditingRange', 'workspace/symbol', 'initialize'],
  ...[
    'textDocument/didOpen',
    'textDocument/didChange',
    'textDocument/didClose',
    'workspace/didChangeWatchedFiles',
  ],
  ...[
    'workspace/didChangeWorkspaceFolders',
    'workspace/didChangeConfiguration',
    'initialized',
    '$/cancelRequest',
  ],
  ...[
    'wirecopy/stories',
    'wirecopy/clean',
    'wirecopy/overview',
    'wirecopy/nothing',
    '$/progress',
    '$/nothing',
    '',
  ],
];

const uri = fc.constantFrom<unknown>(
  ...[
    URI,
    URI,
    'file:///faulty/closed.wire',
    'nonsense:',
    '',
    'file:///%zz/x.wire',
    'file:///faulty/%2e%2e/x.wire',
    null,
    7,
  ],
);
const number = fc.constantFrom<unknown>(0, 1, 3, -1, 1e9, 1.5, null, 'x', Number.MAX_SAFE_INTEGER);
const position = fc.oneof(
  fc.record({ line: number, character: number }),
  fc.constantFrom<unknown>(null, {}, 3),
);
const range = fc.oneof(fc.record({ start: position, end: position }), fc.constantFrom<unknown>(null, {}, []));
const params = fc.oneof(
  fc.record({
    textDocument: fc.oneof(
      fc.record({
        uri,
        version: number,
        text: fc.constantFrom<unknown>('x', '', null, 5),
        languageId: fc.constant('wirecopy'),
      }),
      fc.constantFrom<unknown>(null, {}, []),
    ),
    position,
    range,
    contentChanges: fc.oneof(
      fc.array(fc.record({ range, text: fc.constantFrom<unknown>('x\n', '', null) }), { maxLength: 3 }),
      fc.constantFrom<unknown>(null, {}, 'x'),
    ),
    context: fc.constantFrom<unknown>({ diagnostics: [] }, { diagnostics: null, only: 5 }, null),
    query: fc.constantFrom<unknown>('bridge', null, 3),
    newName: fc.constantFrom<unknown>('New', '', null),
    positions: fc.constantFrom<unknown>([], null, [{ line: 1, character: 1 }]),
    selections: fc.constantFrom<unknown>([], null, [{}]),
    id: fc.nat({ max: 300 }),
    data: fc.constantFrom<unknown>(null, { uri: 5 }, { uri: URI, range: null, title: 'x', nth: 'y' }),
  }),
  fc.constantFrom<unknown>(null, undefined, [], {}, 'x', 3, [[[]]]),
  fc.jsonValue({ maxDepth: 3 }),
);

const message = fc.record({
  jsonrpc: fc.constantFrom('2.0', '2.0', '2.0', '1.0'),
  method: fc.constantFrom(...METHODS),
  params,
  ...{
    id: fc.option(fc.oneof(fc.nat({ max: 300 }), fc.constantFrom<unknown>('a', null, {}, 1.5)), {
      nil: undefined,
    }),
  },
});

/** What is sent, byte for byte. */
const sent = fc.oneof(
  { weight: 8, arbitrary: message.map((one) => framed(JSON.stringify(one))) },
  // An answer to what nobody asked.
  {
    weight: 1,
    arbitrary: fc
      .record({ jsonrpc: fc.constant('2.0'), id: fc.nat({ max: 50 }), result: fc.jsonValue() })
      .map((one) => framed(JSON.stringify(one))),
  },
  { weight: 1, arbitrary: fc.jsonValue().map((one) => framed(JSON.stringify(one))) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }).map(framed) },
  // Cut off: the length is that of what is there, the text ends in the middle.
  {
    weight: 1,
    arbitrary: fc
      .tuple(message, fc.nat({ max: 60 }))
      .map(([one, at]) => framed(JSON.stringify(one).slice(0, at))),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(framed(''), framed('{'), framed('\0'), framed('[]'), framed('null')),
  },
);

function framed(content: string): string {
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
}

/** The answers of a server, by the id of what was asked. */
class Answers {
  private rest = Buffer.alloc(0);
  private readonly waiting = new Map<unknown, (answer: Record<string, unknown>) => void>();

  constructor(private readonly server: ChildProcessWithoutNullStreams) {
    server.stdout.on('data', (data: Buffer) => {
      this.rest = Buffer.concat([this.rest, data]);
      for (;;) {
        const end = this.rest.indexOf('\r\n\r\n');
        const length = Number(
          /Content-Length: (\d+)/.exec(this.rest.subarray(0, Math.max(0, end)).toString())?.[1],
        );
        if (end < 0 || !(this.rest.length >= end + 4 + length)) return;
        this.take(
          JSON.parse(this.rest.subarray(end + 4, end + 4 + length).toString()) as Record<string, unknown>,
        );
        this.rest = this.rest.subarray(end + 4 + length);
      }
    });
  }

  private take(answer: Record<string, unknown>): void {
    // What the server asks is answered, or it would wait.
    if ('method' in answer && 'id' in answer)
      this.server.stdin.write(framed(JSON.stringify({ jsonrpc: '2.0', id: answer.id, result: null })));
    else this.waiting.get(answer.id)?.(answer);
  }

  ask(id: string, method: string, params: unknown): Promise<Record<string, unknown>> {
    const answer = new Promise<Record<string, unknown>>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} ${id} was not answered`)), 20_000);
      this.waiting.set(id, (told) => {
        clearTimeout(timer);
        this.waiting.delete(id);
        resolve(told);
      });
    });
    this.server.stdin.write(framed(JSON.stringify({ jsonrpc: '2.0', id, method, params })));
    return answer;
  }

  tell(method: string, params: unknown): void {
    this.server.stdin.write(framed(JSON.stringify({ jsonrpc: '2.0', method, params })));
  }
}

it('goes on after ten thousand faulty messages, and answers each good request', async () => {
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: 'pipe' });
  let exited = false;
  server.once('exit', () => (exited = true));
  server.stderr.resume();
  try {
    const answers = new Answers(server);
    await answers.ask('first', 'initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    const again = await answers.ask('second', 'initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    assert.equal((again.error as ResponseError | undefined)?.code, ErrorCodes.InvalidRequest);
    answers.tell('initialized', {});
    const text = bundle(rawStory(), rawStory());
    const textDocument = { uri: URI, languageId: 'wirecopy', version: 1, text };
    for (const [nth, bytes] of fc.sample(sent, { numRuns: MESSAGES, seed: 20261127 }).entries()) {
      if (!server.stdin.write(bytes)) await Promise.race([once(server.stdin, 'drain'), once(server, 'exit')]);
      assert.ok(!exited, `the server ended at message ${nth}: ${bytes}`);
      if (nth % BETWEEN !== BETWEEN - 1) continue;
      // Whatever was made of the document meanwhile.
      answers.tell('textDocument/didOpen', { textDocument });
      const { result } = await answers.ask(`good ${nth}`, 'wirecopy/stories', { textDocument: { uri: URI } });
      assert.equal((result as unknown[]).length, 2, `behind message ${nth}`);
    }
    assert.ok(!exited);
  } finally {
    server.kill();
  }
});
