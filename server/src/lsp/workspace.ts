import {
  configOf,
  NO_CONFIG,
  readConfig,
  type Config,
  type ConfigProblem,
  type Layer,
  type Placed,
  type Span,
} from '../core/index.js';
import { word } from '../wording.js';
import { below, canonical, folderOf, pathBelow, spelled, withoutSlash } from './addresses.js';

/** The files of the workspace, handed in by the program that runs the server: from disk, or through the client. */
export interface Files {
  /** The text of a file; undefined where there is none. @throws where it cannot be read */
  read(uri: string): Promise<string | undefined>;
  /** What lies in a folder; undefined where there is no such folder. @throws where it cannot be read */
  list(folder: string): Promise<readonly Entry[] | undefined>;
  /** The address of a file or a folder with no link on the way to it; undefined where nothing is there. @throws where links lead nowhere */
  real(uri: string): Promise<string | undefined>;
}

/** A file or a folder in a folder. Links to folders are left out: they may lead anywhere, also back. */
export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

export const CONFIG_NAME = 'wirecopy.json';
/** One for all: what was in force is known by its layers. */
const NOTHING: readonly Placed[] = [];

/** Names the client's own settings where it is told what applies. */
export const CLIENT_SETTINGS = 'wirecopy.config';

/** A `wirecopy.json` as it stands. */
export interface ConfigFile {
  readonly uri: string;
  /** Undefined where there is no such file. */
  readonly text: string | undefined;
  /** As of the last good reading: a file with faults does not undo it. */
  readonly settings: readonly Placed[] | undefined;
  /** The file is there and cannot be read: it must not be written either. */
  readonly unreadable?: boolean;
}

/** What the workspace is told and tells. */
export interface Surroundings {
  readonly files: Files;
  /** The object that the client holds for those without a `wirecopy.json`, for a folder. */
  clientSettings(folder: string | undefined): Promise<unknown>;
  /** Whether a file is open with another text than the one read from disk, as far as the client tells. */
  isUnsaved(uri: string, text: string | undefined): Promise<boolean>;
  /** The faults of a `wirecopy.json`, or that it has none. */
  told(uri: string, text: string, problems: readonly ConfigProblem[]): void;
  /** Where entries of a `wirecopy.json` name files that are not there. */
  missing(uri: string, entries: readonly Span[]): void;
  log(line: string): void;
}

/**
 * The `wirecopy.json` files of the workspace, each read once until it changes. All that stand above a document are in
 * force for it, the nearest first, and after them what the client holds. Nothing above a workspace folder is ever read.
 */
export class Workspace {
  private folders: readonly string[] = [];
  private trusted = true;
  private readonly configs = new Map<string, Promise<ConfigFile>>();
  private readonly lastGood = new Map<string, { text: string; settings: readonly Placed[] }>();
  /** What the client holds, by folder. */
  private readonly held = new Map<string, Promise<readonly Placed[]>>();
  private lastHeld: readonly Placed[] = NOTHING;
  /** What was last in force for a document: the same as long as its layers are. */
  private readonly inForce = new Map<string, { layers: readonly (readonly Placed[])[]; config: Config }>();
  /** Files whose faults, or none, the client was told of. */
  private readonly known = new Set<string>();

  constructor(private readonly around: Surroundings) {}

  /** In a workspace that is not trusted a `wirecopy.json` may only switch rules. */
  trust(trusted: boolean): void {
    this.trusted = trusted;
  }

  get isTrusted(): boolean {
    return this.trusted;
  }

