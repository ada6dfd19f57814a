import type { TextDocument } from 'vscode';
import { OverviewRequest, type Overview } from '../../server/src/protocol.js';
import type { Server } from './server.js';

/** What is left to do in a file. */
export async function overviewOf(server: Server, document: TextDocument): Promise<Overview> {
  const client = await server.ready();
  return client.sendRequest(OverviewRequest, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: { line: 0, character: 0 },
    selections: [],
  });
}
