import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';

/** A server that stops more often than this within the time below is left stopped until the editor asks for it. */
const MOST_RESTARTS = 4;
const WITHIN_MILLISECONDS = 3 * 60 * 1000;
/** A server that has not answered by then counts as stopped, in milliseconds. */
const START_TIMEOUT = 20_000;
const STOP_TIMEOUT = 5_000;

export type ServerState = 'starting' | 'running' | 'stopped';

/** How a client is to meet failures. */
export type FailureOptions = Required<
  Pick<LanguageClientOptions, 'errorHandler' | 'initializationFailedHandler' | 'revealOutputChannelOn'>
>;

/**
 * The language server's life. When it stops it is started again and nobody is interrupted: the status item and the
 * log say what happened. Each life has a client of its own, because one whose start failed cannot be started again.
 * Starts and stops follow one another, so that there is never a second server.
 */
export class Server implements vscode.Disposable {
  private client: BaseLanguageClient | undefined;
  /** The last of the starts and stops that were asked for. */
  private last: Promise<void> = Promise.resolve();
  private stops: number[] = [];
  private disposed = false;
  private readonly changes = new vscode.EventEmitter<ServerState>();
  private now: ServerState = 'starting';
  private wasAsked = false;
  /** Fires with each new state. */
  readonly onDidChangeState = this.changes.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly create: (failure: FailureOptions) => BaseLanguageClient,
  ) {}

  /** Whether it was ever started. */
  get isAskedFor(): boolean {
    return this.wasAsked;
  }

  get state(): ServerState {
    return this.now;
  }

  private become(state: ServerState): void {
    this.now = state;
    this.changes.fire(state);
  }

  /**
   * The client, once its server answers.
   * @throws where the server is stopped; the message says what to do
   */
  async ready(): Promise<BaseLanguageClient> {
    for (let pending; pending !== this.last;) {
      pending = this.last;
      await pending;
    }
    if (this.client?.state === State.Running) return this.client;
    throw new Error(vscode.l10n.t('Wire Copy has stopped. Run “Wire Copy: Restart Server”.'));
  }

  /** Starts the server, also again after it was left stopped. */
  restart(): Promise<void> {
    this.wasAsked = true;
    this.stops = [];
    return this.then(async () => {
      await this.stop();
      await this.start();
    });
  }

  dispose(): Promise<void> {
    this.disposed = true;
    this.changes.dispose();
    return this.then(() => this.stop());
  }

  private then(step: () => Promise<void>): Promise<void> {
    this.last = this.last.then(step).catch((error: unknown) => this.log.error(String(error)));
    return this.last;
  }

  private async start(): Promise<void> {
    if (this.disposed) return;
    this.become('starting');
    const client = this.create({
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: {
        error: (error) => {
          this.log.error(error.message);
          return { action: ErrorAction.Continue, handled: true };
        },
        closed: () => {
          this.afterEnd(client);
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
      initializationFailedHandler: () => false,
    });
    this.client = client;
    try {
      await within(START_TIMEOUT, client.start());
      if (this.client === client) this.become('running');
    } catch (error) {
      this.log.error(`The server could not be started: ${String(error)}`);
      this.afterEnd(client);
      // Ends the process of a server that never answered.
      await client.stop().catch(() => undefined);
    }
  }

  /** Begins the next life, unless the last ones were too short. Called once or twice for one client. */
  private afterEnd(client: BaseLanguageClient): void {
    if (this.client !== client || this.disposed) return;
    this.client = undefined;
    const now = Date.now();
    this.stops = [...this.stops.filter((at) => now - at < WITHIN_MILLISECONDS), now];
    if (this.stops.length > MOST_RESTARTS) {
      this.log.error(`The server stopped ${this.stops.length} times in a short while and is left stopped`);
      this.become('stopped');
    } else {
      this.log.warn('The server stopped and is started again');
      void this.then(() => this.start());
    }
  }

  private async stop(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    try {
      if (client) await within(STOP_TIMEOUT, client.dispose());
    } catch (error) {
      this.log.warn(`The server did not stop as asked: ${String(error)}`);
    }
  }
}

/** The promise's outcome, or a rejection when it takes longer. */
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${milliseconds} ms`));
    }, milliseconds);
  });
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
  });
}
