import { lineNumber, message, plural } from '../message.js';
import type { Caption, CaptionCopy, Story } from '../story/model.js';
import { defineRule, type Finding, type Fix } from './rule.js';
import { strikeCaption } from './strike.js';

interface RepeatedCaption extends Finding {
  readonly copy: CaptionCopy;
  readonly caption: Caption;
  readonly story: Story;
}

/** See `duplicate-caption.md`. */
export const duplicateCaption = defineRule<RepeatedCaption>({
  id: 'duplicate-caption',
  summary: message('A caption that stands in the story already, word for word.'),
  defaultSeverity: 'warning',
  cleans: true,

  *check({ stories }) {
    for (const story of stories) {
      for (const caption of story.captions) {
        for (const copy of exactCopies(caption)) {
          yield {
            span: copy.span,
            message: message('Repeats the caption on line {line} word for word. Remove this copy.', {
              line: lineNumber((copy.repeats ?? caption.kept).firstLine),
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

  fix: ({ copy }) => ({ title: message('Remove this copy'), safe: true, changes: () => strikeCaption(copy) }),

  furtherFixes({ caption, story }) {
    const fixes: Fix[] = [];
    const ofCaption = exactCopies(caption);
    if (ofCaption.length > 1) {
      fixes.push({
        title: plural(
          ofCaption.length,
          'Remove {count} copy of this caption',
          'Remove all {count} copies of this caption',
        ),
        safe: true,
        changes: () => ofCaption.flatMap(strikeCaption),
      });
    }
    const ofStory = story.captions.flatMap(exactCopies);
    if (ofStory.length > 1) {
      fixes.push({
        title: plural(
          ofStory.length,
          'Remove {count} duplicated caption of this story',
          'Remove all {count} duplicated captions of this story',
        ),
        safe: true,
        changes: () => ofStory.flatMap(strikeCaption),
      });
    }
    return fixes;
  },
});

/** The copies that repeat an earlier appearance word for word; other wordings are for the editor to decide. */
function exactCopies({ copies }: Caption): CaptionCopy[] {
  return copies.filter(({ repeats }) => repeats !== undefined);
}
