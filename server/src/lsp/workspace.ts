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
}

/**
 * The `wirecopy.json` files of the workspace, each read once until it changes. The nearest one above a document is in
 * force. Nothing above a workspace folder is ever read.
 */
export class Workspace {
  private folders: readonly string[] = [];
  private readonly configs = new Map<string, Promise<ConfigFile>>();
  private readonly lastGood = new Map<string, Config>();

  constructor(
    private readonly files: Files,
    private readonly told: (uri: string, text: string, problems: readonly ConfigProblem[]) => void,
    private readonly log: (line: string) => void,
  ) {}

  /** @param folders the addresses of the workspace folders */
  setFolders(folders: readonly string[]): void {
    this.folders = folders.map((folder) => folder.replace(/\/$/, ''));
  }

  /** What is in force for a document. */
  async configOf(uri: string): Promise<Config> {
    return (await this.nearest(uri))?.config ?? NO_CONFIG;
  }

  /** The `wirecopy.json` to write into for a document: the nearest, else a new one in its workspace folder. */
  async fileFor(uri: string): Promise<ConfigFile | undefined> {
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

  private folderOf(uri: string): string | undefined {
    const around = this.folders.filter((folder) => uri.startsWith(`${folder}/`));
    return around.sort((a, b) => b.length - a.length)[0];
  }

  private load(uri: string): Promise<ConfigFile> {
    let file = this.configs.get(uri);
    if (!file) {
      file = this.read(uri);
      this.configs.set(uri, file);
    }
    return file;
  }

  private async read(uri: string): Promise<ConfigFile> {
    let text: string | undefined;
    try {
      text = await this.files.read(uri);
    } catch (error) {
      this.log(`${uri} cannot be read: ${String(error)}`);
    }
    if (text === undefined) {
      if (this.lastGood.delete(uri)) this.told(uri, '', []);
      return { uri, text, config: undefined };
    }
    const { config, problems } = readConfig(text);
    if (config) this.lastGood.set(uri, config);
    this.told(uri, text, problems);
    return { uri, text, config: this.lastGood.get(uri) };
  }
}
