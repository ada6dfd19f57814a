import { message, plural } from '../message.js';
import type { Passage, Story } from '../story/model.js';
import { defineRule, type Finding, type Fix } from './rule.js';
import { strike } from './strike.js';

interface Leftover extends Finding {
  readonly line: Passage;
  readonly story: Story;
}

/** See `page-furniture.md`. */
export const pageFurniture = defineRule<Leftover>({
  id: 'page-furniture',
  summary: message('A line that the web page left behind: a button, an advertisement, a counter.'),
  defaultSeverity: 'info',

  *check({ stories }) {
    for (const story of stories) {
      for (const line of story.furniture) {
        yield {
          span: line.span,
          message: message('Left over from the web page and no part of the story. Remove this line.'),
          related: [{ span: story.headline.span, message: message('The story it stands in') }],
          unnecessary: true,
          line,
          story,
        };
      }
    }
  },

  fix: ({ line }) => ({ title: message('Remove this line'), safe: true, changes: () => [strike(line)] }),

  furtherFixes({ story }) {
    const fixes: Fix[] = [];
    const all = story.furniture;
    if (all.length > 1) {
      fixes.push({
        title: plural(
          all.length,
          'Remove {count} page leftover of this story',
          'Remove all {count} page leftovers of this story',
        ),
        safe: true,
        changes: () => all.map(strike),
      });
    }
    return fixes;
  },
});
