import type { Story, WireFile } from '../story/model.js';

/** Lines that fold away below their first, which stays in view. */
export interface Fold {
  readonly kind: 'story' | 'repeats';
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * What folds: each story at its headline down to its last line of text, so that the blank lines between stories stay
 * in view, and inside it each block of repeats that a second headline opens.
 */
export function folding({ stories, readings }: WireFile): Fold[] {
  const folds: Fold[] = [];
  for (const story of stories) {
    const lastLine = lastLineOf(story);
    if (lastLine > story.headline.lastLine) {
      folds.push({ kind: 'story', firstLine: story.headline.lastLine, lastLine });
    }
    for (const copy of story.headlineCopies) {
      let last = copy.lastLine;
      for (let line = last + 1; line < readings.length; line++) {
        const role = readings[line]?.role;
        if (role === 'caption-copy' || role === 'caption' || role === 'furniture') last = line;
        else if (role !== 'blank') break;
      }
      if (last > copy.lastLine) folds.push({ kind: 'repeats', firstLine: copy.lastLine, lastLine: last });
    }
  }
  return folds;
}

function lastLineOf(story: Story): number {
  let last = Math.max(story.headline.lastLine, story.body?.lastLine ?? 0);
  for (const { kept } of story.captions) last = Math.max(last, kept.lastLine);
  return last;
}