  /** @param folders the addresses of the workspace folders */
  setFolders(folders: readonly string[]): void {
    this.folders = folders.map(withoutSlash);
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(withoutSlash));
    for (const uri of [...this.known]) {
      if (![...gone].some((folder) => uri.startsWith(`${folder}/`))) continue;
      this.configs.delete(uri);
      this.vanished(uri);
    }
    this.setFolders([...this.folders.filter((folder) => !gone.has(folder)), ...added]);
  }

  /** The addresses of the workspace folders, in their one spelling. */
  get roots(): readonly string[] {
    return this.folders.map(canonical);
  }

  /** The patterns by which the desks above a folder name files as wire copy, each with the folder that it counts from. */
  async patternsIn(folder: string): Promise<{ base: string; glob: string }[]> {
    if (!this.trusted) return [];
    const inside = `${folder}/${CONFIG_NAME}`;
    const files = await Promise.all(this.above(inside).map((address) => this.load(address)));
    const root = this.rootOf(inside);
    const layers = [
      ...files.map(({ uri, settings = [] }) => ({ base: folderOf(uri), settings })),
      { base: root ?? '', settings: await this.holdings(root) },
    ];
    return layers.flatMap(({ base, settings }) =>
      settings.flatMap((setting) => (setting.kind === 'files' ? [{ base, glob: setting.glob }] : [])),
    );
  }

  /** What is in force for a document. */
  async configOf(uri: string): Promise<Config> {
    const folder = this.rootOf(uri);
    const files = await Promise.all(this.above(uri).map((address) => this.load(address)));
    const layers = files.flatMap(({ uri: name, settings = [] }): Layer[] =>
      settings.length > 0
        ? [
            {
              name,
              settings: this.allowed(settings),
              path: pathBelow(folderOf(name), uri),
            },
          ]
        : [],
    );
    const held = await this.holdings(folder);
    if (held.length > 0)
      layers.push({ name: CLIENT_SETTINGS, settings: held, path: pathBelow(folder ?? '', uri) });
    if (layers.length === 0) return NO_CONFIG;
    const settings = [...files.map((file) => file.settings ?? NOTHING), held];
    const before = this.inForce.get(uri);
    if (before && settings.every((layer, index) => layer === before.layers[index])) return before.config;
    const config = configOf(layers);
    this.inForce.set(uri, { layers: settings, config });
    return config;
  }

  private allowed(settings: readonly Placed[]): readonly Placed[] {
    return this.trusted ? settings : settings.filter(({ kind }) => kind === 'level');
  }

  /**
   * The `wirecopy.json` to write into for a document: the nearest, else a new one in its workspace folder.
   * @param afresh whether it is read again, as it is now
   */
  async fileFor(uri: string, afresh: boolean): Promise<ConfigFile | undefined> {
    if (afresh) this.forgetAbove(uri);
    const nearest = await this.nearest(uri);
    const folder = this.rootOf(uri);
    return nearest ?? (folder === undefined ? undefined : this.load(`${folder}/${CONFIG_NAME}`));
  }

  /** Whether the editor sees another text of a file than the one on disk. */
  isUnsaved({ uri, text }: ConfigFile): Promise<boolean> {
    return this.around.isUnsaved(uri, text);
  }

  /** The text of a `wirecopy.json` that its settings in force were read from; undefined for what is no file. */
  textOf(uri: string): string | undefined {
    return this.lastGood.get(uri)?.text;
  }

  /** The client's own settings changed. */
  forgetHoldings(): void {
    this.held.clear();
  }

  /** A document was closed. */
  forgetDocument(uri: string): void {
    this.inForce.delete(uri);
  }

  private holdings(folder: string | undefined): Promise<readonly Placed[]> {
    const key = folder ?? '';
    const known = this.held.get(key);
    if (known) return known;
    const held = this.around
      .clientSettings(folder)
      .then((value) => this.readHoldings(value))
      .catch((error: unknown) => {
        this.around.log(`${CLIENT_SETTINGS} cannot be asked for: ${String(error)}`);
        // Asked again the next time.
        this.held.delete(key);
        return this.lastHeld;
      });
    this.held.set(key, held);
    return held;
  }

  private readHoldings(value: unknown): readonly Placed[] {
    if (value === undefined || value === null) return NOTHING;
    const { settings, problems } = readConfig(JSON.stringify(value));
    for (const { message: fault } of problems) this.around.log(`${CLIENT_SETTINGS}: ${word(fault)}`);
    // As with a file, one with faults does not undo the last good one.
    if (settings) this.lastHeld = settings;
    return settings ?? this.lastHeld;
  }

  /** Reads the files above a document again: for clients that do not tell what changes on disk. */
  forgetAbove(uri: string): void {
    for (const config of this.above(uri)) this.configs.delete(config);
  }

  /** A `wirecopy.json` changed, appeared or vanished. */
  forget(uri: string): void {
    const plain = spelled(uri);
    for (const known of this.configs.keys()) if (spelled(known) === plain) this.configs.delete(known);
  }

  private async nearest(uri: string): Promise<ConfigFile | undefined> {
    for (const address of this.above(uri)) {
      const file = await this.load(address);
      if (file.text !== undefined) return file;
    }
    return undefined;
  }

  /** The places of a `wirecopy.json` that could be in force for a document, the nearest first. */
  private above(uri: string): string[] {
    const root = this.rootOf(uri);
    const places: string[] = [];
    if (root === undefined) return places;
    for (let folder = uri; folder.length > root.length;) {
      folder = folderOf(folder);
      if (folder.length >= root.length) places.push(`${folder}/${CONFIG_NAME}`);
    }
    return places;
  }

  /**
   * The workspace folder that a document lies in, as the document's address spells it: clients escape and capitalise
   * addresses in several ways.
   */
  rootOf(uri: string): string | undefined {
    const plain = spelled(uri);
    const around = this.folders.filter((folder) => plain.startsWith(`${spelled(folder)}/`));
    const [nearest] = around.sort((a, b) => b.length - a.length);
    if (nearest === undefined) return undefined;
    const depth = spelled(nearest).split('/').length;
    return uri.split('/').slice(0, depth).join('/');
  }

  private load(uri: string): Promise<ConfigFile> {
    const known = this.configs.get(uri);
    if (known) return known;
    const file: Promise<ConfigFile> = this.read(uri, () => this.configs.get(uri) === file);
    this.configs.set(uri, file);
    return file;
  }

  /** @param isCurrent whether no newer reading was begun meanwhile: an older one has nothing to say any more */
  private async read(uri: string, isCurrent: () => boolean): Promise<ConfigFile> {
    let text: string | undefined;
    try {
      text = (await this.around.files.read(uri))?.replace(/^\ufeff/, '');
    } catch (error) {
      this.around.log(`${uri} cannot be read: ${String(error)}`);
      return { uri, text: '', settings: this.lastGood.get(uri)?.settings, unreadable: true };
    }
    if (text === undefined) {
      if (isCurrent()) this.vanished(uri);
      return { uri, text, settings: undefined };
    }
    const before = this.lastGood.get(uri);
    // What reads the same is the same: nothing that depends on it is worked out again.
    const { settings, problems } =
      before?.text === text ? { settings: before.settings, problems: [] } : readConfig(text);
    if (isCurrent()) {
      if (settings) this.lastGood.set(uri, { text, settings });
      this.known.add(uri);
      this.around.told(uri, text, problems);
      void this.lookForFiles(uri, settings ?? []);
    }
    return { uri, text, settings: settings ?? before?.settings };
  }

  private async lookForFiles(uri: string, settings: readonly Placed[]): Promise<void> {
    if (!this.trusted) return;
    const folder = folderOf(uri);
    const missing: Span[] = [];
    for (const setting of settings) {
      if (setting.kind !== 'ignored' || setting.entry.file === undefined) continue;
      const file = below(folder, setting.entry.file);
      // What cannot be read is there.
      const text = file === undefined ? undefined : await this.around.files.read(file).catch(() => '');
      if (text === undefined) missing.push(setting.span);
    }
    this.around.missing(uri, missing);
  }

  private vanished(uri: string): void {
    this.lastGood.delete(uri);
    if (this.known.delete(uri)) this.around.told(uri, '', []);
  }
}
