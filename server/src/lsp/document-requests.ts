import {
  CodeActionKind,
  DocumentDiagnosticReportKind,
  type CodeAction,
  type Connection,
  type DocumentDiagnosticReport,
  type ServerCapabilities,
} from 'vscode-languageserver';
import {
  applied,
  clean,
  describe,
  folding,
  outline,
  overview,
  storyAt,
  type OnRuleFailure,
} from '../core/index.js';
import { AppliedRequest, CleanRequest, OverviewRequest, StoriesRequest } from '../protocol.js';
import { codeActions, documentOf, FIX_ALL, FIX_RULE, resolveCodeAction } from './actions.js';
import { canonical } from './addresses.js';
import {
  toApplied,
  toDocumentSymbol,
  toFoldingRange,
  toHover,
  toOffset,
  toOverview,
  toSpan,
  toStory,
  toWorkspaceEdit,
} from './convert.js';
import type { Documents } from './documents.js';
import type { OnDocument } from './handle.js';
import { markActions } from './marking.js';
import type { Neighbours } from './neighbours.js';
import type { OpenDiagnostics } from './open-diagnostics.js';
import type { Settings } from './settings.js';
import { SemanticTokens, TOKENS_LEGEND } from './tokens.js';
import type { WorkspaceCheck } from './workspace-check.js';
import type { Workspace } from './workspace.js';

interface Context {
  readonly documents: Documents;
  readonly diagnostics: OpenDiagnostics;
  readonly neighbours: Neighbours;
  readonly workspace: Workspace;
  readonly check: WorkspaceCheck;
  readonly settings: () => Settings;
  readonly onRuleFailure: OnRuleFailure;
}

/** What the server says at its start that it can do with a document. */
export function documentCapabilities({ pullsDiagnostics, resolvesEdits }: Settings): ServerCapabilities {
  return {
    documentSymbolProvider: { label: 'Wire Copy' },
    foldingRangeProvider: true,
    hoverProvider: true,
    semanticTokensProvider: { legend: TOKENS_LEGEND, full: { delta: true }, range: true },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL, FIX_RULE],
      resolveProvider: resolvesEdits,
    },
    ...(pullsDiagnostics
      ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
      : {}),
  };
}

/** Joins the requests about what an open document is and what is wrong with it to the core. */
export function listenForDocuments(connection: Connection, on: OnDocument, context: Context): void {
  listenForReading(connection, on, context);
  listenForColors(connection, on, context.documents);
  listenForFixing(connection, on, context);
}

function listenForReading(
  connection: Connection,
  on: OnDocument,
  { check, diagnostics, neighbours, workspace }: Context,
): void {
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
      await neighbours.consult(document);
      const { file } = document;
      const spans = selections.map((selection) => toSpan(file.lines, selection));
      return toOverview(overview(file, toOffset(file.lines, position), spans), file.lines, document);
    }),
  );
  connection.languages.diagnostics.on(
    on('diagnostics', async (document): Promise<DocumentDiagnosticReport> => {
      check.show(canonical(document.uri));
      return { kind: DocumentDiagnosticReportKind.Full, items: await diagnostics.of(document) };
    }),
  );
  connection.onHover(
    on('hover', ({ file }, { position }) => {
      const described = describe(file, toOffset(file.lines, position));
      return described ? toHover(file.lines, described) : null;
    }),
  );
  connection.onRequest(
    AppliedRequest,
    on('settings', async ({ uri }) => {
      const config = await workspace.configOf(uri);
      return applied(config).map((one) => toApplied(one, workspace.textOf(one.from?.name ?? '')));
    }),
  );
}

function listenForColors(connection: Connection, on: OnDocument, documents: Documents): void {
  const semanticTokens = new SemanticTokens();
  documents.onDidClose((uri) => semanticTokens.forget(uri));
  connection.languages.semanticTokens.on(on('colours', (open) => semanticTokens.full(open)));
  connection.languages.semanticTokens.onDelta(
    on('colours', (open, { previousResultId }) => semanticTokens.delta(open, previousResultId)),
  );
  connection.languages.semanticTokens.onRange(
    on('colours', (open, { range }) => semanticTokens.range(open, range)),
  );
}

function listenForFixing(
  connection: Connection,
  on: OnDocument,
  { neighbours, onRuleFailure, settings, workspace }: Context,
): void {
  const fixing = () => ({ workspace, settings: settings(), onRuleFailure });
  connection.onCodeAction(
    on('code actions', async (document, params) => {
      await neighbours.consult(document);
      return [
        ...(await codeActions(document, params, fixing())),
        ...(await markActions(document, params, workspace, settings())),
      ];
    }),
  );
  const resolve = on(
    'code action',
    (document, action: CodeAction) => resolveCodeAction(document, action, fixing()),
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
      return edits.length > 0 ? toWorkspaceEdit(open, file.lines, edits, settings()) : null;
    }),
  );
}
