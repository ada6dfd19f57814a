/**
 * Sounds that writers of Latin letters spell in several ways when they take a name over from another script, such as
 * Arabic, Hebrew, Russian, Persian or Urdu. Compared in this order: longer spellings come before their parts.
 * After the romanisation tables of the Library of Congress and BGN/PCGN, and what agencies make of them.
 */
const CONSONANTS: readonly (readonly [string, string])[] = [
  ['tsch', 'C'],
  ['tch', 'C'],
  ['shch', 'S'],
  ['sch', 'S'],
  ['ch', 'C'],
  ['sh', 'S'],
  ['zh', 'J'],
  ['dzh', 'J'],
  ['dj', 'J'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['dh', 'd'],
  ['th', 't'],
  ['ph', 'f'],
  ['ts', 'z'],
  ['tz', 'z'],
  ['ks', 'x'],
  ['ck', 'k'],
  ['gue', 'ge'],
  ['gui', 'gi'],
  ['q', 'k'],
  ['c', 'k'],
  ['w', 'v'],
  ['j', 'J'],
];

/** Vowels that stand for the same sound, pair by pair. */
const VOWELS: ReadonlySet<string> = new Set(['ae', 'ea', 'iy', 'yi', 'ou', 'uo']);
/** Short vowels that only longer names confuse: `Khaled`, `Khalid`; in few letters they make another name. */
const SHORT_VOWELS: ReadonlySet<string> = new Set(['ei', 'ie']);
/** The same behind the first syllable alone: `Yusuf`, `Yousef`. */
const LATER_VOWELS: ReadonlySet<string> = new Set(['ue', 'eu']);
const VOWEL = /[aeiouyE]/;
/** Vowels of several letters, as one. */
const LONG: readonly (readonly [RegExp, string])[] = [
  [/[ai]y(?![aeiou])|ai|ei|ey/g, 'E'],
  [/ou|oo|uu/g, 'u'],
  [/ee|ii|ij|iy|yy/g, 'i'],
  [/aa/g, 'a'],
];

/**
 * Whether two words are one name, taken over from another script in two ways: `Muhammed` and `Mohammad`. Not equal
 * words: what differs in capitals, accents, apostrophes or hyphens only counts as the same word.
 */
export function areTransliterations(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b || a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 3) return false;
  if (differInEnding(a, b)) return false;
  const [left, right] = [sounds(a), sounds(b)];
  if (left.length !== right.length) return false;
  const long = Math.min(a.length, b.length) >= 5;
  let syllable = 0;
  for (let at = 0; at < left.length; at++) {
    if (!sameSound(left.charAt(at), right.charAt(at), long, syllable > 0)) return false;
    if (VOWEL.test(left.charAt(at))) syllable++;
  }
  return true;
}

/** Small letters without accents, apostrophes and hyphens. */
export function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’ʿʾ`-]/gu, '')
    .toLowerCase();
}

/** A vowel more or another one at the very end makes a woman's name of a man's, or another name. */
function differInEnding(a: string, b: string): boolean {
  const ending = (word: string) => /[ao](?=h?$)|e$/.exec(word)?.[0];
  return ending(a) !== ending(b);
}

function sounds(word: string): string {
  let text = word;
  for (const [spelling, sound] of CONSONANTS) text = text.replaceAll(spelling, sound);
  for (const [spelling, sound] of LONG) text = text.replace(spelling, sound);
  return (
    text
      // A double consonant is a single one, and an h behind a vowel before another letter is not heard.
      .replace(/([^aeiouy])\1+/g, '$1')
      .replace(/f$/, 'v')
      .replace(/y$/, 'i')
      .replace(/(?<=[aeiou])h$/, '')
  );
}

function sameSound(a: string, b: string, long: boolean, later: boolean): boolean {
  const pair = a + b;
  if (a === b || VOWELS.has(pair)) return true;
  if (long && (SHORT_VOWELS.has(pair) || (later && LATER_VOWELS.has(pair)))) return true;
  // French writes ch where English writes sh; E is a vowel of two letters.
  return ['CS', 'SC'].includes(pair) || (long && ['Ei', 'iE', 'Ee', 'eE'].includes(pair));
}
