import { storyAt } from '../story/locate.js';
import { namesIn, TITLES, type NameWord } from '../story/names.js';
import type { Role, Story, WireFile } from '../story/model.js';
import { passagesOf } from '../story/prose.js';
import { isOfTheCalendar } from '../text/dates.js';
import type { Span } from '../text/span.js';

/** A name of the story. */
export interface NameOffer {
  readonly name: string;
  /** How often the story spells it so: what it spells most comes first. */
  readonly times: number;
}

const WHERE: readonly Role[] = ['deck', 'caption', 'near-copy', 'body'];
const WORD_BEFORE = /[\p{L}\p{M}’'-]*$/u;
const WORD_BEHIND = /^[\p{L}\p{M}’'-]*/u;
/** Longest name that is looked for before the cursor, in UTF-16 units. */
const LONGEST = 80;

/**
 * The names that occur in the story at an offset, whole and word by word, as the story spells them, the most frequent
 * first, and what they would replace. The word that is being typed counts for nothing.
 */
export function completeNames(file: WireFile, offset: number): { replaces: Span; names: NameOffer[] } {
  const { text, lines } = file;
  const before = text.slice(Math.max(lines.start(lines.lineAt(offset)), offset - LONGEST), offset);
  const typed = WORD_BEFORE.exec(before)?.[0].length ?? 0;
  const behind = typed === 0 ? 0 : (WORD_BEHIND.exec(text.slice(offset, offset + LONGEST))?.[0].length ?? 0);
  const word: Span = { start: offset - typed, end: offset + behind };
  const story = storyAt(file, offset);
  if (!story) return { replaces: word, names: [] };
  const times = countNames(file, story, word);
  const names = [...times].map(([name, count]) => ({ name, times: count }));
  return {
    replaces: { start: startOfName(before, offset, word.start, times), end: word.end },
    names: names.sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1)),
  };
}

/** @param typed a word that counts for nothing */
function countNames(file: WireFile, story: Story, typed: Span): ReadonlyMap<string, number> {
  const isTyped = ({ span }: NameWord) => span.start <= typed.end && span.end >= typed.start;
  const known = [...namesIn(file, passages(file, story))].map(({ words, opensSentence }) => ({
    words: words.filter((word) => !isTyped(word)),
    opensSentence: opensSentence && words[0] !== undefined && !isTyped(words[0]),
  }));
  // What opens a sentence has its capital for that, unless it stands inside one too.
  const inside = new Set(
    known.flatMap(({ words, opensSentence }) => words.slice(opensSentence ? 1 : 0).map(({ text }) => text)),
  );
  const times = new Map<string, number>();
  const count = (name: string) => times.set(name, (times.get(name) ?? 0) + 1);
  for (const { words, opensSentence } of known) {
    const told = words.filter(({ text }, at) => at > 0 || !opensSentence || inside.has(text));
    // Who holds an office is called without it.
    const title = told.findLastIndex(({ text }) => TITLES.has(text.toLowerCase()));
    const own = told.slice(title + 1);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) continue;
    // With the small words between them: Abdullah bin Zayed.
    if (own.length > 1) count(file.text.slice(first.span.start, last.span.end).replace(/\s+/g, ' '));
    for (const { text } of own) {
      const isName = text.length > 1 && (own.length > 1 || !isOfTheCalendar(text));
      if (isName) count(text);
    }
  }
  return times;
}

/** Where the name begins that is being typed: what stands before the word is only replaced where it belongs to a name. */
function startOfName(
  before: string,
  offset: number,
  wordStart: number,
  names: ReadonlyMap<string, number>,
): number {
  const from = offset - before.length;
  for (const { index } of before.matchAll(/(?<![\p{L}\p{M}’'-])\p{L}/gu)) {
    const typed = before.slice(index).replace(/\s+/g, ' ').toLowerCase();
    if (from + index >= wordStart) break;
    if ([...names.keys()].some((name) => name.toLowerCase().startsWith(typed))) return from + index;
  }
  return wordStart;
}

function passages(file: WireFile, story: Story) {
  const { span, headline } = story;
  const roles: readonly Role[] = isTitleCase(file, headline.span) ? WHERE : ['headline', ...WHERE];
  return [...passagesOf(file, roles)].filter(
    (passage) => passage.span.start >= span.start && passage.span.end <= span.end,
  );
}

/** Whether most words have a capital, so that it tells no names. */
function isTitleCase({ text }: WireFile, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}
