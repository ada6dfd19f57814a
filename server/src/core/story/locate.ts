import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { Story, WireFile } from './model.js';

/** The story that an offset lies in: the one that began last before it, or the first. */
export function storyAt(file: WireFile, offset: number): Story | undefined {
  let found = file.stories[0];
  for (const story of file.stories) {
    if (startOf(story) > offset) break;
    found = story;
  }
  return found;
}

/** From the first line of a story to the start of the next. */
export function extentOf(file: WireFile, story: Story): Span {
  const next = file.stories[file.stories.indexOf(story) + 1];
  return { start: startOf(story), end: next ? startOf(next) : file.text.length + 1 };
}

/** Where a story's lines begin: furniture and copies may stand above its headline. */
function startOf({ span, furniture, headlineCopies }: Story): number {
  return Math.min(
    span.start,
    furniture[0]?.span.start ?? span.start,
    headlineCopies[0]?.span.start ?? span.start,
  );
}

/** The text by which the line at an offset is known to a desk: the whole of it where it was hard-wrapped. */
export function readingTextAt({ lines, units, text }: WireFile, offset: number): string | undefined {
  const line = lines.lineAt(offset);
  const unit = units.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
  return unit && fold(text.slice(unit.span.start, unit.span.end));
}
