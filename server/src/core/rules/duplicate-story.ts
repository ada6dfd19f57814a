import { message } from '../message.js';
import type { Counterpart, Desk } from '../desk/desk.js';
import { defineRule, type Finding } from './rule.js';

/** See `duplicate-story.md`. */
export const duplicateStory = defineRule<Finding>({
  id: 'duplicate-story',
  summary: message(
    'A story that stands in another file, or twice in this one, with the same text or nearly so.',
  ),
  defaultSeverity: 'warning',
  reach: 'desk',

  *check(file, _options, desk) {
    for (const story of file.stories) {
      const same = desk.counterparts(story).filter(({ is }) => is === 'same');
      const [first] = same;
      if (!first) continue;
      yield {
        span: story.headline.span,
        message: said(first, desk),
        related: same.map(({ card, likeness }) => ({
          story: card,
          message: message('{percent}% of the text is the same', { percent: percent(likeness.share) }),
        })),
        counterpart: first,
      };
    }
  },
});

function said({ card, likeness }: Counterpart, desk: Desk) {
  const file = desk.nameOf(card.address);
  // A place of the desk, which does not move with the lines above the story that is looked at.
  const where = { line: String(card.facts.line + 1), percent: percent(likeness.share) };
  return file === undefined
    ? message(
        'The same story stands on line {line}: {percent}% of the text is the same. Keep one of the two.',
        where,
      )
    : message(
        'The same story stands in {file}, line {line}: {percent}% of the text is the same. Publish only one of the two.',
        { ...where, file },
      );
}

/** Rounded down: only all of it is all. */
function percent(share: number): string {
  return String(Math.floor(share * 100));
}
