import { message, type Message } from '../message.js';
import type { Counterpart, Desk } from '../desk/desk.js';
import { defineRule, type Finding } from './rule.js';

/** See `stale-version.md`. */
export const staleVersion = defineRule<Finding>({
  id: 'stale-version',
  summary: message('A story of which a newer version is there: an update, a new lead, a correction.'),
  defaultSeverity: 'warning',
  reach: 'desk',

  *check(file, _options, desk) {
    for (const story of file.stories) {
      const newer = desk.counterparts(story).filter(({ is }) => is === 'newer');
      const [newest] = newer;
      if (!newest) continue;
      yield {
        span: story.headline.span,
        message: said(newest, desk),
        related: newer.map(({ card }) => ({
          story: card,
          message: message('{mark}: {headline}', { mark: markOf(card), headline: card.facts.headline }),
        })),
        counterpart: newest,
      };
    }
  },
});

function said({ card }: Counterpart, desk: Desk) {
  const file = desk.nameOf(card.address);
  // A place of the desk, which does not move with the lines above the story that is looked at.
  const where = { mark: markOf(card), line: String(card.facts.line + 1) };
  return file === undefined
    ? message(
        'A newer version stands on line {line}: {mark}. This one is out of date; keep the newer.',
        where,
      )
    : message(
        'A newer version stands in {file}, line {line}: {mark}. This one is out of date; publish the newer.',
        { ...where, file },
      );
}

/** What is newer without a mark of its own is the story after its alert. */
function markOf({ facts: { version } }: Counterpart['card']): string | Message {
  return version?.mark ?? message('the story');
}
