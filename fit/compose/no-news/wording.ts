import { ENGLISH } from './english.js';
import { GERMAN } from './german.js';
import { FRENCH, SPANISH } from './romance.js';
import type { Wording } from './wording-type.js';

const WORDINGS = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
]);

/** The fixed words in that language; in English where none are known, but nothing to put before a sentence. */
export function wordingOf(language: string): Wording {
  return WORDINGS.get(language) ?? { ...ENGLISH, we: [''], i: [''], you: [''], questions: [''] };
}
