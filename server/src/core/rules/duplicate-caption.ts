import { lineNumber, message, plural } from '../message.js';
import type { Caption, Passage, Story } from '../story/model.js';
import { defineRule, type Finding, type Fix } from './rule.js';
import { strike } from './strike.js';

interface RepeatedCaption extends Finding {
  readonly copy: Passage;
  readonly caption: Caption;
  readonly story: Story;
}

/** See `duplicate-caption.md`. */
export const duplicateCaption = defineRule<RepeatedCaption>({
  id: 'duplicate-caption',
  summary: message('A caption that stands in the story already, word for word.'),
  defaultSeverity: 'warning',

  *check({ stories }) {
    for (const story of stories) {
      for (const caption of story.captions) {
        for (const copy of caption.copies) {
          yield {
            span: copy.span,
            message: message('Repeats the caption on line {line} word for word. Remove this copy.', {
              line: lineNumber(caption.kept.firstLine),
            }),
            related: [{ span: caption.kept.span, message: message('This caption is kept') }],
            unnecessary: true,
            copy,
            caption,
            story,
          };
        }
      }
    }
  },

  fix: ({ copy }) => ({ title: message('Remove this copy'), safe: true, changes: () => [strike(copy)] }),

  furtherFixes({ caption, story }) {
    const fixes: Fix[] = [];
    const ofCaption = caption.copies;
    if (ofCaption.length > 1) {
      fixes.push({
        title: plural(
          ofCaption.length,
          'Remove {count} copy of this caption',
          'Remove all {count} copies of this caption',
        ),
        safe: true,
        changes: () => ofCaption.map(strike),
      });
    }
    const ofStory = story.captions.flatMap(({ copies }) => copies);
    if (ofStory.length > 1) {
      fixes.push({
        title: plural(
          ofStory.length,
          'Remove {count} duplicated caption of this story',
          'Remove all {count} duplicated captions of this story',
        ),
        safe: true,
        changes: () => ofStory.map(strike),
      });
    }
    return fixes;
  },
});
