import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type RemoteConsole,
} from 'vscode-languageserver';
import type { OpenFile } from './documents.js';

/** A handler as the connection takes it. */
type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** Makes the handler of a request about an open document. `uriOf` says which, where the request hides it. */
export type OnDocument = <P, R>(
  name: string,
  answer: (open: OpenFile, params: P) => R | Promise<R>,
  ...uriOf: P extends { textDocument: { uri: string } } ? [] : [(params: P) => string | undefined]
) => Handler<P, R>;

/** The open document at an address, read as the desk has it now; undefined where it is not open. */
export type OpenDocument = (uri: string) => Promise<OpenFile | undefined>;

/** Makes the handler of a request about no one document. */
export type Handlers = <P, R>(
  name: string,
  answer: (params: P, token: CancellationToken) => R | Promise<R>,
) => Handler<P, R>;

/**
 * Treats every request alike: one that was cancelled answers `RequestCancelled`, never an empty result; a failure is
 * logged with the request's name and answered as an error.
 * @param asked is told of each
 */
export function requestHandlers(log: Pick<RemoteConsole, 'error'>, asked: () => void): Handlers {
  return (name, answer) => async (params, token) => {
    asked();
    const cancelled = () => new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${name}: cancelled`);
    try {
      if (isCancelled(token)) return cancelled();
      const answered = await Promise.race([answer(params, token), cancellation(token)]);
      return answered === CANCELLED || isCancelled(token) ? cancelled() : answered;
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<never>;
      log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return new ResponseError<never>(LSPErrorCodes.RequestFailed, `${name} failed; the log says why`);
    }
  };
}

const CANCELLED = Symbol('cancelled');

/** Resolves once a request is cancelled: nobody waits for work that nobody wants any more. */
function cancellation(token: CancellationToken): Promise<typeof CANCELLED> {
  return new Promise((resolve) => void token.onCancellationRequested(() => resolve(CANCELLED)));
}

function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested;
}

/** The same for requests about a document: one that is not open says so. */
export function documentHandlers(open: OpenDocument, handle: Handlers): OnDocument {
  return <P, R>(
    name: string,
    answer: (open: OpenFile, params: P) => R | Promise<R>,
    uriOf: (params: P) => string | undefined = uriOfDocument,
  ) =>
    handle<P, R>(name, async (params, token) => {
      const uri = uriOf(params);
      const document = uri === undefined ? undefined : await open(uri);
      // Nothing is worked out for nobody.
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, `${name}: cancelled`);
      if (document) return answer(document, params);
      throw new ResponseError<never>(
        LSPErrorCodes.RequestFailed,
        `${name}: ${uri ?? 'the document'} is not open`,
      );
    });
}

function uriOfDocument(params: unknown): string {
  return (params as { textDocument: { uri: string } }).textDocument.uri;
}
