// What a line shows by itself, coloured by the grammar as the editor does it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';
import manifest from '../../package.json';
import { fail } from '../support/fail.js';
import { assertLinear } from '../support/growth.js';

let grammar: IGrammar;

before(async () => {
  const wasm = readFileSync(createRequire(__filename).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer);
  const [{ path, scopeName } = fail('no grammar')] = manifest.contributes.grammars;
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(path, 'utf8'), path)),
  });
  grammar = (await registry.loadGrammar(scopeName)) ?? fail('the grammar does not load');
});

/** Asserts that what stands between ⟨ ⟩ has a scope of this kind, and nothing else of the line has one. */
function check(kind: string, marked: string): void {
  const text = marked.replace(/[⟨⟩]/g, '');
  const drawn = grammar
    .tokenizeLine(text, INITIAL)
    .tokens.map(({ startIndex, endIndex, scopes }) => {
      const part = text.slice(startIndex, endIndex);
      return scopes.some((scope) => scope.includes(`.${kind}.`)) ? `⟨${part}⟩` : part;
    })
    .join('')
    .replaceAll('⟩⟨', '');
  assert.equal(drawn, marked);
}

test('a dateline', () => {
  check('dateline', '⟨HARBOR TOWN (AP) —⟩ The bridge opened on Wednesday.');
  check('dateline', '⟨CALDEN, Aug 29, 2014 (AFP) -⟩ The bridge opened on Wednesday.');
  check('dateline', '⟨    CALDEN, March 9 -⟩ The bridge opened on Wednesday.');
  check('dateline', '⟨PORT ELLERY —⟩ The bridge opened on Wednesday.');
  check('dateline', 'The bridge (and the road) — both are new.');
});

test('a credit at the end of a line', () => {
  check('credit', 'Marta Quill cuts the ribbon. ⟨(AP)⟩');
  check('credit', 'Marta Quill cuts the ribbon ⟨(Ida Wolff/NTB/via Reuters)⟩ ');
  check('credit', 'Marta Quill cuts the ribbon ⟨[File: Reuters]⟩');
  check('credit', 'Marta Quill cuts the ribbon. ⟨REUTERS/Ida Wolff⟩');
  check('credit', '⟨Photo: Ida Wolff⟩');
  check('credit', 'The state oil company (PDVSA).');
  check('credit', 'She won (7-6 (5))');
  check('credit', 'The papaya (ripe) stays');
});

test('quotations, also closed by a straight mark', () => {
  check('quotation', '⟨“We waited,"⟩ she said. ⟨"Nine years."⟩ It was 12" wide.');
  check('quotation', 'Er sagte: ⟨„Das reicht nicht.“⟩');
  // In parts a line from right to left would be shown in the wrong order.
  check('quotation', 'قال «لقد انتظرنا» أمس.');
});

test('what pages leave behind, only where it is all of the line', () => {
  check('furniture', '⟨TT⟩');
  check('furniture', '⟨  Advertisement ⟩');
  check('furniture', '⟨PUBLICIDAD⟩');
  check('furniture', '⟨Read more…⟩');
  check('furniture', 'The advertisement was read by many.');
  check('furniture', 'TT Motors opens a plant.');
  // A subhead may say so too.
  check('furniture', 'Home');
  check('counter', '⟨1 / 8⟩');
  check('counter', '⟨20⟩');
});

test('lines about the story', () => {
  check('byline', '⟨By Ida Wolff and Marta Quill⟩');
  check('byline', 'By noon the bridge was open.');
  check('byline', 'By Wednesday morning the water had reached the second floor of the');
  check('byline', 'Por la noche los vecinos volvieron a la');
  check('sign-off', 'Reporting by the harbor gazette had shown that the piers were weak.');
  check('hold', 'HOLD the line, she said.');
  check('hold', '⟨The following information is not for publication⟩');
  check('dateline', 'The Harbor Workers Union (HWU) — which had threatened to strike — gave in.');
  check('sign-off', '⟨(Reporting by Ida Wolff; Editing by Marta Quill)⟩');
  check('version', '⟨UPDATE 2⟩-Harbor Town Opens Its New Bridge');
  check('version', '⟨1st Ld-Writethru⟩');
  check('hold', '⟨KILL KILL KILL⟩');
  check('hold', 'KILLINGS rise in Calden');
  check('note', '⟨Eds: Adds comments.⟩');
  check('separator', '⟨___⟩');
  check('separator', '⟨* * *⟩');
  check('end', '⟨-30-⟩');
  check('link', 'Go to ⟨https://example.org/bridge⟩ for more.');
});

test('every scope that the manifest gives to a kind of line is one of Wire Copy', () => {
  const [{ language, scopes } = fail('none')] = manifest.contributes.semanticTokenScopes;
  assert.equal(language, 'wirecopy');
  assert.deepEqual(
    Object.keys(scopes),
    manifest.contributes.semanticTokenTypes.map(({ id }) => id),
  );
});

test('the time for a line grows with its length, not with its square', () => {
  for (const piece of ['“', '(', '"a ', 'A ', 'A/', 'Photo ']) {
    const draw = (length: number) => {
      const line = piece.repeat(length / piece.length);
      return () => void grammar.tokenizeLine(line, INITIAL);
    };
    assertLinear(piece, draw(2_000), draw(16_000));
  }
});
