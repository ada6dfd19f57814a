import { message } from '../message.js';
import { misread } from '../text/misread.js';
import { defineRule, type Finding } from './rule.js';

interface Garbled extends Finding {
  readonly seen: string;
  readonly meant: string | undefined;
}

/** See `mojibake.md`. */
export const mojibake = defineRule<Garbled>({
  id: 'mojibake',
  summary: message('Characters that were read in the wrong encoding, such as “â€™” for an apostrophe.'),
  defaultSeverity: 'warning',

  *check({ text }) {
    for (const { span, meant } of misread(text)) {
      const seen = text.slice(span.start, span.end);
      yield {
        span,
        message:
          meant === undefined
            ? message('A character was lost here when the text was converted. Look it up in the source.')
            : meant.trim() === ''
              ? message('“{seen}” is a space that was read in the wrong encoding. Replace it.', { seen })
              : message('“{seen}” is “{meant}”, read in the wrong encoding. Replace it.', { seen, meant }),
        seen,
        meant,
      };
    }
  },

  fix: ({ span, meant }) =>
    meant === undefined
      ? undefined
      : {
          title:
            meant.trim() === ''
              ? message('Replace it with a space')
              : message('Replace it with “{meant}”', { meant }),
          safe: false,
          changes: () => [{ kind: 'replace', span, text: meant }],
        },
});
