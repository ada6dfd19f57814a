import { message } from '../message.js';
import { passagesOf } from '../story/prose.js';
import type { WireFile } from '../story/model.js';
import type { Preferred } from '../story/profile.js';
import type { Span } from '../text/span.js';
import { defineRule, type Finding } from './rule.js';

interface OtherTerm extends Finding {
  readonly use: string;
}

/** See `house-style.md`. */
export const houseStyle = defineRule<OtherTerm>({
  id: 'house-style',
  summary: message('A term that the desk writes in another way: `houseStyle` in `wirecopy.json`.'),
  defaultSeverity: 'warning',

  *check(file) {
    for (const entry of file.profile.houseStyle) {
      for (const { span, seen } of placesOf(file, entry)) {
        const use = likeSeen(seen, entry.use);
        yield {
          span,
          message:
            entry.why === undefined
              ? message('The desk writes “{use}”, not “{seen}”.', { use, seen })
              : message('The desk writes “{use}”, not “{seen}”: {why}', { use, seen, why: entry.why }),
          use,
        };
      }
    }
  },

  fix: ({ span, use }) => ({
    title: message('Write “{use}”', { use }),
    safe: false,
    changes: () => [{ kind: 'replace', span, text: use }],
  }),
});

/** Where a term stands in what is published, as whole words; white space in it may be a hard wrap. */
function* placesOf(
  file: WireFile,
  { term, use, matchCase }: Preferred,
): Generator<{ span: Span; seen: string }> {
  const words = term.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{M}\\p{N}])`,
    matchCase ? 'gu' : 'giu',
  );
  for (const { span } of passagesOf(file)) {
    for (const { 0: found, index } of file.text.slice(span.start, span.end).matchAll(pattern)) {
      const seen = found.replace(/\s+/g, ' ');
      // The preferred form may hold the term, or differ from it in capitals alone.
      if (seen === likeSeen(seen, use)) continue;
      yield { span: { start: span.start + index, end: span.start + index + found.length }, seen };
    }
  }
}

/** The preferred form with a capital where the term stood with one; all in capitals where the term was. */
function likeSeen(seen: string, use: string): string {
  const [first = ''] = seen;
  if (seen.length > 1 && seen === seen.toUpperCase() && seen !== seen.toLowerCase()) return use.toUpperCase();
  if (first !== first.toUpperCase() || first === first.toLowerCase()) return use;
  return use.charAt(0).toUpperCase() + use.slice(1);
}
