import { message } from '../message.js';
import { passagesOf } from '../story/prose.js';
import { countCharacters } from '../text/words.js';
import { defineRule, type Finding } from './rule.js';

/** See `headline-length.md`. */
export const headlineLength = defineRule<Finding>({
  id: 'headline-length',
  summary: message('A headline that is longer than the desk wants it: `limits` in `wirecopy.json`.'),
  defaultSeverity: 'warning',

  *check(file) {
    const limit = file.profile.limits.headline;
    if (limit === undefined) return;
    for (const { span } of passagesOf(file, ['headline'])) {
      const length = countCharacters(file.text.slice(span.start, span.end));
      if (length <= limit) continue;
      yield {
        span,
        message: message(
          'This headline has {length} characters; the desk wants at most {limit}. Shorten it.',
          {
            length,
            limit,
          },
        ),
      };
    }
  },
});
