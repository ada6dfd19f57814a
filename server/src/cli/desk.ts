import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  configOf,
  LineTable,
  readConfig,
  type Config,
  type ConfigProblem,
  type Layer,
  type Placed,
} from '../core/index.js';
import { word } from '../wording.js';
import { CannotRun, explain } from './failure.js';

/** Names the settings that were given with the call. */
const GIVEN = '--rule';

interface ConfigFile {
  readonly settings: readonly Placed[];
  readonly lines: LineTable;
}

/** The `wirecopy.json` files that the call meets, each read once. */
export class Desk {
  private readonly files = new Map<string, ConfigFile | undefined>();

  /**
   * @param given rules as the call sets them, nearer than any file
   * @param top the folder above which nothing is looked for
   */
  constructor(
    private readonly given: readonly Placed[] = [],
    private readonly top = realFolder(process.cwd()),
  ) {}

  /**
   * What is in force for a file: every `wirecopy.json` from its folder up to the one that the command was called in.
   * @throws CannotRun where one of them cannot be obeyed: a desk that settled something wants it done
   */
  configOf(file: string): Config {
    const absolute = path.join(realFolder(path.dirname(path.resolve(this.top, file))), path.basename(file));
    const layers: Layer[] = this.given.length > 0 ? [{ name: GIVEN, settings: this.given, path: '' }] : [];
    for (const folder of this.foldersAbove(absolute)) {
      const name = path.join(folder, 'wirecopy.json');
      const settings = this.read(name)?.settings;
      if (settings) layers.push({ name, settings, path: slashed(path.relative(folder, absolute)) });
    }
    return configOf(layers);
  }

  /** Where a setting stands, as it is shown: `feed/wirecopy.json:12`. */
  placeOf({ name, span }: { name: string; span: Placed['span'] }): string {
    const lines = this.files.get(name)?.lines;
    return lines ? `${path.relative(this.top, name)}:${lines.lineAt(span.start) + 1}` : name;
  }

  /** Where entries of the files that were met name files that are not there, as it is shown. */
  missingFiles(): string[] {
    return [...this.files].flatMap(([name, file]) =>
      (file?.settings ?? []).flatMap((setting) => {
        if (setting.kind !== 'ignored' || setting.entry.file === undefined) return [];
        if (existsSync(path.join(path.dirname(name), setting.entry.file))) return [];
        return [this.placeOf({ name, span: setting.span })];
      }),
    );
  }

  private foldersAbove(file: string): string[] {
    const folders = [path.dirname(file)];
    for (;;) {
      const folder = folders.at(-1) as string;
      const above = path.dirname(folder);
      if (folder === this.top || above === folder || !isBelow(folder, this.top)) return folders;
      folders.push(above);
    }
  }

  private read(name: string): ConfigFile | undefined {
    if (this.files.has(name)) return this.files.get(name);
    const file = existsSync(name) ? load(name, this.top) : undefined;
    this.files.set(name, file);
    return file;
  }
}

/** @param top folder out of which no link is followed; nor one out of the folder that the file lies in */
function load(name: string, top: string): ConfigFile {
  const real = realFolder(name);
  if (!isBelow(real, top) && !isBelow(real, path.dirname(name)))
    throw new CannotRun(`${name}: is a link that leads out of the folder`);
  if (!statSync(real).isFile()) throw new CannotRun(`${name}: is no file`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(name));
  } catch (error) {
    throw new CannotRun(`${name}: ${error instanceof TypeError ? 'is not UTF-8' : explain(error)}`);
  }
  const lines = new LineTable(text);
  const { settings, problems } = readConfig(text);
  if (settings) return { settings, lines };
  const [{ span, message }] = problems as [ConfigProblem];
  throw new CannotRun(`${name}:${lines.lineAt(span.start) + 1}: ${word(message)}`);
}

/** A folder as it is called behind links: the folder of the call is known so. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function isBelow(folder: string, top: string): boolean {
  const relative = path.relative(top, folder);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function slashed(name: string): string {
  return name.split(path.sep).join('/');
}
