import { message } from '../message.js';
import { longerThan } from '../story/prose.js';
import { defineRule, type Finding } from './rule.js';

/** See `headline-length.md`. */
export const headlineLength = defineRule<Finding>({
  id: 'headline-length',
  summary: message('A headline that is longer than the desk wants it: `limits` in `wirecopy.json`.'),
  defaultSeverity: 'warning',

  *check(file) {
    for (const { span, ...sizes } of longerThan(file, 'headline', file.profile.limits.headline)) {
      yield {
        span,
        message: message(
          'This headline has {length} characters; the desk wants at most {limit}. Shorten it.',
          sizes,
        ),
      };
    }
  },
});
