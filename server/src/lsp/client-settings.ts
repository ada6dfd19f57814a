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
      .register(DidChangeConfigurationNotification.type, { section: 'wirecopy' })
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
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
