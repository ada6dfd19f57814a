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

/** Replacement characters, controls where Windows-1252 has marks, and what UTF-8 looks like in the wrong encoding. */
const SUSPECT =
  /\ufffd+|‚Ä[ôòúùîì¶]|[\u00c2\u00c3\u00e2\u00ef][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}|[\u0080-\u0084\u0086-\u009f]/gu;

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
    const decoded = decode(bytes);
    if (decoded) found.push({ span: { start: index, end: index + decoded.length }, meant: decoded.meant });
  }
  return found;
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  return 0x80 + WINDOWS_1252.indexOf(character);
}

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
