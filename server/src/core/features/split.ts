import { startOf } from '../story/locate.js';
import type { Story, WireFile } from '../story/model.js';
import { marksAbove } from '../story/version.js';

/** One story of a bundle with all that stands around it. */
export interface Piece {
  readonly story: Story;
  /** Whole lines, without the blank ones around them. */
  readonly text: string;
}

/** Cuts a file between its stories: every line of text is in exactly one of the pieces. */
export function piecesOf(file: WireFile): Piece[] {
  const starts = file.stories.map((story, nth) => {
    const before = file.stories[nth - 1];
    return before ? Math.max(firstLineOf(file, story), file.lines.lineAt(before.span.end) + 1) : 0;
  });
  return file.stories.map((story, nth) => ({
    story,
    text: textOf(file, starts[nth] as number, starts[nth + 1] ?? file.lines.count),
  }));
}

/** A file of one story without what stands above its slug and headline, and below its last line. */
export function withoutSurroundings(file: WireFile): string {
  const [story] = file.stories;
  if (!story) return file.text;
  const from = Math.min(...[story.headline, ...marksAbove(file, story)].map(({ firstLine }) => firstLine));
  const ends = [story.span.end, ...story.notes.map(({ span }) => span.end)];
  return textOf(file, from, file.lines.lineAt(Math.max(...ends)) + 1);
}

/** The line from which on all belongs to a story and not to the one before. */
function firstLineOf(file: WireFile, story: Story): number {
  const marks = marksAbove(file, story).map(({ firstLine }) => firstLine);
  return Math.min(file.lines.lineAt(startOf(story)), ...marks);
}

/** @param end the line behind the last one */
function textOf(file: WireFile, start: number, end: number): string {
  let [from, to] = [start, end - 1];
  const isBlank = (line: number) => file.readings[line]?.role === 'blank';
  while (from < to && isBlank(from)) from++;
  while (to > from && isBlank(to)) to--;
  const text = file.text.slice(file.lines.start(from), file.lines.contentEnd(to));
  const lineEnd = /\r\n|\r|\n/.exec(file.text)?.[0] ?? '\n';
  return text.replace(/^\ufeff/, '') + lineEnd;
}
