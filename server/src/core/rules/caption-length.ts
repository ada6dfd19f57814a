import { message } from '../message.js';
import { longerThan } from '../story/prose.js';
import { defineRule, type Finding } from './rule.js';

/** See `caption-length.md`. */
export const captionLength = defineRule<Finding>({
  id: 'caption-length',
  summary: message('A caption that is longer than the desk wants it: `limits` in `wirecopy.json`.'),
  defaultSeverity: 'warning',

  *check(file) {
    for (const { span, ...sizes } of longerThan(file, 'caption', file.profile.limits.caption)) {
      yield {
        span,
        message: message(
          'This caption has {length} characters; the desk wants at most {limit}. Shorten it.',
          sizes,
        ),
      };
    }
  },
});
