import type { Change } from '../text/edits.js';
import type { Passage } from '../story/model.js';

/** The change that takes the lines of a passage. */
export function strike({ firstLine, lastLine }: Passage): Change {
  return { kind: 'remove-lines', first: firstLine, last: lastLine };
}
