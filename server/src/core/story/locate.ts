import { fold } from '../text/fold.js';
import { countWords } from '../text/words.js';
import type { Span } from '../text/span.js';
import type { Passage, Story, WireFile } from './model.js';

/** The story that an offset lies in: the one that began last before it, or the first. */
export function storyAt({ stories }: WireFile, offset: number): Story | undefined {
  let [low, high] = [0, stories.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(stories[middle] as Story) > offset) high = middle - 1;
    else low = middle;
  }
  return stories[low];
}

/** From the first line of a story to the start of the next. */
export function extentOf(file: WireFile, story: Story): Span {
  const next = file.stories[file.stories.indexOf(story) + 1];
  return { start: startOf(story), end: next ? startOf(next) : file.text.length + 1 };
}

/** Where a story's lines begin: furniture and copies may stand above its headline. */
export function startOf({ span, furniture, headlineCopies }: Story): number {
  return Math.min(
    span.start,
    furniture[0]?.span.start ?? span.start,
    headlineCopies[0]?.span.start ?? span.start,
  );
}

/** The text by which the line at an offset is known to a desk: the whole of it where it was hard-wrapped. */
export function readingTextAt(file: WireFile, offset: number): string | undefined {
  const unit = unitAt(file, offset);
  return unit && fold(file.text.slice(unit.span.start, unit.span.end));
}

/** A finding about fewer words than this is known by some of the words around it too. */
const ENOUGH_WORDS = 5;
const MOST_CHARACTERS = 160;

/**
 * The text by which a finding is known wherever in its file it stands: what it is about, and where that is short, the
 * words on both sides of it on the same line; cut off where it is long. Folded.
 */
export function knownBy(file: WireFile, span: Span): string {
  const unit = unitAt(file, span.start)?.span ?? span;
  const own = file.text.slice(span.start, span.end);
  let around = own;
  if (countWords(own.slice(0, MOST_CHARACTERS)) < ENOUGH_WORDS) {
    const before = file.text.slice(Math.max(unit.start, span.start - MOST_CHARACTERS), span.start);
    const after = file.text.slice(
      span.end,
      Math.min(Math.max(unit.end, span.end), span.end + MOST_CHARACTERS),
    );
    around = lastWords(before) + own + firstWords(after);
  }
  const text = fold(around);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

function firstWords(text: string): string {
  return /^\S*(?:\s+\S+){0,3}/.exec(text)?.[0] ?? '';
}

function lastWords(text: string): string {
  // From the end: a pattern that is anchored there would try from every place.
  const words = text.split(/(\s+)/);
  return words.slice(-7).join('');
}

/** The text of one line or of hard-wrapped ones that an offset lies in. */
export function unitAt({ lines, units }: WireFile, offset: number): Passage | undefined {
  const line = lines.lineAt(offset);
  let [low, high] = [0, units.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const unit = units[middle] as Passage;
    if (unit.lastLine < line) low = middle + 1;
    else if (unit.firstLine > line) high = middle - 1;
    else return unit;
  }
  return undefined;
}
