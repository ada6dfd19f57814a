// What the measures of whole pages ask of a reader, and what they see of its answer: stories and edits, nothing inside.
import type { Edit, Passage, Story, WireFile } from '../../server/src/core/index.js';

export interface PageReading {
  readonly file: WireFile;
  /** What clean copy takes. */
  readonly edits: readonly Edit[];
}

/**
 * Reads a page.
 * @param fold the part of the sites that the page belongs to, from 1: what is fitted on pages leaves that part out; 0
 * for a page of none
 */
export type PageReader = (text: string, fold: number) => PageReading;

/** The story with the most words, of several the first. */
export function longestStory({ stories }: WireFile): Story | undefined {
  let longest: Story | undefined;
  for (const story of stories) if (!longest || story.words > longest.words) longest = story;
  return longest;
}

/** Lines with text from the first to the last line of the stories' bodies, without captions, furniture, headline copies. */
export function bodyLinesOf({ lines }: WireFile, stories: readonly Story[]): Set<number> {
  const found = new Set(stories.flatMap(({ body }) => (body ? linesOf(body) : [])));
  for (const line of found) if (lines.isBlank(line)) found.delete(line);
  for (const { captions, furniture, headlineCopies } of stories) {
    const appearances = captions.flatMap(({ kept, copies }) => [kept, ...copies]);
    const credits = appearances.flatMap(({ creditLine }) => creditLine ?? []);
    for (const passage of [...appearances, ...credits, ...furniture, ...headlineCopies])
      for (const line of linesOf(passage)) found.delete(line);
  }
  return found;
}

/** Lines with text that are gone after the edits. */
export function linesTaken({ lines, text }: WireFile, edits: readonly Edit[]): Set<number> {
  const taken = new Set<number>();
  let next = 0;
  for (let line = 0; line < lines.count; line++) {
    const { start, end } = lines.trimmed(line);
    if (start === end) continue;
    while ((edits[next]?.span.end ?? Infinity) < end) next++;
    const edit = edits[next];
    if (edit && edit.span.start <= start && !edit.text.includes(text.slice(start, end))) taken.add(line);
  }
  return taken;
}

/** What a reader would see of the stories of a file: two readings with the same answer read the same. */
export function toldBy(file: WireFile): string {
  return JSON.stringify(
    file.stories.map(({ headline, captions, words }) => [
      textOf(file, headline),
      captions.map(({ kept }) => textOf(file, kept)),
      words,
    ]),
  );
}

export function textOf({ text }: WireFile, { span }: Passage): string {
  return text.slice(span.start, span.end);
}

export function linesOf({ firstLine, lastLine }: Passage): number[] {
  return Array.from({ length: lastLine - firstLine + 1 }, (_, index) => firstLine + index);
}
