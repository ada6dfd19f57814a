import { storyAt } from '../story/locate.js';
import { namesIn } from '../story/names.js';
import type { Role, Story, WireFile } from '../story/model.js';
import { passagesOf } from '../story/prose.js';
import type { Span } from '../text/span.js';

/** A name of the story. */
export interface NameOffer {
  readonly name: string;
  /** How often the story spells it so: what it spells most comes first. */
  readonly times: number;
}

const WHERE: readonly Role[] = ['deck', 'caption', 'near-copy', 'body'];
/** What has been typed of a name up to the cursor. */
const TYPED = /\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)*$|[\p{L}\p{M}’'-]*$/u;

/**
 * The names that occur in the story at an offset, whole and word by word, as the story spells them, the most frequent
 * first, and what they would replace. The word that is being typed counts for nothing.
 */
export function completeNames(file: WireFile, offset: number): { replaces: Span; names: NameOffer[] } {
  const line = file.text.slice(file.lines.start(file.lines.lineAt(offset)), offset);
  const typed = TYPED.exec(line.slice(-80))?.[0] ?? '';
  const replaces = { start: offset - typed.length, end: offset };
  const story = storyAt(file, offset);
  const times = new Map<string, number>();
  if (!story) return { replaces, names: [] };
  const known = [...namesIn(file, passages(file, story))].filter(
    ({ words }) => !words.some(({ span }) => span.end >= replaces.start && span.start <= offset),
  );
  // What opens a sentence has its capital for that, unless it stands inside one too.
  const inside = new Set(
    known.flatMap(({ words, opensSentence }) => words.slice(opensSentence ? 1 : 0).map(({ text }) => text)),
  );
  const count = (name: string) => times.set(name, (times.get(name) ?? 0) + 1);
  for (const { words, opensSentence } of known) {
    const own = words
      .map(({ text }) => text)
      .filter((text, at) => at > 0 || !opensSentence || inside.has(text));
    if (own.length > 1) count(own.join(' '));
    own.forEach(count);
  }
  const behind = /^[\p{L}\p{M}’'-]*/u.exec(file.text.slice(offset, offset + 80))?.[0].length ?? 0;
  const word = typed.slice(typed.search(/\S*$/));
  // What stands before the word is only replaced where it belongs to a name.
  const whole = [...times.keys()].some((name) => name.startsWith(typed)) ? typed : word;
  const span = { start: offset - whole.length, end: offset + (word === '' ? 0 : behind) };
  const names = [...times].map(([name, count]) => ({ name, times: count }));
  return { replaces: span, names: names.sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1)) };
}

function passages(file: WireFile, { span }: Story) {
  return [...passagesOf(file, WHERE)].filter(
    (passage) => passage.span.start >= span.start && passage.span.end <= span.end,
  );
}
