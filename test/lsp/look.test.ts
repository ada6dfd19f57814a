// Where an editor stands, and what is shown in a style of its own: asked of the real server.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
  type Range,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensLegend,
} from 'vscode-languageserver-protocol';
import { OverviewRequest } from '../../server/src/protocol.js';
import { FULL, inMemory, type Client } from '../support/client.js';
import { fail } from '../support/fail.js';
import { anyText, bundle, CAPTION, HEADLINE, OTHER_BODY, rawStory } from '../support/wire.js';

const TEXT = bundle(
  rawStory(),
  rawStory({ headline: 'Orchard Growers Ask for Help', captions: [], body: OTHER_BODY }),
);
const uri = 'file:///desk/look.wire';
const textDocument = { uri };

describe('what the server says of where an editor stands and how lines look', () => {
  let client: Client;
  let legend: SemanticTokensLegend;
  let version = 0;
  before(async () => {
    client = await inMemory();
    legend = client.initialized.capabilities.semanticTokensProvider?.legend ?? fail('no legend');
    client.open(uri, TEXT, ++version);
  });
  after(() => client.dispose());

  const change = (text: string) => client.change(uri, ++version, [{ text }]);
  const full = async () =>
    (await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument })) ?? fail('no answer');
  const draw = ({ data }: SemanticTokens, text = TEXT): string[] => {
    const lines = text.split(/\r\n|\r|\n/);
    let [line, character] = [0, 0];
    const drawn: string[] = [];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
      character = down > 0 ? right : character + right;
      line += down;
      const shown = lines[line]?.slice(character, character + length) ?? fail('outside the text');
      drawn.push(
        `${line} ${legend.tokenTypes[type] ?? fail(`no type ${type}`)}${modifiers ? '?' : ''} ${shown}`,
      );
    }
    return drawn;
  };

  it('names each kind of line', async () => {
    const [before = '', credit = ''] = CAPTION.split(/(?=\(AP\))/);
    assert.deepEqual(draw(await full()), [
      `0 headline ${HEADLINE}`,
      `2 caption ${before}`,
      `2 credit ${credit}`,
      `3 copy ${CAPTION}`,
      '4 furniture TT',
      `6 copy ${HEADLINE}`,
      `8 copy ${CAPTION}`,
      `9 copy ${CAPTION}`,
      '13 quotation “We have waited long enough,”',
      '19 headline Orchard Growers Ask for Help',
      '21 furniture TT',
      '23 copy Orchard Growers Ask for Help',
      '28 quotation “Half of the blossom is gone,”',
    ]);
  });

  it('answers a part of the file alone', async () => {
    const range: Range = { start: { line: 5, character: 0 }, end: { line: 10, character: 0 } };
    const part = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument,
      range,
    });
    assert.deepEqual(draw(part ?? fail('no answer')), [
      `6 copy ${HEADLINE}`,
      `8 copy ${CAPTION}`,
      `9 copy ${CAPTION}`,
    ]);
  });

  it('sends after any change what makes the last answer the new one', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (first, second) => {
        change(first);
        const before = await full();
        change(second);
        const answer = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
          textDocument,
          previousResultId: before.resultId ?? fail('no id'),
        });
        const { edits, resultId } = answer as SemanticTokensDelta;
        const data = [...before.data];
        for (const edit of edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
        const fresh = await full();
        assert.deepEqual(data, fresh.data);
        assert.notEqual(resultId, before.resultId);
      }),
      { seed: 7, numRuns: 60 },
    );
    change(TEXT);
  });

  it('sends everything to who names an answer that it does not know', async () => {
    await full();
    const answer = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: 'unknown',
    });
    assert.deepEqual((answer as SemanticTokens).data, (await full()).data);
  });

  it('tells where an editor stands and what is left to do', async () => {
    const at = (line: number, character = 0) => ({ line, character });
    const overview = (line: number, ...selections: Range[]) =>
      client.connection.sendRequest(OverviewRequest, { textDocument, position: at(line), selections });
    assert.deepEqual(await overview(13), {
      ...{ story: 1, stories: 2, markup: null, words: 38, selectedWords: null },
      ...{ copies: 5, leftovers: 2, undecided: 0, notForPublication: [] },
    });
    const selected = await overview(
      25,
      { start: at(0), end: at(0, 11) },
      { start: at(19, 8), end: at(19, 15) },
    );
    assert.deepEqual([selected.story, selected.selectedWords], [2, 3]);

    change(bundle(rawStory({ captions: [CAPTION, CAPTION.replace('(AP)', '(AP Photo)')] })));
    assert.equal((await overview(0)).undecided, 1);
    change(bundle(['HOLD HOLD HOLD', ''], rawStory()));
    assert.deepEqual((await overview(0)).notForPublication, [{ start: at(0), end: at(0, 14) }]);
    change('Not news.');
    assert.deepEqual((await overview(0)).story, null);
    change(TEXT);
  });
});

it('asks a client that can to show all files afresh after wirecopy.json changed', async () => {
  const files = new Map<string, string>();
  const client = await inMemory({ ...FULL, workspace: { semanticTokens: { refreshSupport: true } } }, files);
  const asked = new Promise<void>((resolve) =>
    client.connection.onRequest(SemanticTokensRefreshRequest.type, () => resolve()),
  );
  client.open(uri, TEXT);
  await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  files.set('file:///desk/wirecopy.json', '{ "furniture": { "keep": ["TT"] } }');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: 'file:///desk/wirecopy.json', type: 1 }],
  });
  await asked;
  const { data } =
    (await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument })) ?? fail('no answer');
  const furniture =
    client.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes.indexOf('furniture');
  assert.ok(data.every((type, index) => index % 5 !== 3 || type !== furniture));
  client.dispose();
});
