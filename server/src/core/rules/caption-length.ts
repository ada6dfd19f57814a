import { message } from '../message.js';
import { passagesOf } from '../story/prose.js';
import { countCharacters } from '../text/words.js';
import { defineRule, type Finding } from './rule.js';

/** See `caption-length.md`. */
export const captionLength = defineRule<Finding>({
  id: 'caption-length',
  summary: message('A caption that is longer than the desk wants it: `limits` in `wirecopy.json`.'),
  defaultSeverity: 'warning',

  *check(file) {
    const limit = file.profile.limits.caption;
    if (limit === undefined) return;
    for (const { span } of passagesOf(file, ['caption'])) {
      const length = countCharacters(file.text.slice(span.start, span.end));
      if (length <= limit) continue;
      yield {
        span,
        message: message(
          'This caption has {length} characters; the desk wants at most {limit}. Shorten it.',
          {
            length,
            limit,
          },
        ),
      };
    }
  },
});
