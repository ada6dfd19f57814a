import {
  CompletionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentRangeFormattingRequest,
  ErrorCodes,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  SelectionRangeRequest,
  type Connection,
  type Position,
  type ServerCapabilities,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  completeNames,
  definition,
  format,
  highlights,
  linkedEditing,
  message,
  references,
  rename,
  renameable,
  selectionRanges,
  type Linked,
  type OnRuleFailure,
} from '../core/index.js';
import { word } from '../wording.js';
import {
  toCompletion,
  toOffset,
  toRange,
  toSelectionRange,
  toSpan,
  toTextEdits,
  toWorkspaceEdit,
} from './convert.js';
import type { OpenFile } from './documents.js';
import type { OnDocument } from './handle.js';
import type { Settings } from './settings.js';

/** What is within reach from a line: its copies, its names, its layout. */
export const REACH_CAPABILITIES: ServerCapabilities = {
  completionProvider: {},
  definitionProvider: true,
  documentFormattingProvider: true,
  documentHighlightProvider: true,
  documentRangeFormattingProvider: true,
  linkedEditingRangeProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  selectionRangeProvider: true,
};

/** A line to its end: what is typed into several lines at once may hold anything but a line end. */
const WHOLE_LINE = String.raw`[^\r\n]*`;
/** More names than an editor reads through. */
const MOST_NAMES = 200;

interface Context {
  readonly settings: () => Settings;
  readonly onRuleFailure: OnRuleFailure;
}

/** Joins the requests about copies, names and layout to the core. */
export function listenForReach(
  connection: Connection,
  on: OnDocument,
  { settings, onRuleFailure }: Context,
): void {
  /** What an editor types into: of the last document that it asked for. */
  let linked: (Linked & { readonly uri: string }) | undefined;
  const offsetOf = ({ file }: OpenFile, position: Position) => toOffset(file.lines, position);

  connection.onRequest(
    LinkedEditingRangeRequest.type,
    on('linked editing', (open, { position }) => {
      const before = linked?.uri === open.uri ? linked : undefined;
      const now = linkedEditing(open.file, offsetOf(open, position), before);
      linked = now && { ...now, uri: open.uri };
      const ranges = now?.spans.map((span) => toRange(open.file.lines, span));
      return ranges ? { ranges, wordPattern: WHOLE_LINE } : null;
    }),
  );
  connection.onRequest(
    DocumentHighlightRequest.type,
    on('highlights', (open, { position }) =>
      highlights(open.file, offsetOf(open, position)).map((span) => ({
        range: toRange(open.file.lines, span),
      })),
    ),
  );
  connection.onRequest(
    DefinitionRequest.type,
    on('definition', (open, { position }) => {
      const span = definition(open.file, offsetOf(open, position));
      return span ? { uri: open.uri, range: toRange(open.file.lines, span) } : null;
    }),
  );
  connection.onRequest(
    ReferencesRequest.type,
    on('references', (open, { position, context }) =>
      references(open.file, offsetOf(open, position), context.includeDeclaration).map((span) => ({
        uri: open.uri,
        range: toRange(open.file.lines, span),
      })),
    ),
  );
  connection.onRequest(
    PrepareRenameRequest.type,
    on('rename', (open, { position }) => {
      const found = renameable(open.file, offsetOf(open, position));
      return found ? { range: toRange(open.file.lines, found.span), placeholder: found.text } : null;
    }),
  );
  connection.onRequest(
    RenameRequest.type,
    on('rename', (open, { position, newName }): WorkspaceEdit | null | ResponseError<never> => {
      const wording = newName.replace(/\s+/g, ' ').trim();
      if (!/[\p{L}\p{N}]/u.test(wording)) {
        const text = message('Type the new wording. To take the line away, strike it in the text.');
        return new ResponseError<never>(ErrorCodes.InvalidParams, word(text));
      }
      const edits = rename(open.file, offsetOf(open, position), wording);
      return edits.length > 0 ? toWorkspaceEdit(open, open.file.lines, edits, settings()) : null;
    }),
  );
  connection.onRequest(
    SelectionRangeRequest.type,
    on('selection ranges', (open, { positions }) =>
      positions.map((position) =>
        toSelectionRange(open.file.lines, selectionRanges(open.file, offsetOf(open, position))),
      ),
    ),
  );
  connection.onRequest(
    DocumentFormattingRequest.type,
    on('formatting', ({ file }) => toTextEdits(file.lines, format(file, onRuleFailure))),
  );
  connection.onRequest(
    DocumentRangeFormattingRequest.type,
    on('formatting', ({ file }, { range }) =>
      toTextEdits(file.lines, format(file, onRuleFailure, toSpan(file.lines, range))),
    ),
  );
  connection.onRequest(
    CompletionRequest.type,
    on('names', (open, { position }) => {
      const { replaces, names } = completeNames(open.file, offsetOf(open, position));
      const range = toRange(open.file.lines, replaces);
      return names.slice(0, MOST_NAMES).map((name, nth) => toCompletion(range, name, nth));
    }),
  );
}
