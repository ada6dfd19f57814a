import {
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  ResponseError,
  SemanticTokensRefreshRequest,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { message, type Message, type OnRuleFailure } from '../core/index.js';
import { StoriesChangedNotification, UnsavedRequest, type InitializationOptions } from '../protocol.js';
import { speak, word, type Texts } from '../wording.js';
import { canonical } from './addresses.js';
import { ClientSettings } from './client-settings.js';
import { ConfigNotes } from './config-notes.js';
import { listenForDesk } from './desk-requests.js';
import { documentCapabilities, listenForDocuments } from './document-requests.js';
import { Documents, type OpenFile } from './documents.js';
import { documentHandlers, requestHandlers } from './handle.js';
import { inside } from './inside.js';
import { Neighbours } from './neighbours.js';
import { OpenDiagnostics } from './open-diagnostics.js';
import { listenForReach, REACH_CAPABILITIES } from './reach.js';
import { settingsOf } from './settings.js';
import { Stories, type FileChange } from './stories.js';
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
        if ([...addresses].some((address) => stories.isOpen(address))) diagnostics.again();
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
  const diagnostics = new OpenDiagnostics({
    ...{ connection, documents, neighbours, notes, workspace, open },
    settings: () => settings,
  });
  let settings = settingsOf({}, undefined, world.rulePage);

  let isInitialized = false;
  connection.onInitialize((params): InitializeResult | ResponseError<never> => {
    if (isInitialized)
      return new ResponseError<never>(ErrorCodes.InvalidRequest, 'the server is initialized already');
    isInitialized = true;
    const options = params.initializationOptions as InitializationOptions | undefined;
    const locale = localeOf(params.locale);
    speak(locale, options?.texts ?? world.textsOf?.(locale));
    workspace.trust([undefined, true].includes(options?.trusted));
    workspace.setFolders(foldersOf(params));
    settings = settingsOf(params.capabilities, options, world.rulePage);
    if (!settings.pullsDiagnostics) diagnostics.push();
    return {
      serverInfo: { name: 'Wire Copy', version: world.version },
      capabilities: {
        ...documentCapabilities(settings),
        ...REACH_CAPABILITIES,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspaceSymbolProvider: true,
      },
    };
  });

  /** Tells all open documents anew, after a `wirecopy.json` changed. */
  const tellAll = () => {
    diagnostics.again();
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

  listenForDocuments(connection, on, {
    ...{ documents, diagnostics, neighbours, workspace, onRuleFailure },
    check: workspaceCheck,
    settings: () => settings,
  });
  listenForReach(connection, on, { settings: () => settings, onRuleFailure, stories, neighbours });
  const { pause } = world;
  listenForDesk(connection, handle, { stories, neighbours, check: workspaceCheck, onRuleFailure, pause });

  documents.listen(connection);
  connection.listen();
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

/** As `Intl` spells it: some clients hand in `fr_FR.UTF-8`, as the system has it. */
function localeOf(told: string | null | undefined): string {
  const [name = ''] = (told ?? 'en').split('.');
  return name.replaceAll('_', '-');
}

/** Every client names its folders in one of these two ways. */
function foldersOf(params: InitializeParams): string[] {
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const { rootUri } = params as { rootUri?: string | null };
  return folders.length === 0 && rootUri ? [rootUri] : folders;
}
