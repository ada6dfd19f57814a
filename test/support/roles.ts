// Texts whose lines say what they are: `H |` before a line, one of the codes below. For tests of the parser.
import assert from 'node:assert/strict';
import { parse, type Profile, type Role, type WireFile } from '../../server/src/core/index.js';
import { cleanedFile } from './wire.js';

const CODES: Record<string, readonly Role[]> = {
  H: ['headline'],
  h: ['headline-copy'],
  C: ['caption'],
  c: ['caption-copy'],
  n: ['near-copy'],
  K: ['credit'],
  F: ['furniture'],
  B: ['body'],
  // About the story: never struck, not counted.
  N: ['byline', 'date', 'deck', 'slug', 'version', 'sign-off', 'separator'],
  // Whatever it is, it is not struck.
  '.': [
    'other',
    'body',
    'furniture',
    'deck',
    'slug',
    'byline',
    'date',
    'caption',
    'sign-off',
    'credit',
    'near-copy',
  ],
  O: ['other'],
};

/** The text without its codes. */
export function plain(marked: string): string {
  return lines(marked)
    .map(([, text]) => text)
    .join('\n');
}

/** Asserts that each line is read as its code says, and what holds of every clean copy. */
export function assertRoles(marked: string, profile?: Profile): WireFile {
  const file = parse(plain(marked), profile);
  const wrong: string[] = [];
  for (const [line, [code, text]] of lines(marked).entries()) {
    if (text.trim() === '') continue;
    const role = file.readings[line]?.role ?? 'blank';
    if (!CODES[code]?.includes(role)) wrong.push(`${line + 1} is ${role}, not ${code}: ${text}`);
  }
  assert.deepEqual(wrong, []);

  assertKept(file, marked);
  return file;
}

/**
 * Asserts what holds of the clean copy of any text, however its lines are read: what belongs to the story stays, the
 * stories read the same, and cleaning again changes nothing.
 */
export function assertKeeps(marked: string): WireFile {
  const file = parse(plain(marked));
  assertKept(file, marked);
  return file;
}

function assertKept(file: WireFile, marked: string): void {
  const clean = cleanedFile(file);
  const left = new Set(clean.split('\n').map((line) => line.trim()));
  for (const [code, text] of lines(marked)) {
    if ('HBNO.Cn'.includes(code)) assert.ok(left.has(text.trim()), `gone: ${text}`);
  }
  const again = parse(clean, file.profile);
  assert.deepEqual(told(again), told(file), 'the clean copy reads differently');
  assert.equal(cleanedFile(again), clean, 'a second fix changes it');
}

function told({ stories, text }: WireFile): unknown[] {
  return stories.map(({ headline, captions, words }) => [
    text.slice(headline.span.start, headline.span.end),
    captions.map(({ kept }) => text.slice(kept.span.start, kept.span.end)),
    words,
  ]);
}

function lines(marked: string): [code: string, text: string][] {
  return marked
    .replace(/^\n|\n *$/g, '')
    .split('\n')
    .map((line) => {
      const [, code = '', text = ''] = /^(\S?) ?\|? ?(.*)$/.exec(line.trimStart()) ?? [];
      return line.includes('|') ? [code, text] : ['', ''];
    });
}
