import {
  CodeActionKind,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  FileChangeType,
  ResponseError,
  SemanticTokensRefreshRequest,
  TextDocumentSyncKind,
  type CodeAction,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import {
  applied,
  clean,
  describe,
  folding,
  message,
  outline,
  overview,
  rules,
  storyAt,
  type Message,
  type OnRuleFailure,
} from '../core/index.js';
import {
  AppliedRequest,
  CleanRequest,
  OverviewRequest,
  StoriesChangedNotification,
  StoriesRequest,
  UnsavedRequest,
  type InitializationOptions,
} from '../protocol.js';
import { speak, word, type Texts } from '../wording.js';
import { canonical } from './addresses.js';
import { codeActions, documentOf, FIX_ALL, FIX_RULE, resolveCodeAction } from './actions.js';
import { ClientSettings } from './client-settings.js';
import { ConfigNotes } from './config-notes.js';
import {
  toApplied,
  toDiagnostic,
  toDocumentSymbol,
  toFoldingRange,
  toHover,
  toOffset,
  toOverview,
  toSpan,
  toStory,
  toWorkspaceEdit,
} from './convert.js';
import { Documents, type OpenFile } from './documents.js';
import { listenForDesk } from './desk-requests.js';
import { documentHandlers, requestHandlers } from './handle.js';
import { inside } from './inside.js';
import { Neighbours } from './neighbours.js';
import { settingsOf } from './settings.js';
import { markActions } from './marking.js';
import { listenForReach, REACH_CAPABILITIES } from './reach.js';
import { Stories, type FileChange } from './stories.js';
import { SemanticTokens, TOKENS_LEGEND } from './tokens.js';
import { Turns } from './turns.js';
import { WireFiles } from './wire-files.js';
import { WorkspaceCheck } from './workspace-check.js';
import { CONFIG_NAME, Workspace, type Files } from './workspace.js';

/** What the server is told by the program that starts it. */
export interface World {
  readonly version: string;
  readonly files: Files;
  /** Resolves once all messages were taken in that came meanwhile: for work in the background. */
  readonly pause: () => Promise<void>;
  /** The address of a rule's page, with `{rule}` in the place of its id, for clients that hand in none. */
  readonly rulePage?: string;
  /** The texts of a language, for clients that hand in none; undefined where there are none. */
  readonly textsOf?: (locale: string) => Texts | undefined;
}

/** Serves a client over a connection: says what the server can do and joins each request to the core. */
export function serve(connection: Connection, world: World): void {
  const onRuleFailure: OnRuleFailure = (rule, error) =>
    connection.console.error(`Rule ${rule.id} failed and was skipped: ${String(error)}`);
  const documents = new Documents(onRuleFailure);
  const notes = new ConfigNotes((uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }));
  const clientSettings = new ClientSettings(connection, () => settings);
  const files: Files = inside(world.files, () => workspace.roots);
  const workspace: Workspace = new Workspace({
    files,
    clientSettings: (folder) => clientSettings.of(folder),
    isUnsaved: async (uri, text) =>
      settings.tellsUnsaved && (await connection.sendRequest(UnsavedRequest, { uri, text: text ?? null })),
    told: (uri, text, problems) => notes.faults(uri, text, problems),
    missing: (uri, entries) => notes.missing(uri, entries),
    log: (line) => connection.console.warn(line),
  });
  const open = async (uri: string): Promise<OpenFile | undefined> => {
    const { profile } = await workspace.configOf(uri);
    return documents.get(uri, profile);
  };
  const turns = new Turns(() => world.pause());
  const handle = requestHandlers(connection.console, () => turns.asked());
  const on = documentHandlers(open, handle);
  const log = (line: string) => connection.console.warn(line);
  const wireFiles = new WireFiles({
    ...{ files, workspace, log },
    filesSettings: (folder) => clientSettings.files(folder),
  });
  const showProgress = async (title: Message) => {
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin(word(title), 0);
    return progress;
  };
  const stories = new Stories(
    {
      ...{ files, workspace, wireFiles, open, log },
      pause: () => turns.next(),
      progress: () => showProgress(message('Reading the wire files')),
    },
    {
      changed() {
        if (settings.showsStories) void connection.sendNotification(StoriesChangedNotification);
      },
      othersChanged(addresses) {
        if ([...addresses].some((address) => stories.isOpen(address))) pushAll();
        for (const address of addresses) void workspaceCheck.changed(address);
      },
      fileChanged: (address) => void workspaceCheck.changed(address),
      scanned: () => void workspaceCheck.again(),
    },
  );
  const neighbours = new Neighbours(stories, workspace);
  const workspaceCheck = new WorkspaceCheck({
    ...{ stories, neighbours, onRuleFailure, settings: () => settings },
    publish: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
    pause: () => turns.next(),
    progress: () => showProgress(message('Checking the wire files')),
  });
  /** A document with what the other stories of the desk say of it. */
  const consulted = async (document: OpenFile): Promise<OpenFile> => {
    await neighbours.consult(document);
    return document;
  };
  let settings = settingsOf({}, undefined, world.rulePage);

  let isInitialized = false;
  connection.onInitialize((params): InitializeResult | ResponseError<never> => {
    if (isInitialized)
      return new ResponseError<never>(ErrorCodes.InvalidRequest, 'the server is initialized already');
    isInitialized = true;
    const options = params.initializationOptions as InitializationOptions | undefined;
    const { locale = 'en' } = params;
    speak(locale, options?.texts ?? world.textsOf?.(locale));
    workspace.trust([undefined, true].includes(options?.trusted));
    workspace.setFolders(foldersOf(params));
    settings = settingsOf(params.capabilities, options, world.rulePage);
    if (!settings.pullsDiagnostics) pushDiagnostics();
    return {
      serverInfo: { name: 'Wire Copy', version: world.version },
      capabilities: {
        ...REACH_CAPABILITIES,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspaceSymbolProvider: true,
        documentSymbolProvider: { label: 'Wire Copy' },
        foldingRangeProvider: true,
        hoverProvider: true,
        semanticTokensProvider: { legend: TOKENS_LEGEND, full: { delta: true }, range: true },
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL, FIX_RULE],
          resolveProvider: settings.resolvesEdits,
        },
        ...(settings.pullsDiagnostics
          ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
          : {}),
      },
    };
  });

  /** Tells the problems of all open documents anew. */
  let pushAll = () => {
    if (settings.refreshesDiagnostics)
      void connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
  };
  /** Tells all open documents anew, after a `wirecopy.json` changed. */
  const tellAll = () => {
    pushAll();
    if (settings.refreshesTokens)
      void connection.sendRequest(SemanticTokensRefreshRequest.type).catch(() => undefined);
  };
  documents.onDidOpen((uri) => {
    workspace.forgetAbove(uri);
    stories.opened(uri);
    // A client that pulls does so for the documents that are looked at, not for all that are open.
    if (!settings.pullsDiagnostics) workspaceCheck.show(canonical(uri));
  });
  documents.onDidChange((uri) => {
    turns.asked();
    stories.edited(uri);
  });
  documents.onDidClose((uri) => {
    workspace.forgetDocument(uri);
    workspaceCheck.closed(canonical(uri));
    stories.closed(uri);
    notes.closed(uri);
  });
  clientSettings.listen(() => {
    workspace.forgetHoldings();
    stories.scan();
    tellAll();
  });
  connection.onInitialized(() => {
    if (settings.registersConfiguration) clientSettings.watch();
    if (settings.registersWatchers) watchFiles(connection);
    stories.scan();
    if (!settings.changesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      workspace.changeFolders(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      );
      stories.scan();
      tellAll();
    });
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const changed = changes.filter(({ uri }) => uri.endsWith(`/${CONFIG_NAME}`));
    for (const { uri } of changed) workspace.forget(uri);
    stories.filesChanged(changes.map(({ uri, type }) => ({ uri, is: CHANGES[type] ?? 'changed' })));
    if (changed.length > 0) tellAll();
  });

  const diagnosticsOf = async (document: OpenFile): Promise<Diagnostic[]> => {
    const { uri } = await consulted(document);
    const { told, stale } = document.told();
    notes.checked(uri, await workspace.configOf(uri), stale);
    const diagnostics = told.map((problem) => toDiagnostic(uri, settings.rulePage, problem));
    return diagnostics.sort(inTheirOrder);
  };

  /** Pushes for clients that do not pull: once for a burst of changes, for the text as it stands then. */
  function pushDiagnostics(): void {
    const changed = new Set<string>();
    const pushSoon = (uri: string) => {
      if (changed.size === 0) setTimeout(() => void push(), 0);
      changed.add(uri);
    };
    documents.onDidChange(pushSoon);
    pushAll = () => documents.all().forEach(pushSoon);
    documents.onDidClose((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }));

    async function push(): Promise<void> {
      const uris = [...changed];
      changed.clear();
      for (const uri of uris) {
        try {
          const document = await open(uri);
          if (!document) continue;
          const { version } = document;
          const diagnostics = await diagnosticsOf(document);
          void connection.sendDiagnostics({ uri, version, diagnostics });
        } catch (error) {
          connection.console.error(`diagnostics of ${uri}: ${String(error)}`);
        }
      }
    }
  }

  connection.onDocumentSymbol(
    on('outline', ({ file }) => outline(file).map((entry) => toDocumentSymbol(file.lines, entry))),
  );
  connection.onFoldingRanges(on('folding', ({ file }) => folding(file).map(toFoldingRange)));
  connection.onRequest(
    StoriesRequest,
    on('stories', ({ file }) => file.stories.map((story) => toStory(file.lines, story))),
  );
  connection.onRequest(
    OverviewRequest,
    on('overview', async (document, { position, selections }) => {
      const { file } = await consulted(document);
      const spans = selections.map((selection) => toSpan(file.lines, selection));
      return toOverview(overview(file, toOffset(file.lines, position), spans), file.lines, document);
    }),
  );
  connection.languages.diagnostics.on(
    on('diagnostics', async (document): Promise<DocumentDiagnosticReport> => {
      workspaceCheck.show(canonical(document.uri));
      return { kind: DocumentDiagnosticReportKind.Full, items: await diagnosticsOf(document) };
    }),
  );
  connection.onHover(
    on('hover', ({ file }, { position }) => {
      const described = describe(file, toOffset(file.lines, position));
      return described ? toHover(file.lines, described) : null;
    }),
  );
  const semanticTokens = new SemanticTokens();
  documents.onDidClose((uri) => semanticTokens.forget(uri));
  connection.languages.semanticTokens.on(on('colours', (open) => semanticTokens.full(open)));
  connection.languages.semanticTokens.onDelta(
    on('colours', (open, { previousResultId }) => semanticTokens.delta(open, previousResultId)),
  );
  connection.languages.semanticTokens.onRange(
    on('colours', (open, { range }) => semanticTokens.range(open, range)),
  );
  connection.onCodeAction(
    on('code actions', async (document, params) => [
      ...(await codeActions(await consulted(document), params, { workspace, settings, onRuleFailure })),
      ...(await markActions(document, params, workspace, settings)),
    ]),
  );
  const resolve = on(
    'code action',
    (document, action: CodeAction) =>
      resolveCodeAction(document, action, { workspace, settings, onRuleFailure }),
    documentOf,
  );
  connection.onCodeActionResolve((action, token) =>
    documentOf(action) === undefined ? action : resolve(action, token),
  );
  connection.onRequest(
    CleanRequest,
    on('clean', (open, { position }) => {
      const { file, problems } = open;
      const story = position && storyAt(file, toOffset(file.lines, position));
      if (position && !story) return null;
      const edits = clean(file, onRuleFailure, { problems, ...(story ? { story } : {}) });
      return edits.length > 0 ? toWorkspaceEdit(open, file.lines, edits, settings) : null;
    }),
  );

  connection.onRequest(
    AppliedRequest,
    on('settings', async ({ uri }) => {
      const config = await workspace.configOf(uri);
      return applied(config).map((one) => toApplied(one, workspace.textOf(one.from?.name ?? '')));
    }),
  );

  listenForReach(connection, on, { settings: () => settings, onRuleFailure, stories, neighbours });
  const { pause } = world;
  listenForDesk(connection, handle, { stories, neighbours, check: workspaceCheck, onRuleFailure, pause });

  documents.listen(connection);
  connection.listen();
}

const RULES = new Map<unknown, number>(rules.map(({ id }, nth) => [id, nth]));

/** By place, and at one place in the order of the rules. */
function inTheirOrder(one: Diagnostic, other: Diagnostic): number {
  const [a, b] = [one.range.start, other.range.start];
  return (
    a.line - b.line || a.character - b.character || (RULES.get(one.code) ?? 0) - (RULES.get(other.code) ?? 0)
  );
}

const CHANGES: Partial<Record<FileChangeType, FileChange['is']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Deleted]: 'deleted',
};

/** Asks the client to tell of all files: a folder that goes takes its files with it and is told of alone. */
function watchFiles(connection: Connection): void {
  void connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] })
    .catch((error: unknown) => connection.console.warn(String(error)));
}

/** Every client names its folders in one of these two ways. */
function foldersOf(params: InitializeParams): string[] {
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const { rootUri } = params as { rootUri?: string | null };
  return folders.length === 0 && rootUri ? [rootUri] : folders;
}
