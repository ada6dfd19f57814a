import { storyAt } from '../story/locate.js';
import { markupOf, type Markup } from '../story/markup.js';
import type { WireFile } from '../story/model.js';
import type { Span } from '../text/span.js';
import { countWords } from '../text/words.js';

/** Where an editor stands in a file. */
export interface Overview {
  /** The story at the cursor, counted from 1; undefined where the file holds none. */
  readonly story: number | undefined;
  readonly stories: number;
  readonly markup: Markup | undefined;
  /** Words of the body of that story. */
  readonly words: number;
  /** Words of the selections together; undefined where nothing is selected. */
  readonly selectedWords: number | undefined;
}

/**
 * @param offset where the cursor is
 * @param selections what is selected; empty ones count for nothing
 */
export function overview(file: WireFile, offset: number, selections: readonly Span[]): Overview {
  const story = storyAt(file, offset);
  const selected = selections.filter(({ start, end }) => start < end);
  return {
    story: story && file.stories.indexOf(story) + 1,
    stories: file.stories.length,
    markup: file.stories.length === 0 ? markupOf(file.text) : undefined,
    words: story?.words ?? 0,
    selectedWords:
      selected.length > 0 ? selected.reduce((sum, span) => sum + wordsIn(file, span), 0) : undefined,
  };
}

/** Line by line, as words are counted: a long text at once would be slow in scripts without spaces. */
function wordsIn({ text, lines }: WireFile, { start, end }: Span): number {
  let words = 0;
  for (let line = lines.lineAt(start); line <= lines.lineAt(end); line++) {
    words += countWords(
      text.slice(Math.max(start, lines.start(line)), Math.min(end, lines.contentEnd(line))),
    );
  }
  return words;
}
