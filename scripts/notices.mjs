// The licences of what others wrote and we bundle: they ask to go along with it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from './bundles.mjs';

/** Licences that let us bundle, and ask for no more than their text. */
const FREE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', '0BSD'];

/** Packages that name their licence and bring no text of it, with one of the same publisher that does. */
const SAME_LICENCE = { '@vscode/l10n': 'node_modules/vscode-languageserver' };

/**
 * Says what is bundled from npm, under which licences.
 * @returns {Promise<string>} the text of THIRD-PARTY-NOTICES.txt
 * @throws where a package has no licence text, or a licence that nobody has looked at yet
 */
export async function notices() {
  const built = await buildAll({ write: false, metafile: true, minify: false });
  const folders = new Set(
    built.flatMap(({ metafile }) => packagesOf(Object.values(metafile?.outputs ?? {}))),
  );
  const packages = [...folders].sort().map(noticeOf);
  return [
    'Wire Copy contains software of others, under the licences below.',
    ...packages.map(({ name, version, text }) => `${'-'.repeat(80)}\n\n${name} ${version}\n\n${text}`),
  ].join('\n\n');
}

/** The folders of the packages whose code is in these files. */
function packagesOf(outputs) {
  return outputs.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => {
      const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
      return folder && bytesInOutput > 0 ? [folder] : [];
    }),
  );
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (!FREE.includes(license))
    throw new Error(`${name} is under ${license}: may it be bundled? Then say so in scripts/notices.mjs.`);
  return { name, version, text: licenceIn(SAME_LICENCE[name] ?? folder) };
}

function licenceIn(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${folder} comes without the text of its licence`);
  return readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
}
