import { duplicateCaption } from './duplicate-caption.js';
import { duplicateHeadline } from './duplicate-headline.js';
import { nearDuplicateCaption } from './near-duplicate-caption.js';
import { pageFurniture } from './page-furniture.js';
import type { AnyRule } from './rule.js';
import { trailingSpace } from './trailing-space.js';

/** Every rule there is, in the order in which they are told. */
export const rules: readonly AnyRule[] = [
  duplicateCaption,
  nearDuplicateCaption,
  duplicateHeadline,
  pageFurniture,
  trailingSpace,
];
