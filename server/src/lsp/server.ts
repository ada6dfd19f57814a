import {
  CodeActionKind,
  DocumentDiagnosticReportKind,
  TextDocumentSyncKind,
  type CodeAction,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
} from 'vscode-languageserver';
import { clean, folding, outline, storyAt, type OnRuleFailure } from '../core/index.js';
import { CleanRequest, StoriesRequest, type InitializationOptions } from '../protocol.js';
import { codeActions, documentOf, FIX_ALL, resolveCodeAction } from './actions.js';
import {
  toDiagnostic,
  toDocumentSymbol,
  toFoldingRange,
  toOffset,
  toStory,
  toWorkspaceEdit,
} from './convert.js';
import { Documents, type OpenFile } from './documents.js';
import { documentHandlers } from './handle.js';
import { settingsOf } from './settings.js';

/** What the server is told by the program that starts it. */
export interface World {
  readonly version: string;
  /** The address of a rule's page, with `{rule}` in the place of its id, for clients that hand in none. */
  readonly rulePage?: string;
}

/** Serves a client over a connection: says what the server can do and joins each request to the core. */
export function serve(connection: Connection, world: World): void {
  const onRuleFailure: OnRuleFailure = (rule, error) =>
    connection.console.error(`Rule ${rule.id} failed and was skipped: ${String(error)}`);
  const documents = new Documents(onRuleFailure);
  const on = documentHandlers(documents, connection.console);
  let settings = settingsOf({}, undefined, world.rulePage);

  connection.onInitialize(({ capabilities, initializationOptions }): InitializeResult => {
    settings = settingsOf(
      capabilities,
      initializationOptions as InitializationOptions | undefined,
      world.rulePage,
    );
    if (!settings.pullsDiagnostics) pushDiagnostics();
    return {
      serverInfo: { name: 'Wire Copy', version: world.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: { label: 'Wire Copy' },
        foldingRangeProvider: true,
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
          resolveProvider: settings.resolvesEdits,
        },
        ...(settings.pullsDiagnostics
          ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
          : {}),
      },
    };
  });

  const diagnosticsOf = ({ uri, file, problems }: OpenFile): Diagnostic[] =>
    problems.map((problem) => toDiagnostic(uri, file.lines, settings.rulePage, problem));

  /** Pushes for clients that do not pull: once for a burst of changes, for the text as it stands then. */
  function pushDiagnostics(): void {
    const changed = new Set<string>();
    documents.onDidChange((uri) => {
      if (changed.size === 0) setTimeout(push, 0);
      changed.add(uri);
    });
    documents.onDidClose((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }));

    function push(): void {
      const uris = [...changed];
      changed.clear();
      for (const uri of uris) {
        try {
          const open = documents.get(uri);
          if (!open) continue;
          void connection.sendDiagnostics({ uri, version: open.version, diagnostics: diagnosticsOf(open) });
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
  connection.languages.diagnostics.on(
    on('diagnostics', (open): DocumentDiagnosticReport => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: diagnosticsOf(open),
    })),
  );
  connection.onCodeAction(
    on('code actions', (open, params) => codeActions(open, params, { settings, onRuleFailure })),
  );
  const resolve = on(
    'code action',
    (open, action: CodeAction) => resolveCodeAction(open, action, { settings, onRuleFailure }),
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

  documents.listen(connection);
  connection.listen();
}
