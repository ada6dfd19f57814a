import type { Change } from '../text/edits.js';
import type { Appearance, Passage } from '../story/model.js';

/** The change that takes the lines of a passage. */
export function strike({ firstLine, lastLine }: Passage): Change {
  return { kind: 'remove-lines', first: firstLine, last: lastLine };
}

/** The changes that take one appearance of a caption, with its credit where that has a line of its own. */
export function strikeCaption(appearance: Appearance): Change[] {
  const { creditLine } = appearance;
  return creditLine ? [strike(appearance), strike(creditLine)] : [strike(appearance)];
}
