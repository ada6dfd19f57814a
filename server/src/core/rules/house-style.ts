import { message } from '../message.js';
import { passagesOf } from '../story/prose.js';
import type { WireFile } from '../story/model.js';
import type { Preferred } from '../story/profile.js';
import type { Change } from '../text/edits.js';
import type { Span } from '../text/span.js';
import { defineRule, type Finding } from './rule.js';

interface OtherTerm extends Finding {
  readonly use: string;
  readonly change: Change;
}

/** See `house-style.md`. */
export const houseStyle = defineRule<OtherTerm>({
  id: 'house-style',
  summary: message('A term that the desk writes in another way: `houseStyle` in `wirecopy.json`.'),
  defaultSeverity: 'warning',

  *check(file) {
    for (const entry of file.profile.houseStyle) {
      for (const { span, seen, use, change } of matchesOf(file, entry)) {
        yield {
          span,
          message:
            entry.why === undefined
              ? message('The desk writes “{use}”, not “{seen}”.', { use, seen })
              : message('The desk writes “{use}”, not “{seen}”: {why}', { use, seen, why: entry.why }),
          use,
          change,
        };
      }
    }
  },

  fix: ({ use, change }) => ({
    title: message('Write “{use}”', { use }),
    safe: false,
    changes: () => [change],
  }),
});

/** An address of the web or of mail, or a handle: nobody's spelling but its own. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S{1,80}@\S+|[@#]\S+|\S{1,80}\.(?:com|org|net|gov|edu|info)\b/giu;

interface Match {
  readonly span: Span;
  readonly seen: string;
  readonly use: string;
  /** What is replaced, and by what: a term over a line end takes that along. */
  readonly change: Change;
}

/** Where a term stands in what is published, as whole words; white space in it may be a hard wrap. */
function* matchesOf(file: WireFile, entry: Preferred): Generator<Match> {
  const pattern = patternOf(entry);
  for (const { span } of passagesOf(file)) {
    const text = file.text.slice(span.start, span.end);
    const addresses = [...text.matchAll(ADDRESS)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const end = index + found.length;
      if (addresses.some((address) => address.start < end && index < address.end)) continue;
      const seen = found.replace(/\s+/g, ' ');
      const use = formOf(
        seen,
        entry,
        /(?:^|[.!?:]["”’)]*\s+|["“])$/.test(text.slice(Math.max(0, index - 6), index)),
      );
      // The preferred form may hold the term, or differ from it in capitals alone.
      if (seen === use) continue;
      const at = { start: span.start + index, end: span.start + end };
      yield { span: at, seen, use, change: unwrapped(file.text, at, use) };
    }
  }
}

function patternOf({ term, matchCase }: Preferred): RegExp {
  const words = term
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"));
  // A sign, such as %, stands right behind a figure.
  const [before, behind] = [/^[\p{L}\p{N}]/u.test(term), /[\p{L}\p{N}]$/u.test(term)];
  return new RegExp(
    `${before ? '(?<![\\p{L}\\p{M}\\p{N}])' : ''}${words.join('\\s+')}${behind ? '(?![\\p{L}\\p{M}\\p{N}])' : ''}`,
    matchCase ? 'gu' : 'giu',
  );
}

/** A term over a line end is written behind it, so that the lines stay. */
function unwrapped(text: string, span: Span, use: string): Change {
  const lineEnd = /\r\n|[\r\n]/.exec(text.slice(span.start, span.end))?.[0];
  if (lineEnd === undefined) return { kind: 'replace', span, text: use };
  const isSpaced = text.startsWith(' ', span.start - 1);
  return {
    kind: 'replace',
    span: { start: span.start - (isSpaced ? 1 : 0), end: span.end },
    text: lineEnd + use,
  };
}

/** The preferred form with a capital where the term stood with one; all in capitals where the term was. */
function formOf(seen: string, { term, use, matchCase }: Preferred, opensSentence: boolean): string {
  const capital = use.charAt(0).toUpperCase() + use.slice(1);
  // A term that is an abbreviation says nothing about the capitals of what stands for it.
  if (seen === term || matchCase)
    return opensSentence && seen !== seen.charAt(0).toLowerCase() + seen.slice(1) ? capital : use;
  const [first = ''] = seen;
  if (seen.length > 1 && seen === seen.toUpperCase() && seen !== seen.toLowerCase()) return use.toUpperCase();
  return first !== first.toUpperCase() || first === first.toLowerCase() ? use : capital;
}
