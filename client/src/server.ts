import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import type { StatusItem } from './status.js';

/** A server that stops more often than this within the time below is left stopped until the editor asks for it. */
const MOST_RESTARTS = 4;
const WITHIN_MILLISECONDS = 3 * 60 * 1000;

/** How a client is to meet failures. */
export type FailureOptions = Required<
  Pick<LanguageClientOptions, 'errorHandler' | 'initializationFailedHandler' | 'revealOutputChannelOn'>
>;

/**
 * The language server's life. When it stops it is started again and nobody is interrupted: the status item and the
 * log say what happened. Each life has a client of its own, because one whose start failed cannot be started again;
 * and every failure is marked as handled, or the client library would show a message of its own.
 */
export class Server implements vscode.Disposable {
  private client: BaseLanguageClient | undefined;
  private starting: Promise<void> = Promise.resolve();
  private stops: number[] = [];

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly status: StatusItem,
    private readonly create: (failure: FailureOptions) => BaseLanguageClient,
  ) {}

  /**
   * The client, once its server answers.
   * @throws where the server is stopped; the message says what to do
   */
  async ready(): Promise<BaseLanguageClient> {
    await this.starting;
    if (this.client?.state === State.Running) return this.client;
    throw new Error(vscode.l10n.t('Wire Copy has stopped. Run “Wire Copy: Restart Server”.'));
  }

  /** Starts the server, also again after it was left stopped. */
  async restart(): Promise<void> {
    this.stops = [];
    await this.stop();
    await this.start();
  }

  dispose(): Promise<void> {
    return this.stop();
  }

  private start(): Promise<void> {
    this.status.starting();
    const client = this.create({
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: {
        error: (error) => {
          this.log.error(error.message);
          return { action: ErrorAction.Continue, handled: true };
        },
        closed: () => {
          this.afterStop(client);
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
      initializationFailedHandler: () => false,
    });
    this.client = client;
    this.starting = client.start().then(
      () => {
        if (this.client === client) this.status.running();
      },
      (error: unknown) => {
        this.log.error(`The server could not be started: ${String(error)}`);
        this.afterStop(client);
      },
    );
    return this.starting;
  }

  /** Starts the next life, unless the last ones were too short. Called once or twice for one client. */
  private afterStop(client: BaseLanguageClient): void {
    if (this.client !== client) return;
    this.client = undefined;
    const now = Date.now();
    this.stops = [...this.stops.filter((at) => now - at < WITHIN_MILLISECONDS), now];
    if (this.stops.length > MOST_RESTARTS) {
      this.log.error(`The server stopped ${this.stops.length} times in a short while and is left stopped`);
      this.status.stopped();
    } else {
      this.log.warn('The server stopped and is started again');
      this.starting = this.start();
    }
  }

  private async stop(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    await this.starting;
    try {
      await client?.dispose();
    } catch (error) {
      this.log.warn(`The server did not stop as asked: ${String(error)}`);
    }
  }
}
