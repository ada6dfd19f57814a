import { lineNumber, message, plural } from '../message.js';
import type { Passage, Story } from '../story/model.js';
import { defineRule, type Finding, type Fix } from './rule.js';
import { strike } from './strike.js';

interface RepeatedHeadline extends Finding {
  readonly copy: Passage;
  readonly story: Story;
}

/** See `duplicate-headline.md`. */
export const duplicateHeadline = defineRule<RepeatedHeadline>({
  id: 'duplicate-headline',
  summary: message('A headline that stands above the story already.'),
  defaultSeverity: 'warning',
  cleans: true,

  *check({ stories }) {
    for (const story of stories) {
      for (const copy of story.headlineCopies) {
        yield {
          span: copy.span,
          message: message('Repeats the headline on line {line}. Remove this copy.', {
            line: lineNumber(story.headline.firstLine),
          }),
          related: [{ span: story.headline.span, message: message('This headline is kept') }],
          unnecessary: true,
          copy,
          story,
        };
      }
    }
  },

  fix: ({ copy }) => ({ title: message('Remove this copy'), safe: true, changes: () => [strike(copy)] }),

  furtherFixes({ story }) {
    const fixes: Fix[] = [];
    const all = story.headlineCopies;
    if (all.length > 1) {
      fixes.push({
        title: plural(
          all.length,
          'Remove {count} copy of this headline',
          'Remove all {count} copies of this headline',
        ),
        safe: true,
        changes: () => all.map(strike),
      });
    }
    return fixes;
  },
});
