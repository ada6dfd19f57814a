// The texts that a reader meets, wherever in the source they are written, and the languages they are translated into.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const FOLDERS = ['server/src', 'client/src'];

/** The languages that there are texts in beside English, as `l10n/` has them. */
export function languages() {
  return readdirSync('l10n').flatMap((name) => /^bundle\.l10n\.([\w-]+)\.json$/.exec(name)?.[1] ?? []);
}

/** @returns {Record<string, string>} the texts of a language by the English ones */
export function textsOf(/** @type {string} */ language) {
  return JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8'));
}

/**
 * All English texts: of the manifest, and what is handed to `message`, `plural` and `l10n.t` in the source.
 * @returns {Set<string>}
 * @throws where a text is put together and not written out: nobody could translate it
 */
export function englishTexts() {
  const texts = new Set(Object.values(JSON.parse(readFileSync('package.nls.json', 'utf8'))));
  for (const folder of FOLDERS) {
    for (const name of readdirSync(folder, { recursive: true })) {
      if (!name.endsWith('.ts') || name === 'core/message.ts') continue;
      for (const text of textsIn(`${folder}/${name}`)) texts.add(text);
    }
  }
  return texts;
}

/** @param {string} file */
function textsIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
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
