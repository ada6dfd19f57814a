import {
  SymbolKind,
  WorkDoneProgress,
  WorkspaceSymbolRequest,
  type CancellationToken,
  type Connection,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import {
  applyEdits,
  bareSlug,
  check,
  clean,
  Groups,
  message,
  parse,
  piecesOf,
  rules,
  storyAt,
  withoutSurroundings,
  type OnRuleFailure,
  type Piece,
  type StoryCard,
  type WireFile,
} from '../core/index.js';
import {
  CheckWorkspaceRequest,
  CleanableRequest,
  CounterpartsRequest,
  SplitRequest,
  StoryTextRequest,
  UncheckWorkspaceRequest,
  WorkspaceStoriesRequest,
  type StoryPlace,
  type StoryText,
  type WholeWorkspaceParams,
} from '../protocol.js';
import { word } from '../wording.js';
import { canonical } from './addresses.js';
import { toCounterpartPlace, toHeadlineLocation, toOffset, toStoryPlace } from './convert.js';
import { fileNameOf } from './file-names.js';
import type { Handlers } from './handle.js';
import type { Neighbours } from './neighbours.js';
import type { Stories } from './stories.js';
import type { WorkspaceCheck } from './workspace-check.js';

/** More than an editor reads through; a longer query finds the rest. */
const MOST_SYMBOLS = 1000;
/** Files that are gone through before other requests get their turn. */
const AT_ONCE = 16;
/** A question at the start waits for the first reading of a small workspace, in milliseconds. */
const PATIENCE = 1500;

/** What finds passages that must not be published. */
const ALARMS = rules.filter(({ id }) => id === 'not-for-publication');

interface Context {
  readonly stories: Stories;
  readonly neighbours: Neighbours;
  readonly check: WorkspaceCheck;
  readonly onRuleFailure: OnRuleFailure;
  /** Lets requests through that came meanwhile. */
  readonly pause: () => Promise<void>;
}

/** Joins the requests about all stories of the workspace to the core. */
export function listenForDesk(connection: Connection, handle: Handlers, context: Context): void {
  const { stories, neighbours, onRuleFailure } = context;
  const { index } = stories;

  connection.onRequest(
    WorkspaceSymbolRequest.type,
    handle('workspace symbols', async ({ query }) => {
      await stories.settled(PATIENCE);
      return symbolsFor(query, allStories(stories), (address) => neighbours.nameOf(address));
    }),
  );

  connection.onRequest(
    WorkspaceStoriesRequest,
    handle('stories of the workspace', async (_params, token) => {
      await stories.settled(PATIENCE);
      const files = [...index.addresses()]
        .map((uri) => ({
          uri,
          name: neighbours.nameOf(uri),
          stories: index.storiesOf(uri).map(toStoryPlace),
        }))
        .sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
      return { files, groups: await groupsOf(context, token) };
    }),
  );

  connection.onRequest(
    CounterpartsRequest,
    handle('other places of a story', async ({ textDocument, position }) => {
      await stories.settled(PATIENCE);
      const found = await storyOf(stories, textDocument.uri, position);
      if (!found) return null;
      const address = canonical(textDocument.uri);
      // Reads what the index has not seen yet of an open file.
      await stories.entriesOf(address);
      const card = index.storiesOf(address)[found.nth];
      const others = (await neighbours.counterpartsIn(address)).get(found.nth) ?? [];
      return card ? { story: toStoryPlace(card), others: others.map(toCounterpartPlace) } : null;
    }),
  );

  connection.onRequest(
    StoryTextRequest,
    handle('text of a story', async ({ textDocument, position }) => {
      const found = await storyOf(stories, textDocument.uri, position);
      const piece = found && piecesOf(found.file)[found.nth];
      return piece ? storyText(found.file, piece, found.nth, onRuleFailure) : null;
    }),
  );

  connection.onRequest(
    SplitRequest,
    handle('split', async ({ textDocument }) => {
      const file = await stories.read(canonical(textDocument.uri));
      return file ? piecesOf(file).map((piece, nth) => storyText(file, piece, nth, onRuleFailure)) : [];
    }),
  );

  connection.onRequest(
    CleanableRequest,
    handle('clean the workspace', async (params, token) => {
      const found: string[] = [];
      await forAll(connection, context, params, token, (uri, file) => {
        if (clean(file, onRuleFailure).length > 0) found.push(uri);
      });
      return found;
    }),
  );

  connection.onRequest(
    CheckWorkspaceRequest,
    handle('check the workspace', async (params, token) => {
      let [files, problems] = [0, 0];
      // What the first reading finds is not to be gone through twice.
      await stories.settled(Infinity);
      if (token.isCancellationRequested) return { files, problems };
      context.check.begin();
      await forAll(connection, context, params, token, async (uri, file) => {
        files++;
        problems += await context.check.look(uri, file);
      });
      return { files, problems };
    }),
  );
  connection.onRequest(
    UncheckWorkspaceRequest,
    handle('end of the check', () => {
      context.check.end();
    }),
  );
}

function* allStories({ index }: Stories): Generator<StoryCard> {
  for (const address of index.addresses()) yield* index.storiesOf(address);
}

/** The headlines that hold all words of a query, in whatever order. */
function symbolsFor(
  query: string,
  cards: Iterable<StoryCard>,
  nameOf: (address: string) => string,
): WorkspaceSymbol[] {
  // Not the letters in their order, as in lists of short names: headlines are long, and hold almost any few.
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: WorkspaceSymbol[] = [];
  for (const card of cards) {
    const headline = card.facts.headline.toLowerCase();
    if (!words.every((word) => headline.includes(word))) continue;
    found.push({
      name: card.facts.headline,
      kind: SymbolKind.File,
      containerName: nameOf(card.address),
      location: toHeadlineLocation(card),
    });
    if (found.length >= MOST_SYMBOLS) break;
  }
  return found;
}

/** The story at a position of a file, open or not, and its place among those of the file. */
async function storyOf(stories: Stories, uri: string, position: { line: number; character: number }) {
  const file = await stories.read(canonical(uri));
  const story = file && storyAt(file, toOffset(file.lines, position));
  return story && { file, story, nth: file.stories.indexOf(story) };
}

function storyText(file: WireFile, { story, text }: Piece, nth: number, onFailure: OnRuleFailure): StoryText {
  const read = parse(text, file.profile);
  const cleaned = withoutSurroundings(parse(applyEdits(read.text, clean(read, onFailure)), file.profile));
  const headline = file.text.slice(story.headline.span.start, story.headline.span.end).replace(/\s+/g, ' ');
  return {
    headline,
    raw: text,
    clean: cleaned,
    name: fileNameOf(bareSlug(file, story) ?? headline, `story-${nth + 1}`),
    notForPublication: check(ALARMS, parse(cleaned, file.profile), onFailure).problems.length,
  };
}

/** Stories that say the same or are versions of one another, each with all that it is connected to. */
async function groupsOf(
  { stories, neighbours, pause }: Context,
  token: CancellationToken,
): Promise<StoryPlace[][]> {
  const { index } = stories;
  const groups = new Groups();
  for (const [nth, address] of [...index.addresses()].entries()) {
    if (nth % AT_ONCE === 0) await pause();
    if (token.isCancellationRequested) return [];
    const found = await neighbours.counterpartsIn(address);
    const cards = index.storiesOf(address);
    for (const [nth, places] of found)
      for (const { card } of places) groups.join(cards[nth] as StoryCard, card);
  }
  return groups.all().map((group) => group.map(toStoryPlace));
}

/** Goes through all wire files of the workspace, tells how far it is, and lets other requests through. */
async function forAll(
  connection: Connection,
  { stories, pause }: Context,
  { workDoneToken }: WholeWorkspaceParams,
  token: CancellationToken,
  work: (uri: string, file: WireFile) => void | Promise<void>,
): Promise<void> {
  await stories.settled(Infinity);
  const uris = stories.files();
  for (const [nth, uri] of uris.entries()) {
    await pause();
    if (token.isCancellationRequested) return;
    if (workDoneToken !== undefined && nth % AT_ONCE === 0)
      void connection.sendProgress(WorkDoneProgress.type, workDoneToken, {
        kind: 'report',
        percentage: Math.floor((nth / uris.length) * 100),
        message: word(message('{done} of {all} files', { done: nth, all: uris.length })),
      });
    const file = await stories.read(uri);
    if (file) await work(uri, file);
  }
}
