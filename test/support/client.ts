// A small language client for tests: talks to the real server, in memory or in a process of its own.
import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import {
  CodeActionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createConnection } from 'vscode-languageserver/node';
import { StoriesRequest, type InitializationOptions } from '../../server/src/protocol.js';
import type { Files } from '../../server/src/lsp/workspace.js';
import { serve } from '../../server/src/lsp/server.js';
import { fail } from './fail.js';

/** What a client such as VS Code declares, as far as the server asks. */
export const FULL: ClientCapabilities = {
  textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] } } },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
};

export const RULE_PAGE = 'file:///pages/{rule}.md';

/** The folder that is open where no other is named. */
const DESK = 'file:///desk';

export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Diagnostics that the server pushed, in order. */
  readonly pushed: PublishDiagnosticsParams[];
  open(uri: string, text: string, version?: number): void;
  change(uri: string, version: number, contentChanges: TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** Resolves once the server has pushed diagnostics that fit. */
  pushedWith(fits: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  dispose(): void;
}

/** Files that lie in memory, by their addresses. */
export function filesIn(files: ReadonlyMap<string, string>): Files {
  return {
    read: (uri) => Promise.resolve(files.get(uri)),
    real: (uri) => Promise.resolve(uri),
    list(folder) {
      const entries = new Map<string, boolean>();
      for (const uri of files.keys()) {
        if (!uri.startsWith(`${folder}/`)) continue;
        const [name = '', ...rest] = uri.slice(folder.length + 1).split('/');
        entries.set(decodeURIComponent(name), rest.length > 0);
      }
      return Promise.resolve([...entries].map(([name, isFolder]) => ({ name, isFolder })));
    },
  };
}

/** A client of a server in this process. */
export function inMemory(
  capabilities: ClientCapabilities = FULL,
  files: ReadonlyMap<string, string> | Files = new Map(),
  options: InitializationOptions = {},
  /** Sets up what the client answers before anything is asked. */
  answer: (connection: ProtocolConnection) => void = () => undefined,
): Promise<Client> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  serve(server, {
    version: '0.0.0',
    files: 'read' in files ? files : filesIn(files),
    pause: () => setImmediate(),
    rulePage: RULE_PAGE,
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  answer(connection);
  return connected(connection, { capabilities, options, stop: () => server.dispose() });
}

/** A client of the built server in a process of its own, over its standard streams. */
export function overStdio(
  program: string,
  {
    folder = DESK,
    user = {},
    ...introduction
  }: Introduction & { user?: { uid?: number; gid?: number } } = {},
): Promise<Client> {
  const server = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...user,
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  return connected(connection, { ...introduction, folder, stop: () => void server.kill() });
}

/** How many lines of furniture the first story of a file has. */
export async function furniture({ connection }: Client, uri: string): Promise<number> {
  const [story] = await connection.sendRequest(StoriesRequest, { textDocument: { uri } });
  return story?.furniture.length ?? -1;
}

/** What is offered in the menu at a place of a line. */
export async function actionsAt(
  client: Client,
  uri: string,
  line: number,
  from = 1,
  to = from,
): Promise<CodeAction[]> {
  const params = {
    textDocument: { uri },
    range: { start: { line, character: from }, end: { line, character: to } },
    context: { diagnostics: [] },
  };
  return ((await client.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
}

/** What a client says of itself; the defaults are those of an editor with everything. */
interface Introduction {
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  readonly folder?: string;
  readonly locale?: string;
  /** Called when the client is done with the server. */
  readonly stop?: () => void;
}

/** A client that has introduced itself to the server at the other end of a connection. */
export async function connected(
  connection: ProtocolConnection,
  { capabilities = FULL, options = {}, folder = DESK, locale, stop = () => undefined }: Introduction = {},
): Promise<Client> {
  const pushed: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    pushed.push(params);
    for (const check of waiting) check();
  });
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    // With a process to watch a server in this one would never let it end.
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: options,
    ...(locale === undefined ? {} : { locale }),
    workspaceFolders: [{ uri: folder, name: 'desk' }],
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    pushed,
    open(uri, text, version = 1) {
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'wirecopy', version, text },
      });
    },
    change(uri, version, contentChanges) {
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      });
    },
    close(uri) {
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
    pushedWith: (fits) =>
      new Promise((resolve) => {
        const check = () => {
          const found = pushed.findLast(fits);
          if (!found) return;
          waiting.delete(check);
          resolve(found);
        };
        waiting.add(check);
        check();
      }),
    dispose() {
      connection.dispose();
      stop();
    },
  };
}

/** A text after an edit of one document, as any client applies it. */
export function applied(text: string, edit: WorkspaceEdit | null | undefined): string {
  return TextDocument.applyEdits(TextDocument.create('x:', 'wirecopy', 0, text), textEditsOf(edit));
}

function textEditsOf(edit: WorkspaceEdit | null | undefined): TextEdit[] {
  if (edit?.changes) return Object.values(edit.changes).flat();
  return (edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? (change.edits as TextEdit[]) : fail('only texts are edited'),
  );
}
