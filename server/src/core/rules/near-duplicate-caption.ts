import { lineNumber, message } from '../message.js';
import type { Caption, CaptionCopy } from '../story/model.js';
import { defineRule, type Finding } from './rule.js';
import { strikeCaption } from './strike.js';

interface OtherWording extends Finding {
  readonly copy: CaptionCopy;
  readonly caption: Caption;
}

/** See `near-duplicate-caption.md`. */
export const nearDuplicateCaption = defineRule<OtherWording>({
  id: 'near-duplicate-caption',
  summary: message(
    'A caption that stands in the story already in another wording: an editor decides which stays.',
  ),
  defaultSeverity: 'info',

  *check({ stories }) {
    for (const story of stories) {
      for (const caption of story.captions) {
        for (const copy of caption.copies) {
          if (copy.repeats) continue;
          yield {
            span: copy.span,
            message: message(
              'Says nearly the same as the fuller caption on line {line}. Keep one of the two.',
              { line: lineNumber(caption.kept.firstLine) },
            ),
            related: [{ span: caption.kept.span, message: message('The fuller caption') }],
            copy,
            caption,
          };
        }
      }
    }
  },

  // Which wording stays is for an editor to say: no way is safe.
  fix: ({ copy, caption }) => ({
    title: message('Keep the fuller caption on line {line}, remove this one', {
      line: lineNumber(caption.kept.firstLine),
    }),
    safe: false,
    changes: () => strikeCaption(copy),
  }),

  furtherFixes: ({ copy, caption }) => [
    {
      title: message('Keep this caption, remove the one on line {line}', {
        line: lineNumber(caption.kept.firstLine),
      }),
      safe: false,
      changes: () =>
        [caption.kept, ...caption.copies]
          .filter((other) => other.firstLine !== copy.firstLine)
          .flatMap(strikeCaption),
    },
  ],
});
