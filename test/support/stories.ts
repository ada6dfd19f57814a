import {
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  WorkspaceSymbolRequest,
  type Diagnostic,
  type FullDocumentDiagnosticReport,
  type Location,
} from 'vscode-languageserver-protocol/node';
import type { Client } from './client.js';
import { fail } from './fail.js';
import { bundle, OTHER_BODY, rawStory } from './wire.js';

/** Two files of one desk. */
export const ONE = 'file:///desk/one.wire';
export const TWO = 'file:///desk/feed/two.wire';
export const GROWERS = 'Orchard Growers Ask for Help After the Frost';
/** The bridge with the growers, and the bridge once more under another headline. */
export const bridge = bundle(rawStory(), rawStory({ headline: GROWERS, captions: [], body: OTHER_BODY }));
export const again = bundle(rawStory({ headline: 'New Bridge Opens at Last' }));

/** The headlines that the workspace answers to a query, each with its place. */
export const symbols = async ({ connection }: Client, query: string) =>
  ((await connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(
    ({ name, location }) => `${name} @ ${location.uri}:${(location as Location).range.start.line}`,
  );

/** The problems of an open file. */
export const found = async ({ connection }: Client, uri: string): Promise<Diagnostic[]> => {
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  return (report as FullDocumentDiagnosticReport).items;
};

/** Those problems that tell of other stories. */
export const ofStories = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ code }) => code === 'duplicate-story' || code === 'stale-version');

/** Tells the server of changes on disk. */
export const changed = ({ connection }: Client, ...changes: [uri: string, type: FileChangeType][]) =>
  connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: changes.map(([uri, type]) => ({ uri, type })),
  });

/** Resolves once something holds. @throws after four seconds */
export async function until(holds: () => boolean): Promise<void> {
  for (let wait = 0; wait < 400; wait++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  fail('it did not come about');
}

/** What a diagnostic says. */
export function textOf(told: Diagnostic | Diagnostic['message'] | undefined): string {
  const message = typeof told === 'object' && 'message' in told ? told.message : told;
  return typeof message === 'string' ? message : fail('a message is plain text');
}
