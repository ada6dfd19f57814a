import type { Span } from './span.js';

/** Characters that were read in a wrong encoding, with what was meant where that is certain. */
export interface Misread {
  readonly span: Span;
  readonly meant: string | undefined;
}

/** The characters of Windows-1252 that are none of Latin-1, by their bytes from 0x80 on; a space where there is none. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** What UTF-8 quotation marks and dashes look like where they were read as Mac Roman. */
const MAC_ROMAN: Readonly<Record<string, string>> = {
  '‚Äô': '’',
  '‚Äò': '‘',
  '‚Äú': '“',
  '‚Äù': '”',
  '‚Äî': '—',
  '‚Äì': '–',
  '‚Ä¶': '…',
};

/** What the second byte of a letter looks like in Windows-1252; no no-break space, which may follow any letter. */
const SECOND = '\\u0080-\\u009f\\u00a1-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/** Of those, what may follow a letter in any text: a closing mark, a dash. */
const CLOSING = '‘’“”–—…«»‹›';
/**
 * A letter of central Europe or Turkey by its two bytes: `Å¡` for š, `Ä‡` for ć. Where the second is a mark that may follow
 * any letter, a small letter has to come next.
 */
const LATIN = `[ÄÅÈ](?:(?![${CLOSING}])[${SECOND}]|[${CLOSING}](?=\\p{Ll}))`;
/** Letters of Greek, Cyrillic, Hebrew and Arabic, of which never one stands alone. */
const OTHER_SCRIPTS = `(?:[ÎÏÐÑÒ×ØÙÚÛ][${SECOND}]){2,}`;

/** Replacement characters, controls where Windows-1252 has marks, and what UTF-8 looks like in the wrong encoding. */
const SUSPECT = new RegExp(
  [
    ...[
      '\\ufffd+',
      '‚Ä[ôòúùîì¶]',
      '[\\u00c2\\u00c3\\u00e2\\u00ef][\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}',
    ],
    ...[LATIN, OTHER_SCRIPTS, '[\\u0080-\\u0084\\u0086-\\u009f]'],
  ].join('|'),
  'gu',
);

/**
 * Finds what was read in a wrong encoding: `â€™` for ’, `Ã©` for é, U+FFFD. Only sequences that no language writes
 * count; two letters that merely could be misread ones do not.
 */
export function misread(text: string): Misread[] {
  const found: Misread[] = [];
  for (const { 0: seen, index } of text.matchAll(SUSPECT)) {
    const span = { start: index, end: index + seen.length };
    if (seen.startsWith('\ufffd')) {
      found.push({ span, meant: undefined });
      continue;
    }
    if (MAC_ROMAN[seen] !== undefined) {
      found.push({ span, meant: MAC_ROMAN[seen] });
      continue;
    }
    const bytes = Array.from(seen, byteOf);
    if (bytes.length === 1) {
      // A control character where Windows-1252 has a mark; NEL (U+0085) is left alone.
      const meant = WINDOWS_1252.charAt((bytes[0] ?? 0) - 0x80).trim();
      if (meant) found.push({ span, meant });
      continue;
    }
    const letters = /^[ÄÅÈÎÏÐÑÒ×ØÙÚÛ]/.test(seen) ? lettersOf(bytes) : undefined;
    if (letters !== undefined) found.push({ span, meant: letters });
    const decoded = letters === undefined ? decode(bytes) : undefined;
    if (decoded) found.push({ span: { start: index, end: index + decoded.length }, meant: decoded.meant });
  }
  return found;
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  return 0x80 + WINDOWS_1252.indexOf(character);
}

/** Letters of two bytes each; undefined where one of them is no letter that is written in news. */
function lettersOf(bytes: readonly number[]): string | undefined {
  let letters = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    letters += String.fromCharCode(
      (((bytes[at] as number) & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f),
    );
  return LETTERS.test(letters) ? letters : undefined;
}

/** Latin Extended-A, the Romanian letters with a comma below, Greek, Cyrillic, Hebrew and Arabic. */
const LETTERS =
  /^[\u0100-\u017f\u0218-\u021b\u0386-\u03ce\u0400-\u045f\u0490\u0491\u05d0-\u05ea\u0621-\u064a\u067e-\u06cc]+$/;

/** The character that bytes begin with in UTF-8; undefined where they do not, or where none was meant. */
function decode(bytes: readonly number[]): { meant: string | undefined; length: number } | undefined {
  const [lead = 0, second = 0, third = 0] = bytes;
  if (lead === 0xc2 || lead === 0xc3) {
    return { meant: String.fromCharCode(((lead & 0x1f) << 6) | (second & 0x3f)), length: 2 };
  }
  if (bytes.length < 3) return undefined;
  const code = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  // General punctuation, currency, letter-like signs; the mark that says that a character was lost.
  if (code === 0xfffd) return { meant: undefined, length: 3 };
  if (code === 0xfeff) return { meant: '', length: 3 };
  return code >= 0x2010 && code <= 0x214f ? { meant: String.fromCharCode(code), length: 3 } : undefined;
}
