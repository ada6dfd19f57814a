import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { CannotRun } from './failure.js';

/** A text with what is needed to write it back as it came. A byte order mark is part of the text. */
export interface Decoded {
  readonly text: string;
  /** A name that iconv knows. */
  readonly encoding: string;
  /** It was found by its letters, which may mislead. */
  readonly isGuess: boolean;
}

/** What iconv calls encodings and is none for text. */
const NO_TEXT = /^(?:base64|hex|binary|internal|ucs-?4|utf-?32)/i;
/** Encodings of one byte a character that are recognised by their letters. Other names for the same are beside them. */
const LEGACY: readonly (readonly [string, RegExp])[] = [
  ['windows-1252', /^(?:windows-1252|ISO-8859-1)$/],
  ['windows-1256', /^windows-1256$/],
];
/** How much less likely than the best guess a known encoding may be, in chardet's percent: short texts are told apart badly. */
const CLOSE = 15;
/** Guesses below this are none. */
const UNLIKELY = 20;
/** Looked at for a guess, in bytes. */
const SAMPLE = 1 << 16;

/**
 * Decodes the bytes of a file: UTF-8 and UTF-16 by byte order mark or by form, else Windows-1252 or Windows-1256 by the
 * letters. Nothing is guessed that would not give the same bytes again.
 * @param named the encoding, where the caller knows it
 * @throws CannotRun where the bytes cannot be decoded, or no encoding is likely
 */
export function decode(bytes: Buffer, named?: string): Decoded {
  if (named !== undefined) return exactly(bytes, named);
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff))
    throw new CannotRun('is UTF-32, which is not read; left as it is');
  if (startsWith(bytes, 0xff, 0xfe)) return exactly(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return exactly(bytes, 'utf-16be');
  const wide = bytes.includes(0) ? wideEncoding(bytes) : undefined;
  if (wide) return exactly(bytes, wide);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (zeros(bytes) * FEW > bytes.length) throw new CannotRun('cannot be decoded; left as it is');
    return { text, encoding: 'utf-8', isGuess: false };
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    return { ...exactly(bytes, legacyEncoding(bytes)), isGuess: true };
  }
}

/** @throws CannotRun where the text holds characters that the encoding lacks */
export function encode({ text, encoding }: Pick<Decoded, 'text' | 'encoding'>): Buffer {
  const bytes = iconv.encode(text, encoding, { addBOM: false });
  if (iconv.decode(bytes, encoding, { stripBOM: false }) !== text)
    throw new CannotRun(`its encoding, ${encoding}, lacks a character of the result; left as it is`);
  return bytes;
}

/** The bytes as an encoding has them; told, where they would not come back the same. */
function exactly(bytes: Buffer, encoding: string): Decoded {
  if (!isKnown(encoding)) throw new CannotRun(`there is no encoding ${encoding}`);
  const text = iconv.decode(bytes, encoding, { stripBOM: false });
  if (!iconv.encode(text, encoding, { addBOM: false }).equals(bytes))
    throw new CannotRun(`cannot be decoded as ${encoding}; left as it is`);
  return { text, encoding, isGuess: false };
}

function isKnown(encoding: string): boolean {
  return !NO_TEXT.test(encoding) && iconv.encodingExists(encoding);
}

/** UTF-16 without a mark: half of the bytes of line ends and spaces are zero, on one side. */
function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const seen = { 'utf-16le': 0, 'utf-16be': 0 };
  for (let at = 0; at < Math.min(bytes.length, SAMPLE); at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (second === 0 && isSpace(first)) seen['utf-16le']++;
    if (first === 0 && isSpace(second)) seen['utf-16be']++;
    // No text holds the character zero, whichever way round it is.
    if (first === 0 && second === 0) return undefined;
  }
  // In any language spaces and line ends are more than a few of the characters, and all stand the same way round.
  const [less, more] = [seen['utf-16le'], seen['utf-16be']].sort((a, b) => a - b) as [number, number];
  if (less > 0 || more * FEW < Math.min(bytes.length, SAMPLE) / 2) return undefined;
  return seen['utf-16le'] > seen['utf-16be'] ? 'utf-16le' : 'utf-16be';
}

/** One in so many is few. */
const FEW = 20;

function zeros(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count++;
  return count;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d;
}

function legacyEncoding(bytes: Buffer): string {
  if (bytes.includes(0)) throw new CannotRun('is no text; left as it is');
  const sample = withHighBytes(bytes);
  if (brokenUtf8(sample))
    throw new CannotRun('is UTF-8 but for a few bytes, which cannot be decoded; left as it is');
  const isWestern = !hasSignsInWords(sample);
  const guesses = analyse(sample).filter(({ confidence }) => confidence >= UNLIKELY);
  const best = guesses[0];
  for (const [encoding, names] of LEGACY) {
    const guess = guesses.find(({ name }) => names.test(name));
    const fits = encoding !== 'windows-1252' || isWestern;
    if (fits && guess && best && guess.confidence >= best.confidence - CLOSE) return encoding;
  }
  // A few accents or quotation marks are no evidence of anything but Western text.
  if (!best && isWestern && highShare(sample) < 0.3) return 'windows-1252';
  const looks = best ? ` (it looks like ${best.name})` : '';
  throw new CannotRun(`its encoding is not known${looks}: name it with --encoding; left as it is`);
}

/** Whether characters of several bytes are good UTF-8, and only some bytes are none. */
function brokenUtf8(bytes: Buffer): boolean {
  let [good, bad] = [0, 0];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    const rest = bytes.subarray(at + 1, at + length);
    const isGood = length > 0 && rest.length === length - 1 && rest.every((one) => one >= 0x80 && one < 0xc0);
    if (isGood) good++;
    else bad++;
    at += isGood ? length : 1;
  }
  return good * 10 >= bad && good > 0;
}

/** Signs that Windows-1252 has where older encodings of the West have letters; an apostrophe may stand in a word. */
const SIGNS_IN_WORDS =
  /[A-Za-z][\x80\x82\x84\x86-\x89\x8b\x8d\x8f\x90\x95\x98\x99\x9b\x9d\xa0-\xa9\xab\xac\xae-\xb6\xb8\xb9\xbb-\xbf][A-Za-z]/;

function hasSignsInWords(bytes: Buffer): boolean {
  return SIGNS_IN_WORDS.test(bytes.toString('latin1'));
}

/** The lines that say something about an encoding, as far as a sample goes. */
function withHighBytes(bytes: Buffer): Buffer {
  const lines: Buffer[] = [];
  let size = 0;
  for (let start = 0; start < bytes.length && size < SAMPLE;) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(start, Math.min(end, start + SAMPLE));
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line);
      size += line.length;
    }
    start = end;
  }
  return Buffer.concat(lines);
}

/** How many of the letters lie outside of ASCII. */
function highShare(bytes: Buffer): number {
  let [high, letters] = [0, 0];
  for (const byte of bytes) {
    if (byte >= 0x80) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
  }
  return high / Math.max(1, high + letters);
}

function startsWith(bytes: Buffer, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
