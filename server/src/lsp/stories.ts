import type { WorkDoneProgressReporter } from 'vscode-languageserver';
import {
  EditedEntries,
  EditedFile,
  entriesOf,
  parse,
  StoryIndex,
  type StoryEntry,
  type WireFile,
} from '../core/index.js';
import { canonical } from './addresses.js';
import type { OpenFile } from './documents.js';
import { LateProgress } from './late-progress.js';
import { WireFiles } from './wire-files.js';
import { CONFIG_NAME, type Files, type Workspace } from './workspace.js';

/** Files that are read from disk at once. */
const AT_ONCE = 16;
/** How long changes rest before anybody is told of them, in milliseconds. */
const REST = 200;
/** No closed file of more text is looked through, in UTF-16 units: it would keep everything waiting. */
const LONGEST = 20_000_000;

/** What is asked of the world around. */
interface Around {
  readonly files: Files;
  readonly workspace: Pick<Workspace, 'roots' | 'configOf' | 'forgetDocument'>;
  readonly wireFiles: WireFiles;
  /** An open document as it stands now, by the client's address. */
  open(uri: string): Promise<OpenFile | undefined>;
  /** Lets requests through that came meanwhile. */
  readonly pause: () => Promise<void>;
  progress(): Promise<WorkDoneProgressReporter | undefined>;
  log(line: string): void;
}

/** What was read of an open document. */
interface Taken {
  readonly file: WireFile | EditedFile;
  readonly entries: readonly StoryEntry[];
  /** The same, once it was edited. */
  readonly edited: EditedEntries | undefined;
}

/** Who is told that something changed. */
export interface Listener {
  /** Stories of the workspace came, went or changed. */
  changed(): void;
  /** What the other files say of the stories of these may have changed. */
  othersChanged(addresses: ReadonlySet<string>): void;
  /** A closed file is not as it was, or gone. */
  fileChanged(address: string): void;
  /** The whole workspace was read: other files may be in it, and other settings in force. */
  scanned(): void;
}

/** A change of a file on disk. */
export interface FileChange {
  readonly uri: string;
  readonly is: 'created' | 'changed' | 'deleted';
}

/**
 * The stories of all wire files of the workspace, kept current: open ones as they stand in the editor, the others as they
 * are on disk. They are read in the background; nobody waits for it.
 */
export class Stories {
  readonly index = new StoryIndex();
  /** The client's addresses of the open documents, by their one spelling. */
  private readonly openUris = new Map<string, string>();
  /** What was read of each open document last. */
  private readonly taken = new Map<string, Taken>();
  private readonly stale = new Set<string>();
  /** Open documents whose file was deleted: for the others they are gone, until they are edited or saved again. */
  private readonly deleted = new Set<string>();
  /** Closed files that are being read to be compared: whoever asks meanwhile waits for the same. */
  private readonly reading = new Map<string, Promise<readonly StoryEntry[] | undefined>>();
  /** The wire files of the workspace, also those without a story. */
  private readonly known = new Set<string>();
  /** The last of the steps that follow one another: readings of the disk. */
  private last: Promise<void> = Promise.resolve();
  private scans = 0;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private others = new Set<string>();

  constructor(
    private readonly around: Around,
    private readonly listener: Listener,
  ) {}

  /** Reads the whole workspace, also again after it, its settings or what it leaves out changed. */
  scan(): void {
    const scan = ++this.scans;
    this.around.wireFiles.forget();
    this.then(() => this.scanNow(() => scan !== this.scans));
  }

