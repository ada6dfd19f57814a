import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import type { Settings } from './settings.js';
import { CLIENT_SETTINGS } from './workspace.js';

/** What the client holds under `wirecopy.config`: asked for where the client answers, else as it was last sent. */
export class ClientSettings {
  private sent: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly settings: () => Pick<Settings, 'answersConfiguration'>,
  ) {}

  /** @param changed called after each change */
  listen(changed: () => void): void {
    this.connection.onDidChangeConfiguration(({ settings }) => {
      this.sent = settings;
      changed();
    });
  }

  /** Asks a client that waits to be asked to tell of changes. */
  watch(): void {
    void this.connection.client
      .register(DidChangeConfigurationNotification.type, { section: ['wirecopy', 'files'] })
      .catch((error: unknown) => this.connection.console.warn(String(error)));
  }

  /** @param folder the workspace folder that it holds for */
  async of(folder: string | undefined): Promise<unknown> {
    if (!this.settings().answersConfiguration)
      return CLIENT_SETTINGS.split('.').reduce<unknown>(memberOf, this.sent);
    return (await this.connection.workspace.getConfiguration({
      section: CLIENT_SETTINGS,
      ...(folder === undefined ? {} : { scopeUri: folder }),
    })) as unknown;
  }

  /** What the client says of files: which are of which language, and which it leaves out. */
  async files(folder: string): Promise<FilesSettings> {
    const held = this.settings().answersConfiguration
      ? ((await this.connection.workspace.getConfiguration({
          section: 'files',
          scopeUri: folder,
        })) as unknown)
      : memberOf(this.sent, 'files');
    return { associations: entriesOf(held, 'associations'), exclude: entriesOf(held, 'exclude') };
  }
}

/** Patterns with what is set for each. */
export interface FilesSettings {
  readonly associations: readonly (readonly [pattern: string, value: unknown])[];
  readonly exclude: readonly (readonly [pattern: string, value: unknown])[];
}

function entriesOf(value: unknown, key: string): [string, unknown][] {
  const held = memberOf(value, key);
  return typeof held === 'object' && held !== null ? Object.entries(held) : [];
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
