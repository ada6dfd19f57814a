// The texts that a reader meets, wherever in the source they are written, and what they are in other languages: those of
// a rule stand on its page, all others in texts/.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const FOLDERS = ['server/src', 'client/src'];
const RULES = 'server/src/core/rules';
/** The end of a rule's page: of each text of the rule what it is in each language. */
const ON_A_PAGE = /\n## In other languages\n\n```json\n(.*)\n```\n$/s;

/** The languages that there are texts in beside English. */
export function languages() {
  return readdirSync('texts').map((name) => name.replace('.json', ''));
}

/**
 * @returns {Record<string, string>} the texts of a language by the English ones
 * @throws where a text is translated in two places
 */
export function textsOf(/** @type {string} */ language) {
  const texts = JSON.parse(readFileSync(`texts/${language}.json`, 'utf8'));
  for (const page of readdirSync(RULES).filter((name) => name.endsWith('.md'))) {
    const own = textsOnPage(readFileSync(`${RULES}/${page}`, 'utf8'));
    for (const [text, { [language]: translated }] of Object.entries(own)) {
      if (text in texts) throw new Error(`${page}: translated elsewhere too: ${text}`);
      texts[text] = translated;
    }
  }
  return texts;
}

/** @returns {Record<string, Record<string, string>>} by language, by the English text */
export function textsOnPage(/** @type {string} */ page) {
  const [, texts = '{}'] = ON_A_PAGE.exec(page) ?? [];
  return JSON.parse(texts);
}

/** The page of a rule without what only translators want. */
export function withoutTexts(/** @type {string} */ page) {
  return page.replace(ON_A_PAGE, '');
}

/**
 * All English texts: of the manifest, and what is handed to `message`, `plural` and `l10n.t` in the source.
 * @returns {Set<string>}
 * @throws where a text is put together and not written out: nobody could translate it
 */
export function englishTexts() {
  const texts = new Set(Object.values(JSON.parse(readFileSync('package.nls.json', 'utf8'))));
  for (const folder of FOLDERS) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name === 'core/message.ts') continue;
      const file = `${folder}/${name}`;
      for (const text of textsIn(file, readFileSync(file, 'utf8'))) texts.add(text);
    }
  }
  return texts;
}

/**
 * @param {string} file its name, for what is wrong there
 * @param {string} code
 * @returns {string[]} what the code hands to `message`, `plural` and `l10n.t`
 * @throws where a text is put together
 */
export function textsIn(file, code) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found = [];
  const take = (/** @type {ts.Expression | undefined} */ text) => {
    if (text && ts.isStringLiteralLike(text)) return found.push(text.text);
    // The words of another call are found there.
    if (text && ts.isCallExpression(text)) return undefined;
    const { line } = source.getLineAndCharacterOfPosition(text?.pos ?? 0);
    throw new Error(`${file}:${line + 1}: a text that is not written out cannot be translated`);
  };
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isCallExpression(node)) {
      const name = node.expression.getText(source).replace(/^vscode\.l10n\./, '');
      if (name === 'message' || name === 't') take(node.arguments[0]);
      if (name === 'plural') node.arguments.slice(1, 3).forEach(take);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
