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

/**
 * Treats every request about a document alike: one that was cancelled answers `RequestCancelled`, never an empty
 * result; one for a document that is not open says so; a failure is logged with the request's name and answered as
 * an error.
 */
export function documentHandlers(open: OpenDocument, log: Pick<RemoteConsole, 'error'>): OnDocument {
  return (name, answer, ...[uriOf]) =>
    async (params, token) => {
      try {
        const uri = uriOf ? uriOf(params) : (params as { textDocument: { uri: string } }).textDocument.uri;
        const document = uri === undefined ? undefined : await open(uri);
        if (token.isCancellationRequested) {
          return new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${name}: cancelled`);
        }
        if (document) return await answer(document, params);
        return new ResponseError<never>(
          LSPErrorCodes.RequestFailed,
          `${name}: ${uri ?? 'the document'} is not open`,
        );
      } catch (error) {
        log.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return new ResponseError<never>(LSPErrorCodes.RequestFailed, `${name} failed; the log says why`);
      }
    };
}
