// The built server, as an editor runs it.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DocumentDiagnosticRequest, type FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import manifest from '../../package.json';
import { StoriesRequest } from '../../server/src/protocol.js';
import { overStdio } from '../support/client.js';
import { bundle, rawStory } from '../support/wire.js';

const TEXT = bundle(rawStory());

describe('wirecopy-language-server --stdio', () => {
  it('answers over its standard streams, and its pages are where it says', async () => {
    const client = await overStdio(manifest.bin['wirecopy-language-server']);
    const textDocument = { uri: 'file:///desk/one.wire' };
    client.open(textDocument.uri, TEXT);
    assert.equal((await client.connection.sendRequest(StoriesRequest, { textDocument })).length, 1);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    const [problem] = (report as FullDocumentDiagnosticReport).items;
    assert.ok(existsSync(fileURLToPath(problem?.codeDescription?.href ?? '')));
    assert.equal(client.initialized.serverInfo?.version, manifest.version);
    client.dispose();
  });
});
