// What the documents of the project say of it is so.
import { buildSync } from 'esbuild';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parse, run, type AnyRule } from '../../server/src/core/index.js';
import { languages, textsIn, textsOnPage } from '../../scripts/texts.mjs';
import { throwOn } from '../support/wire.js';

const DOCUMENTS = ['.', 'docs', 'docs/rules'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name)),
);
const ARCHITECTURE = readFileSync('ARCHITECTURE.md', 'utf8');

test('every link leads somewhere', () => {
  for (const document of DOCUMENTS) {
    for (const [, link = ''] of readFileSync(document, 'utf8').matchAll(/\]\(([^()\s]+)\)/g)) {
      if (link.startsWith('https://')) continue;
      const [file = '', heading] = link.split('#');
      const target = file === '' ? document : path.join(path.dirname(document), file);
      assert.ok(existsSync(target), `${document} links to ${link}`);
      if (heading !== undefined)
        assert.ok(headingsOf(target).includes(heading), `${document} links to ${link}`);
    }
  }
});

test('every test that ARCHITECTURE names is there', () => {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' });
  const named = [...ARCHITECTURE.matchAll(/[\w/-]+\.test\.ts/g)].map(([name]) => name);
  assert.ok(named.length > 10);
  for (const name of named)
    assert.ok(
      tests.some((there) => path.join('test', there).endsWith(path.normalize(name))),
      name,
    );
});

test('the rule that ARCHITECTURE adds finds what its page marks, and nothing else', () => {
  const [, code = ''] = /^```ts\n(.*?)\n```$/ms.exec(ARCHITECTURE) ?? [];
  const built = buildSync({
    stdin: { contents: code, loader: 'ts', resolveDir: 'server/src/core/rules' },
    ...{ bundle: true, format: 'cjs', mainFields: ['module', 'main'], write: false },
  });
  const module = { exports: {} as { shoutedHeadline: AnyRule } };
  runInNewContext(built.outputFiles[0]?.text ?? '', { module });
  const examples = [...ARCHITECTURE.matchAll(/^```wire\n(.*?)\n```$/gms)].map(([, text = '']) => text);
  const found = examples.map((example) => {
    const text = example.replace(/\n\^+ .*/, '');
    const problems = run([module.exports.shoutedHeadline], parse(text), throwOn);
    return problems.map(({ finding: { span, message } }) => {
      assert.equal(typeof message.template, 'string');
      return `${text.slice(span.start, span.end)}\n${'^'.repeat(span.end)} ${message.template as string}`;
    });
  });
  assert.deepEqual(found, [[examples[0]?.split('\n').slice(0, 2).join('\n')], []]);
});

test('the rule that ARCHITECTURE adds says what it says in every language', () => {
  const [, code = ''] = /^```ts\n(.*?)\n```$/ms.exec(ARCHITECTURE) ?? [];
  const [, page = ''] = /^````md\n(.*?)^````$/ms.exec(ARCHITECTURE) ?? [];
  const texts = Object.entries(textsOnPage(page));
  assert.deepEqual(texts.map(([text]) => text).sort(), textsIn('a rule', code).sort());
  for (const [, translated] of texts) assert.deepEqual(Object.keys(translated).sort(), languages().sort());
});

/** The headings of a document, as GitHub names them in addresses. */
function headingsOf(document: string): string[] {
  return [...readFileSync(document, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );
}
