import { message } from '../message.js';
import { passagesOf } from '../story/prose.js';
import type { Span } from '../text/span.js';
import { words } from './option.js';
import { defineRule, type Finding } from './rule.js';

interface RepeatedWord extends Finding {
  readonly word: string;
  /** What goes: the second word, with the white space that joins it to the first or to what follows. */
  readonly removed: Span;
}

/** A word, white space, the same word; apostrophes and hyphens inside a word make it another. */
const TWICE = /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}[\p{L}\p{M}]*)(\s+)(\1)(?![\p{L}\p{M}\p{N}'’-])/giu;

/**
 * Words that may well stand twice: English that and had, prepositions (“the field I look at at night”), emphasis and
 * sounds, and the pronouns and articles
 * of French, German, Dutch and the Nordic languages, where grammar doubles them.
 */
const MAY_STAND_TWICE = new Set(
  [
    'does|did|do|was|were|has|have|can|will|came|for|to|nil|chop|bang|woof|tick|knock|la|had|that|is|at|in|on|up|it|her|do|no|yes|very|so|many|much|more|really|long|far|too|again|never|ever|bye|ha|ho|hey|hear|knock|blah|yeah|tut|boo',
    'nous|vous|si|bien|très|plus|die|der|das|sie|dass|den|es|zu|ihr|dat|die|het|de|ni|det|som|muy|poco|ya|piano|pian|così|casi|luego|via|quasi|mano|passo|wer|was|wie|yavaş|zaman|tek|birer|ayrı|hızlı|adım|teker|sık|uzun|yer|bir|peki',
  ].flatMap((row) => row.split('|')),
);

/** See `repeated-word.md`. */
export const repeatedWord = defineRule<RepeatedWord, { allow: readonly string[] }>({
  id: 'repeated-word',
  summary: message('A word that stands twice in a row, across a line end too.'),
  defaultSeverity: 'warning',
  options: { allow: words(message('Words that may stand twice.')) },

  *check(file, { allow }) {
    const allowed = new Set(allow.map((word) => word.toLowerCase()));
    for (const { span } of passagesOf(file)) {
      if (!mayRepeat(file.text, span)) continue;
      const text = file.text.slice(span.start, span.end);
      for (const match of text.matchAll(TWICE)) {
        const [, first = '', space = '', second = ''] = match;
        if (!isSlip(first, second) || allowed.has(second)) continue;
        // “the the” is spoken of.
        if (
          /["“‘']$/.test(text.slice(0, match.index)) &&
          /^["”’']/.test(text.slice(match.index + match[0].length))
        )
          continue;
        const start = span.start + match.index;
        const secondStart = start + first.length + space.length;
        const end = secondStart + second.length;
        const broken = /[\r\n]/.test(space);
        // A line end stays where it is: then the white space behind the word goes with it.
        const after = /^[^\S\r\n]+/.exec(file.text.slice(end, end + 20))?.[0].length ?? 0;
        yield {
          span: { start, end },
          message: message('“{word}” stands here twice in a row. Remove one.', { word: first }),
          word: second,
          removed: broken ? { start: secondStart, end: end + after } : { start: start + first.length, end },
        };
      }
    }
  },

  fix: ({ word, removed }) => ({
    title: message('Remove the second “{word}”', { word }),
    safe: false,
    changes: () => [{ kind: 'replace', span: removed, text: '' }],
  }),
});

/**
 * Whether a word of Latin letters may stand twice, or one of other letters stands at all: a first look, much quicker
 * than the pattern.
 */
function mayRepeat(text: string, { start, end }: Span): boolean {
  /** Where the letters begin that reach up to here. */
  let letters = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isLatinLetter(code)) continue;
    if (code > 0x24f && !(code >= 0x2000 && code <= 0x206f)) return true;
    if (isWhite(code)) {
      let next = at + 1;
      while (next < end && isWhite(text.charCodeAt(next))) next++;
      if (letters < at && comesAgain(text, letters, at, next)) return true;
      at = next - 1;
    }
    letters = at + 1;
  }
  return false;
}

/** White space of the first planes; what there is beyond is no Latin letter. */
function isWhite(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x2000 && /\s/.test(String.fromCharCode(code)));
}

function isLatinLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f);
}

/** Whether letters stand once more at another place, capital or small; those beyond ASCII are not looked at. */
function comesAgain(text: string, from: number, to: number, again: number): boolean {
  for (let at = from; at < to; at++) {
    const one = text.charCodeAt(at);
    const other = text.charCodeAt(again + at - from);
    if ((one | 0x20) !== (other | 0x20) && one < 0x80) return false;
  }
  return true;
}

/** Names are doubled on purpose (`Baden Baden`), and so are some words; a slip repeats a word in small letters. */
function isSlip(first: string, second: string): boolean {
  if (second !== second.toLowerCase() || second === second.toUpperCase()) return false;
  if (first !== second && first.toLowerCase() !== second) return false;
  if (second.length === 1 && second !== 'a') return false;
  // Other scripts double words for emphasis; there only the shortest are slips.
  if (/[^\p{Script=Latin}\p{M}]/u.test(second) && second.length > 3) return false;
  return !MAY_STAND_TWICE.has(second);
}
