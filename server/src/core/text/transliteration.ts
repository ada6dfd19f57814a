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
  ['q', 'k'],
  ['c', 'k'],
  ['w', 'v'],
  ['j', 'J'],
];

/** Vowels that stand for the same sound, pair by pair; each also stands for itself. */
const VOWELS: ReadonlySet<string> = new Set(
  ['ae', 'ei', 'iy', 'ou', 'aa', 'ee', 'oo'].flatMap((pair) => [pair, [...pair].reverse().join('')]),
);
const VOWEL = /[aeiouy]/;
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
  return left.length === right.length && [...left].every((sound, at) => sameSound(sound, right.charAt(at)));
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
  const [endA, endB] = [/[aeo]$/.exec(a)?.[0] ?? '', /[aeo]$/.exec(b)?.[0] ?? ''];
  return endA !== endB;
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

function sameSound(a: string, b: string): boolean {
  if (a === b) return true;
  if (VOWEL.test(a) && VOWEL.test(b)) return VOWELS.has(a + b);
  return a + b === 'Ei' || a + b === 'iE' || a + b === 'Ee' || a + b === 'eE';
}
