import { NO_CONFIG, readConfig, type Config, type ConfigProblem } from '../core/index.js';

/** The files of the workspace, handed in by the program that runs the server: from disk, or through the client. */
export interface Files {
  /** The text of a file; undefined where there is none. @throws where it cannot be read */
  read(uri: string): Promise<string | undefined>;
}

export const CONFIG_NAME = 'wirecopy.json';

/** A `wirecopy.json` as it stands. */
export interface ConfigFile {
  readonly uri: string;
  /** Undefined where there is no such file. */
  readonly text: string | undefined;
  /** The last good reading: a file with faults does not undo it. */
  readonly config: Config | undefined;
  /** The file is there and cannot be read: it must not be written either. */
  readonly unreadable?: boolean;
}

/**
 * The `wirecopy.json` files of the workspace, each read once until it changes. The nearest one above a document is in
 * force. Nothing above a workspace folder is ever read.
 */
export class Workspace {
  private folders: readonly string[] = [];
  private readonly configs = new Map<string, Promise<ConfigFile>>();
  private readonly lastGood = new Map<string, Config>();
  /** Files whose faults, or none, the client was told of. */
  private readonly known = new Set<string>();

  constructor(
    private readonly files: Files,
    private readonly told: (uri: string, text: string, problems: readonly ConfigProblem[]) => void,
    private readonly log: (line: string) => void,
  ) {}

  /** @param folders the addresses of the workspace folders */
  setFolders(folders: readonly string[]): void {
    this.folders = folders.map((folder) => folder.replace(/\/+$/, ''));
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map((folder) => folder.replace(/\/+$/, '')));
    this.setFolders([...this.folders.filter((folder) => !gone.has(folder)), ...added]);
  }

  /** What is in force for a document. */
  async configOf(uri: string): Promise<Config> {
    return (await this.nearest(uri))?.config ?? NO_CONFIG;
  }

  /** The `wirecopy.json` to write into for a document, as it is now: the nearest, else a new one in its folder. */
  async fileFor(uri: string): Promise<ConfigFile | undefined> {
    this.forgetAbove(uri);
    const nearest = await this.nearest(uri);
    const folder = this.folderOf(uri);
    return nearest ?? (folder === undefined ? undefined : this.load(`${folder}/${CONFIG_NAME}`));
  }

  /** Reads the files above a document again: for clients that do not tell what changes on disk. */
  forgetAbove(uri: string): void {
    for (const config of this.above(uri)) this.configs.delete(config);
  }

  /** A `wirecopy.json` changed, appeared or vanished. */
  forget(uri: string): void {
    this.configs.delete(uri);
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
    const root = this.folderOf(uri);
    const places: string[] = [];
    if (root === undefined) return places;
    for (let folder = uri; folder.length > root.length;) {
      folder = folder.slice(0, folder.lastIndexOf('/'));
      if (folder.length >= root.length) places.push(`${folder}/${CONFIG_NAME}`);
    }
    return places;
  }

  /** The folder as the document's address spells it: clients escape and capitalise addresses in several ways. */
  private folderOf(uri: string): string | undefined {
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
      text = (await this.files.read(uri))?.replace(/^\ufeff/, '');
    } catch (error) {
      this.log(`${uri} cannot be read: ${String(error)}`);
      return { uri, text: '', config: this.lastGood.get(uri), unreadable: true };
    }
    if (text === undefined) {
      if (isCurrent()) this.vanished(uri);
      return { uri, text, config: undefined };
    }
    const { config, problems } = readConfig(text);
    if (isCurrent()) {
      if (config) this.lastGood.set(uri, config);
      this.known.add(uri);
      this.told(uri, text, problems);
    }
    return { uri, text, config: config ?? this.lastGood.get(uri) };
  }

  private vanished(uri: string): void {
    this.lastGood.delete(uri);
    if (this.known.delete(uri)) this.told(uri, '', []);
  }
}

function spelled(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // Not escaped as it should be: compared as it is.
  }
  return plain.replace(/^file:\/\/\/([A-Za-z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}
