// What client and server say to each other beyond the language server protocol.
import { NotificationType0, RequestType } from 'vscode-languageserver-protocol';
import type { Position, Range, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver-protocol';

/** One article of a file. Ranges are without the white space around the text; lines and characters count from 0. */
export interface Story {
  /** Headline to last line of body or caption; copies and furniture may lie outside. */
  range: Range;
  headline: Range;
  headlineCopies: Range[];
  captions: CaptionGroup[];
  /** Each furniture line of the file belongs to one story: the one around it, else the next, else the last. */
  furniture: Range[];
  /** First to last body line; null where there is no body. */
  body: Range | null;
  /** Words of the body without captions: what would be published. */
  words: number;
}

/** A caption: the wording that is kept, its copies and near copies, and who took or sent the picture. */
export interface CaptionGroup {
  range: Range;
  copies: Range[];
  credit?: string;
}

/** The stories of an open file, in the order of the file. */
export const StoriesRequest = new RequestType<{ textDocument: TextDocumentIdentifier }, Story[], void>(
  'wirecopy/stories',
);

export interface OverviewParams {
  textDocument: TextDocumentIdentifier;
  /** The cursor. */
  position: Position;
  /** What is selected; empty selections count for nothing. */
  selections: Range[];
}

/** Where an editor stands in a file, and what is left to do there. */
export interface Overview {
  /** The story at the cursor, counted from 1; null where the file holds none. */
  story: number | null;
  stories: number;
  /** What the text is written in that is no copy: HTML, XML, JSON; null where it is text. */
  markup: string | null;
  /** Words of the body of that story. */
  words: number;
  /** Words of the selections together; null where nothing is selected. */
  selectedWords: number | null;
  /** Copies that Clean Copy strikes, in the file. */
  copies: number;
  /** Page leftovers that Clean Copy strikes, in the file. */
  leftovers: number;
  /** Findings that Clean Copy leaves to an editor, in the file. */
  undecided: number;
  /** What must not be published and is still there: kills, holds, embargoes, notes to the desk, in the file. */
  notForPublication: Range[];
}

/** Where an editor stands in an open file. */
export const OverviewRequest = new RequestType<OverviewParams, Overview, void>('wirecopy/overview');

export interface CleanParams {
  textDocument: TextDocumentIdentifier;
  /** A place in the story to clean; without it the whole file is cleaned. */
  position?: Position;
}

/**
 * The edit that makes the clean copy of an open file, or of the one story at a position. It names the version of
 * the text that it was made for; null where there is nothing to do.
 */
export const CleanRequest = new RequestType<CleanParams, WorkspaceEdit | null, void>('wirecopy/clean');

/** One line of what applies to a file: a key of `wirecopy.json`, its value, and where that comes from. */
export interface Applied {
  key: string;
  value: string;
  /** Null where it is what counts without any settings. */
  from: AppliedFrom | null;
}

export interface AppliedFrom {
  /** The address of a `wirecopy.json`, or the name of the client's setting. */
  name: string;
  /** Where it stands in that file; null for the client's setting. */
  range: Range | null;
}

/** What applies to an open file: what its desk settled first, then what counts by default. */
export const AppliedRequest = new RequestType<{ textDocument: TextDocumentIdentifier }, Applied[], void>(
  'wirecopy/applied',
);

/** The text of a file of the workspace, for a server that cannot read files itself; null where there is none. */
export const ReadFileRequest = new RequestType<{ uri: string }, string | null, void>('wirecopy/readFile');

/** What lies in a folder of the workspace, for a server that cannot look itself; null where there is no such folder. */
export const ListFolderRequest = new RequestType<{ uri: string }, FolderEntry[] | null, void>(
  'wirecopy/listFolder',
);

export interface FolderEntry {
  name: string;
  isFolder: boolean;
}

/**
 * Whether a file is open with another text than the server read from disk: with changes that are not saved, or not yet
 * read again after it changed there. Then nothing is written into it.
 */
export const UnsavedRequest = new RequestType<{ uri: string; text: string | null }, boolean, void>(
  'wirecopy/unsaved',
);

/** What the client hands to the server at its start. */
export interface InitializationOptions {
  /** What the server says in the client's `locale`, by the English texts; without it the server looks by itself. */
  texts?: Readonly<Record<string, string>>;
  /** The address of a rule's page, with `{rule}` in the place of its id. */
  rulePage?: string;
  /** False where the folder is not trusted: then a `wirecopy.json` may only switch rules. */
  trusted?: boolean;
  /** The client answers whether it sees a file as it is on disk. */
  tellsUnsaved?: boolean;
  /** The client's command that saves a file, given its address: run after a quick fix wrote into it. */
  saveCommand?: string;
  /** The client's command that goes to a story, given its place. */
  goToCommand?: string;
  /** The client's command that compares two stories, given their places. */
  compareCommand?: string;
  /** The client shows the stories of the workspace and wants to know when they change. */
  showsStories?: boolean;
}

/** A story and where it stands. */
export interface StoryPlace {
  /** The address of its file. */
  uri: string;
  headline: string;
  /** Of the headline. */
  range: Range;
  words: number;
  /** What its agency says of its version: `UPDATE 2`. */
  version?: string;
}

/** A wire file of the workspace, or an open one elsewhere, with its stories in their order. */
export interface FileStories {
  uri: string;
  /** What a reader calls it: its path in the workspace. */
  name: string;
  stories: StoryPlace[];
}

export interface WorkspaceStories {
  /** Those that hold stories, in the order of their names. */
  files: FileStories[];
  /** Stories that say the same, and versions of one story, together; the newest version first. */
  groups: StoryPlace[][];
}

/** All stories of the workspace, as far as they were read. */
export const WorkspaceStoriesRequest = new RequestType<object, WorkspaceStories, void>(
  'wirecopy/workspaceStories',
);

/** The stories of the workspace changed. Only sent to a client that says it shows them. */
export const StoriesChangedNotification = new NotificationType0('wirecopy/storiesChanged');

/** How another place of a story stands to it. */
export interface CounterpartPlace extends StoryPlace {
  is: 'newer' | 'older' | 'same';
  /** How much of what stands in either stands in both, from 0 to 100, rounded down. */
  percent: number;
}

/** The story at a place and the other places where it stands. */
export interface Counterparts {
  story: StoryPlace;
  others: CounterpartPlace[];
}

/** Where else the story at a position of a file stands; null where there is no story. The file need not be open. */
export const CounterpartsRequest = new RequestType<StoryPosition, Counterparts | null, void>(
  'wirecopy/counterparts',
);

export interface StoryPosition {
  textDocument: TextDocumentIdentifier;
  position: Position;
}

/** One story of a file, taken out of it. */
export interface StoryText {
  headline: string;
  /** As it stands in the file, with all that belongs to it. */
  raw: string;
  /** Its clean copy, without what stands around it. */
  clean: string;
  /** A name for a file of its own, without an ending; safe everywhere. */
  name: string;
  /** How much of the clean copy must not be published: kills, holds, embargoes, notes to the desk. */
  notForPublication: number;
}

/** The story at a position of a file; null where there is none. The file need not be open. */
export const StoryTextRequest = new RequestType<StoryPosition, StoryText | null, void>('wirecopy/storyText');

/**
 * All stories of a file, each taken out of it: every line of the file is in one of them. The file need not be open.
 */
export const SplitRequest = new RequestType<{ textDocument: TextDocumentIdentifier }, StoryText[], void>(
  'wirecopy/split',
);

/** Work on all files of the workspace; how far it is comes as work done progress of the token. */
export interface WholeWorkspaceParams {
  workDoneToken?: string | number;
}

/** The addresses of all wire files that Clean Copy would change. */
export const CleanableRequest = new RequestType<WholeWorkspaceParams, string[], void>('wirecopy/cleanable');

export interface CheckedWorkspace {
  files: number;
  problems: number;
}

/** Checks all wire files of the workspace; what is found in closed ones is pushed, and kept current from then on. */
export const CheckWorkspaceRequest = new RequestType<WholeWorkspaceParams, CheckedWorkspace, void>(
  'wirecopy/checkWorkspace',
);

/** Ends what the check of the workspace keeps current, and takes back what it told of closed files. */
export const UncheckWorkspaceRequest = new RequestType<object, void, void>('wirecopy/uncheckWorkspace');