  /** Resolves once all is read that was asked for, at the latest after some milliseconds. */
  async settled(milliseconds: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      if (milliseconds < Infinity) timer = setTimeout(resolve, milliseconds);
    });
    await Promise.race([this.allRead(), late]);
    clearTimeout(timer);
    await this.takeStale();
  }

  /** Also what was asked for while it waited: a reading that is begun anew ends early. */
  private async allRead(): Promise<void> {
    for (let waited; waited !== this.last;) {
      waited = this.last;
      await waited;
    }
  }

  opened(uri: string): void {
    const address = canonical(uri);
    this.openUris.set(address, uri);
    this.edited(uri);
  }

  /** The text of an open document changed: it is looked at once somebody asks, or things are quiet. */
  edited(uri: string): void {
    const address = canonical(uri);
    this.deleted.delete(address);
    this.stale.add(address);
    this.tellSoon();
  }

  closed(uri: string): void {
    const address = canonical(uri);
    this.openUris.delete(address);
    this.taken.delete(address);
    this.stale.delete(address);
    this.deleted.delete(address);
    this.then(() => this.lookAt(address));
  }

  /** The addresses of all wire files of the workspace that are known by now. */
  files(): string[] {
    return [...this.known].sort();
  }

  isOpen(address: string): boolean {
    return this.openUris.has(address);
  }

  /** Whether it is a wire file of the workspace, as far as is known by now. */
  has(address: string): boolean {
    return this.known.has(address);
  }

  /** Files changed on disk. */
  filesChanged(changes: readonly FileChange[]): void {
    if (changes.some(({ uri }) => WireFiles.isDecisive(uri) || uri.endsWith(`/${CONFIG_NAME}`))) {
      this.scan();
      return;
    }
    for (const { uri, is } of changes) {
      const address = canonical(uri);
      this.then(() => (is === 'deleted' ? this.vanished(address) : this.lookAt(address, is === 'created')));
    }
  }

  /**
   * Takes in a file as it is, open or not, and says what its stories are compared by, in the order of the file. What is
   * neither open nor in the workspace has no stories that others could meet.
   */
  take(address: string, file: WireFile | EditedFile): readonly StoryEntry[] {
    const before = this.taken.get(address);
    if (before?.file === file) return before.entries;
    const taken = takenFrom(file, before);
    const { entries } = taken;
    const isOpen = this.openUris.has(address);
    if ((isOpen || this.known.has(address)) && !this.deleted.has(address)) this.set(address, entries);
    this.stale.delete(address);
    if (isOpen) this.taken.set(address, taken);
    return entries;
  }

  /**
   * What the stories of any file are compared by, in the order of the file; undefined where it is gone, or where it
   * changed while it was read: then it is told of anew.
   */
  async entriesOf(address: string): Promise<readonly StoryEntry[] | undefined> {
    const uri = this.openUris.get(address);
    const open = uri === undefined ? undefined : await this.around.open(uri);
    if (open) return this.take(address, open.read);
    const reading = this.reading.get(address) ?? this.takeClosed(address);
    this.reading.set(address, reading);
    return reading.finally(() => this.reading.delete(address));
  }

  private async takeClosed(address: string): Promise<readonly StoryEntry[] | undefined> {
    const before = this.index.storiesOf(address);
    const parsed = await this.load(address);
    const isCurrent = this.index.storiesOf(address) === before && !this.openUris.has(address);
    return parsed && isCurrent ? this.take(address, parsed()) : undefined;
  }

  /** A file as it stands, open or not; undefined where it is gone or cannot be read. */
  async read(address: string): Promise<WireFile | undefined> {
    const uri = this.openUris.get(address);
    const open = uri === undefined ? undefined : await this.around.open(uri);
    return open ? open.file : (await this.load(address))?.();
  }

  /** Reads a closed file; what is handed out parses it. */
  private async load(address: string): Promise<(() => WireFile) | undefined> {
    try {
      const text = await this.around.files.read(address);
      if (text === undefined) return undefined;
      if (text.length > LONGEST) {
        this.around.log(`${address} is too long to be looked through before it is opened`);
        return undefined;
      }
      const { profile } = await this.around.workspace.configOf(address);
      this.around.workspace.forgetDocument(address);
      return () => parse(text.replace(/^\ufeff/, ''), profile);
    } catch (error) {
      this.around.log(`${address} cannot be read: ${String(error)}`);
      return undefined;
    }
  }

  private then(step: () => Promise<void>): void {
    this.last = this.last.then(step).catch((error: unknown) => this.around.log(String(error)));
  }

  private async scanNow(isOutdated: () => boolean): Promise<void> {
    const found = new Set<string>();
    for (const root of this.around.workspace.roots) {
      for await (const address of this.around.wireFiles.below(root)) found.add(address);
      if (isOutdated()) return;
    }
    for (const address of [...this.known, ...this.index.addresses()])
      if (!found.has(address)) this.forget(address);
    for (const address of found) this.known.add(address);

    const progress = new LateProgress(() => this.around.progress(), found.size);
    let done = 0;
    try {
      for (const batch of batches([...found], AT_ONCE)) {
        const loaded = await Promise.all(batch.map((address) => this.load(address)));
        for (const [nth, parsed] of loaded.entries()) {
          const address = batch[nth] as string;
          if (!this.openUris.has(address)) {
            if (parsed) this.set(address, entriesOf(parsed()));
            else this.forget(address);
          }
          done++;
          await this.around.pause();
          if (isOutdated()) return;
        }
        await progress.report(done);
      }
    } finally {
      await progress.end();
    }
    this.listener.scanned();
  }

  private async lookAt(address: string, isNew = false): Promise<void> {
    if (await this.around.wireFiles.has(address)) this.known.add(address);
    else {
      this.forget(address);
      // A folder that came as a whole is told of alone.
      if (isNew && (await this.around.files.list(address).catch(() => undefined)))
        for await (const inside of this.around.wireFiles.below(address)) await this.lookAt(inside);
      return;
    }
    if (this.openUris.has(address)) {
      if (this.deleted.delete(address)) this.takeAgain(address);
      return;
    }
    const file = (await this.load(address))?.();
    // It may have been opened meanwhile: then it is taken as it stands there.
    if (this.openUris.has(address)) return;
    if (file) this.set(address, entriesOf(file));
    else this.forget(address);
    this.listener.fileChanged(address);
    await this.around.pause();
  }

  private vanished(address: string): Promise<void> {
    for (const known of [...this.known, ...this.index.addresses()]) {
      if (known !== address && !known.startsWith(`${address}/`)) continue;
      if (this.openUris.has(known)) {
        this.deleted.add(known);
        this.changed(this.index.delete(known));
      }
      this.forget(known);
    }
    return Promise.resolve();
  }

  /** Takes in an open document that was thought to be gone. */
  private takeAgain(address: string): void {
    this.taken.delete(address);
    this.stale.add(address);
    this.tellSoon();
  }

  private set(address: string, entries: readonly StoryEntry[]): void {
    this.changed(this.index.set(address, entries));
  }

  /** A file is gone or no wire copy any more; what is open stays within reach. */
  private forget(address: string): void {
    this.known.delete(address);
    if (this.openUris.has(address)) return;
    this.changed(this.index.delete(address));
    this.listener.fileChanged(address);
  }

  /** @param others the files that see something changed; undefined where nothing did */
  private changed(others: ReadonlySet<string> | undefined): void {
    if (!others) return;
    for (const other of others) this.others.add(other);
    this.tellSoon();
  }

  private tellSoon(): void {
    this.telling ??= setTimeout(() => void this.tell(), REST);
  }

  private async tell(): Promise<void> {
    while (this.stale.size > 0) await this.takeStale();
    this.telling = undefined;
    const { others } = this;
    this.others = new Set();
    this.listener.changed();
    if (others.size > 0) this.listener.othersChanged(others);
  }

  private async takeStale(): Promise<void> {
    for (const address of [...this.stale]) {
      const uri = this.openUris.get(address);
      try {
        const open = uri === undefined ? undefined : await this.around.open(uri);
        if (open) this.take(address, open.read);
      } catch (error) {
        this.around.log(`${address}: ${String(error)}`);
      }
      this.stale.delete(address);
    }
  }
}

function takenFrom(file: WireFile | EditedFile, before: Taken | undefined): Taken {
  if (!(file instanceof EditedFile)) return { file, entries: entriesOf(file), edited: undefined };
  const edited = before?.edited?.after(file) ?? EditedEntries.of(file);
  return { file, entries: edited.entries, edited };
}

function* batches<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
