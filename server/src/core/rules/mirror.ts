import { alikeIn, appearancesAt } from '../story/appearances.js';
import type { WireFile } from '../story/model.js';
import type { Change } from '../text/edits.js';

/**
 * The changes of a fix, made in the copies too: a copy that kept the fault would be none any more, and Clean Copy would
 * leave it. Only lines that say the same to the letter are changed alike.
 */
export function mirrored(file: WireFile, changes: readonly Change[]): Change[] {
  return changes.flatMap((change) => [change, ...inCopies(file, change)]);
}

function inCopies(file: WireFile, change: Change): Change[] {
  if (change.kind !== 'replace') return [];
  const { span, text } = change;
  const found = appearancesAt(file, span.start);
  if (!found || span.start < found.here.span.start || span.end > found.here.span.end) return [];
  const { here } = found;
  return alikeIn(file, found, 'letter')
    .filter((passage) => passage !== here)
    .map((passage) => {
      const moved = passage.span.start - here.span.start;
      return { kind: 'replace', span: { start: span.start + moved, end: span.end + moved }, text };
    });
}
