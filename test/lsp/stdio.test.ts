// The built server, as an editor runs it.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DocumentDiagnosticRequest, type FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import manifest from '../../package.json';
import { StoriesRequest } from '../../server/src/protocol.js';
import { textsOf } from '../../scripts/texts.mjs';
import { overStdio } from '../support/client.js';
import { found } from '../support/stories.js';
import { bundle, rawStory } from '../support/wire.js';

const URI = 'file:///desk/one.wire';
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

  it('speaks the language of its client where it has the texts, and English where not', async () => {
    const message = 'Repeats the caption on line {line} word for word. Remove this copy.';
    const said = async (locale: string, texts?: Record<string, string>) => {
      const client = await overStdio(manifest.bin['wirecopy-language-server'], {
        locale,
        options: texts ? { texts } : {},
      });
      client.open(URI, TEXT);
      const [first] = await found(client, URI);
      client.dispose();
      return first?.message;
    };
    assert.equal(await said('en'), message.replace('{line}', '3'));
    for (const locale of ['fr-CA', 'fr_FR.UTF-8'])
      assert.equal(await said(locale), textsOf('fr')[message]?.replace('{line}', '3'), locale);
    assert.notEqual(await said('fr-CA'), await said('en'));
    for (const locale of ['ja', '../../x', '']) assert.equal(await said(locale), await said('en'), locale);
    // Of the client's own texts those that it has.
    assert.equal(await said('ja', { [message]: '{line}' }), '3');
    assert.equal(await said('ja', { other: 'x' }), await said('en'));
  });
});
