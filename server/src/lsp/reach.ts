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
  type Location,
  type Position,
  type ServerCapabilities,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  completeNames,
  definition,
  elsewhere,
  format,
  highlights,
  linkedEditing,
  message,
  references,
  rename,
  renameable,
  selectionRanges,
  storyAt,
  type Linked,
  type OnRuleFailure,
  type Span,
} from '../core/index.js';
import { word } from '../wording.js';
import { canonical } from './addresses.js';
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
import type { Neighbours } from './neighbours.js';
import type { Settings } from './settings.js';
import type { Stories } from './stories.js';

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
  readonly stories: Stories;
  readonly neighbours: Neighbours;
}

interface PlacesElsewhere {
  readonly kept: Location;
  readonly all: readonly Location[];
}

function placeKey({ uri, range: { start } }: Location): string {
  return `${canonical(uri)} ${start.line} ${start.character}`;
}

/** Joins the requests about copies, names and layout to the core. */
export function listenForReach(
  connection: Connection,
  on: OnDocument,
  { settings, onRuleFailure, stories, neighbours }: Context,
): void {
  /** What an editor types into: of the last document that it asked for. */
  let linked: (Linked & { readonly uri: string }) | undefined;
  const offsetOf = ({ file }: OpenFile, position: Position) => toOffset(file.lines, position);

  /** The headline or caption at an offset in the other places of its story. */
  async function placesElsewhere(open: OpenFile, offset: number): Promise<PlacesElsewhere[]> {
    const story = storyAt(open.file, offset);
    if (!story || !definition(open.file, offset)) return [];
    const address = canonical(open.uri);
    stories.take(address, open.read);
    const counterparts = await neighbours.counterpartsIn(address);
    const found: PlacesElsewhere[] = [];
    for (const { card } of counterparts.get(open.file.stories.indexOf(story)) ?? []) {
      const file = card.address === address ? open.file : await stories.read(card.address);
      const there = file?.stories.find(({ headline }) => headline.firstLine === card.facts.line);
      const place = file && there && elsewhere(open.file, offset, { file, story: there });
      if (!place) continue;
      const location = (span: Span): Location => ({ uri: card.address, range: toRange(file.lines, span) });
      found.push({ kept: location(place.kept), all: place.all.map(location) });
    }
    return found;
  }

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
    on('definition', async (open, { position }) => {
      const offset = offsetOf(open, position);
      const span = definition(open.file, offset);
      if (!span) return null;
      const here = { uri: open.uri, range: toRange(open.file.lines, span) };
      if (offset < span.start || offset > span.end) return here;
      // From the line that is kept it goes on to the same line elsewhere.
      const others = await placesElsewhere(open, offset);
      return others.length > 0 ? others.map(({ kept }) => kept) : here;
    }),
  );
  connection.onRequest(
    ReferencesRequest.type,
    on('references', async (open, { position, context }) => {
      const offset = offsetOf(open, position);
      const own = references(open.file, offset, context.includeDeclaration).map((span) => ({
        uri: open.uri,
        range: toRange(open.file.lines, span),
      }));
      const others = (await placesElsewhere(open, offset)).flatMap(({ all }) => all);
      const known = new Set(own.map(placeKey));
      return [...own, ...others.filter((place) => !known.has(placeKey(place)))];
    }),
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
