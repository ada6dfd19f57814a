import { storyAt } from '../story/locate.js';
import type { Passage, WireFile } from '../story/model.js';
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
  const story = storyAt(file, span.start);
  const groups: readonly (readonly Passage[])[] = story
    ? [
        [story.headline, ...story.headlineCopies],
        ...story.captions.map(({ kept, copies }) => [kept, ...copies]),
      ]
    : [];
  const holds = (passage: Passage) => passage.span.start <= span.start && span.end <= passage.span.end;
  const group = groups.find((passages) => passages.some(holds));
  const own = group?.find(holds);
  if (!group || !own) return [];
  const said = wordsOf(file, own);
  return group
    .filter((passage) => passage !== own && wordsOf(file, passage) === said)
    .map((passage) => {
      const moved = passage.span.start - own.span.start;
      return { kind: 'replace', span: { start: span.start + moved, end: span.end + moved }, text };
    });
}

function wordsOf({ text }: WireFile, { span }: Passage): string {
  return text.slice(span.start, span.end);
}
