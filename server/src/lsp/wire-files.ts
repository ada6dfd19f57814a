import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch/posix';
import type { FilesSettings } from './client-settings.js';
import { folderOf, pathBelow, within } from './addresses.js';
import type { Files, Workspace } from './workspace.js';

/** Never of interest, whatever is set. */
const NEVER_ENTERED = new Set(['.git', '.hg', '.svn', 'node_modules']);
const LANGUAGE = 'wirecopy';
const IGNORE_FILE = '.gitignore';
const OWN_NAME = /\.wire(?:copy)?$/i;

/** What is asked of the world around. */
interface Around {
  readonly files: Files;
  readonly workspace: Pick<Workspace, 'roots' | 'rootOf' | 'patternsIn'>;
  filesSettings(folder: string): Promise<FilesSettings>;
  log(line: string): void;
}

type Matches = (path: string) => boolean;

/** What the client's settings say of the files of a workspace folder. */
interface FolderSettings {
  readonly isExcluded: Matches;
  /** Whether a file is wire copy by its association; undefined where none fits. */
  readonly isAssociated: (path: string) => boolean | undefined;
}

/**
 * Which files of the workspace are wire copy: by our own extensions, by the client's associations, by the patterns of
 * `wirecopy.json`. What the client or a `.gitignore` leaves out is left out.
 */
export class WireFiles {
  private readonly settings = new Map<string, Promise<FolderSettings>>();
  /** The `.gitignore` of each folder that was looked into. */
  private readonly ignores = new Map<string, Promise<Ignore | undefined>>();
  private readonly patterns = new Map<string, Promise<Matches>>();

  constructor(private readonly around: Around) {}

  /** Settings or a `.gitignore` changed: all is found out anew. */
  forget(): void {
    this.settings.clear();
    this.ignores.clear();
    this.patterns.clear();
  }

  /** Whether a change of a file changes which others are wire copy. */
  static isDecisive(uri: string): boolean {
    return uri.endsWith(`/${IGNORE_FILE}`);
  }

  /** The wire files below a folder, in the order of their names. */
  async *below(folder: string): AsyncGenerator<string> {
    const root = this.around.workspace.rootOf(within(folder, '-')) ?? folder;
    if (folder === root || !(await this.isLeftOut(root, folder, true))) yield* this.walk(root, folder);
  }

  /** Whether a file is wire copy of the workspace and not left out. */
  async has(uri: string): Promise<boolean> {
    const root = this.around.workspace.rootOf(uri);
    if (root === undefined) return false;
    const folder = folderOf(uri);
    return (await this.isWire(root, folder, uri)) && !(await this.isLeftOut(root, uri, false));
  }

  private async *walk(root: string, folder: string): AsyncGenerator<string> {
    let entries;
    try {
      entries = (await this.around.files.list(folder)) ?? [];
    } catch (error) {
      this.around.log(`${folder} cannot be read and is left out: ${String(error)}`);
      return;
    }
    const folders: string[] = [];
    const hasIgnore = entries.some(({ name, isFolder }) => name === IGNORE_FILE && !isFolder);
    if (!hasIgnore) this.ignores.set(folder, Promise.resolve(undefined));
    for (const { name, isFolder } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const uri = within(folder, name);
      if (isFolder && NEVER_ENTERED.has(name)) continue;
      if (!isFolder && !(await this.isWire(root, folder, uri))) continue;
      if (await this.isLeftOutIn(root, folder, uri, isFolder)) continue;
      if (isFolder) folders.push(uri);
      else yield uri;
    }
    for (const uri of folders) if (!this.around.workspace.roots.includes(uri)) yield* this.walk(root, uri);
  }

  private async isWire(root: string, folder: string, uri: string): Promise<boolean> {
    const { isAssociated } = await this.settingsOf(root);
    const associated = isAssociated(pathBelow(root, uri));
    if (associated !== undefined) return associated;
    return OWN_NAME.test(uri) || (await this.patternsOf(folder))(uri);
  }

  /** Whether a file or a folder, or a folder above it, is left out. */
  private async isLeftOut(root: string, uri: string, isFolder: boolean): Promise<boolean> {
    const parts = uri.slice(root.length + 1).split('/');
    let folder = root;
    for (const [at, part] of parts.entries()) {
      const here = `${folder}/${part}`;
      const isLast = at === parts.length - 1;
      if (!isLast && NEVER_ENTERED.has(part)) return true;
      if (await this.isLeftOutIn(root, folder, here, !isLast || isFolder)) return true;
      folder = here;
    }
    return false;
  }

  /** The same for what lies in a folder that is not left out itself. */
  private async isLeftOutIn(root: string, folder: string, uri: string, isFolder: boolean): Promise<boolean> {
    const { isExcluded } = await this.settingsOf(root);
    if (isExcluded(pathBelow(root, uri))) return true;
    // The nearest .gitignore that says anything counts.
    for (let above = folder; above.length >= root.length; above = folderOf(above)) {
      const rules = await this.ignoreOf(above);
      const said = rules?.test(pathBelow(above, uri) + (isFolder ? '/' : ''));
      if (said?.ignored) return true;
      if (said?.unignored) return false;
    }
    return false;
  }

  private settingsOf(root: string): Promise<FolderSettings> {
    return remembered(this.settings, root, async () => {
      const { associations, exclude } = await this.around.filesSettings(root);
      // A pattern without a slash is one of names; of several that fit the longest counts.
      const languages = [...associations]
        .sort(([a], [b]) => b.length - a.length)
        .map(([pattern, language]) => ({
          fits: matcher(pattern.includes('/') ? pattern : `**/${pattern}`, true),
          language,
        }));
      const excluded = exclude.flatMap(([pattern, value]) =>
        value === true ? [matcher(pattern, false)] : [],
      );
      return {
        isExcluded: (path) => excluded.some((fits) => fits(path)),
        isAssociated(path) {
          const found = languages.find(({ fits }) => fits(path));
          return found ? found.language === LANGUAGE : undefined;
        },
      };
    });
  }

  private ignoreOf(folder: string): Promise<Ignore | undefined> {
    return remembered(this.ignores, folder, async () => {
      try {
        const text = await this.around.files.read(`${folder}/${IGNORE_FILE}`);
        return text === undefined ? undefined : ignore({ allowRelativePaths: true }).add(text);
      } catch (error) {
        this.around.log(`${folder}/${IGNORE_FILE} cannot be read: ${String(error)}`);
        return undefined;
      }
    });
  }

  private patternsOf(folder: string): Promise<Matches> {
    return remembered(this.patterns, folder, async () => {
      const patterns = await this.around.workspace.patternsIn(folder);
      const fits = patterns.map(({ base, glob }) => {
        const matches = matcher(glob.includes('/') ? glob : `**/${glob}`, false);
        return (uri: string) => matches(pathBelow(base, uri));
      });
      return (uri) => fits.some((matches) => matches(uri));
    });
  }
}

function matcher(pattern: string, anyCase: boolean): Matches {
  return picomatch(pattern.replace(/^\/+/, ''), { dot: true, nocase: anyCase });
}

/** What is found out once for a key; again where it failed. */
function remembered<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before) return before;
  const found = find().catch((error: unknown) => {
    known.delete(key);
    throw error;
  });
  known.set(key, found);
  return found;
}
