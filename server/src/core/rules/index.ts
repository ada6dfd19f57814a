import { blankLines } from './blank-lines.js';
import { captionCredit } from './caption-credit.js';
import { captionLength } from './caption-length.js';
import { duplicateCaption } from './duplicate-caption.js';
import { duplicateHeadline } from './duplicate-headline.js';
import { duplicateParagraph } from './duplicate-paragraph.js';
import { duplicateStory } from './duplicate-story.js';
import { headlineLength } from './headline-length.js';
import { houseStyle } from './house-style.js';
import { mismatchedQuotes } from './mismatched-quotes.js';
import { mixedQuotes } from './mixed-quotes.js';
import { mojibake } from './mojibake.js';
import { nearDuplicateCaption } from './near-duplicate-caption.js';
import { nameVariant } from './name-variant.js';
import { notForPublication } from './not-for-publication.js';
import { pageFurniture } from './page-furniture.js';
import { repeatedWord } from './repeated-word.js';
import type { AnyRule } from './rule.js';
import { staleVersion } from './stale-version.js';
import { trailingSpace } from './trailing-space.js';
import { weekdayDate } from './weekday-date.js';

/** Every rule there is, in the order in which they are told. */
export const rules: readonly AnyRule[] = [
  notForPublication,
  staleVersion,
  duplicateStory,
  duplicateCaption,
  nearDuplicateCaption,
  duplicateHeadline,
  pageFurniture,
  duplicateParagraph,
  mismatchedQuotes,
  mixedQuotes,
  mojibake,
  repeatedWord,
  nameVariant,
  weekdayDate,
  captionCredit,
  headlineLength,
  captionLength,
  houseStyle,
  blankLines,
  trailingSpace,
];
