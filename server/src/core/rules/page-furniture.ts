import { message, plural } from '../message.js';
import type { Furniture, Story } from '../story/model.js';
import { defineRule, type Finding, type Fix } from './rule.js';
import { strike } from './strike.js';

interface Leftover extends Finding {
  readonly line: Furniture;
  readonly story: Story;
}

/** See `page-furniture.md`. */
export const pageFurniture = defineRule<Leftover>({
  id: 'page-furniture',
  summary: message('A line that the web page left behind: a button, an advertisement, a counter.'),
  defaultSeverity: 'info',
  cleans: true,

  *check({ stories }) {
    for (const story of stories) {
      for (const line of story.furniture) {
        yield {
          span: line.span,
          message: line.sure
            ? message('Left over from the web page and no part of the story. Remove this line.')
            : message(
                'Probably left over from the web page. Look at it: Clean Copy leaves this line to you.',
              ),
          related: [{ span: story.headline.span, message: message('The story it stands in') }],
          unnecessary: line.sure,
          line,
          story,
        };
      }
    }
  },

  fix: ({ line }) => ({ title: message('Remove this line'), safe: line.sure, changes: () => [strike(line)] }),

  furtherFixes({ story }) {
    const sure = story.furniture.filter((line) => line.sure);
    const fixes: Fix[] = [];
    if (sure.length > 1) fixes.push(removal(sure, true));
    const probable = story.furniture.filter((line) => line.sure || !line.isProse);
    if (probable.length > sure.length + 1) fixes.push(removal(probable, false));
    return fixes;
  },
});

function removal(lines: readonly Furniture[], safe: boolean): Fix {
  return {
    title: safe
      ? plural(
          lines.length,
          'Remove {count} page leftover of this story',
          'Remove all {count} page leftovers of this story',
        )
      : plural(
          lines.length,
          'Remove {count} page leftover of this story, probable or sure',
          'Remove all {count} page leftovers of this story, probable ones too',
        ),
    safe,
    changes: () => lines.map(strike),
  };
}
