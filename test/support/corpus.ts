import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The judged texts lie beside the checkout where they are at hand; the repository holds none of them. */
export const CORPUS = '../shared/corpus';
export const hasCorpus = existsSync(CORPUS);

export interface Seed {
  readonly name: string;
  readonly raw: string;
  readonly clean: string;
}

/** The two files that Wire Copy was begun with, and the clean copy that each must give. */
export function seeds(): Seed[] {
  const folder = `${CORPUS}/seeds`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.clean.txt'))
    .map((name) => ({
      name: name.replace('.clean.txt', ''),
      raw: readFileSync(`${folder}/${name.replace('.clean', '')}`, 'utf8'),
      clean: readFileSync(`${folder}/${name}`, 'utf8'),
    }));
}
