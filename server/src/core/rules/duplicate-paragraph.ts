import { lineNumber, message } from '../message.js';
import { wordsOf } from '../story/read/form.js';
import type { Passage, Unit } from '../story/model.js';
import { passagesOf } from '../story/prose.js';
import { quotations } from '../text/quotations.js';
import { defineRule, type Finding } from './rule.js';
import { strike } from './strike.js';

interface RepeatedParagraph extends Finding {
  readonly passage: Passage;
}

/** Shorter ones are said twice on purpose: refrains, lines of a dialogue, entries of a table. */
const FEWEST_WORDS = 12;

/** See `duplicate-paragraph.md`. */
export const duplicateParagraph = defineRule<RepeatedParagraph>({
  id: 'duplicate-paragraph',
  summary: message('A paragraph that stands in the body of the story already.'),
  defaultSeverity: 'warning',

  *check(file) {
    let story = 0;
    /** By the number of their words: so few are compared. */
    let seen = new Map<number, Unit[]>();
    /** Pages lift a sentence out of the body and set it above it. */
    let opening: Passage | undefined;
    for (const passage of passagesOf(file, ['body'])) {
      while (passage.span.start >= (file.stories[story + 1]?.span.start ?? Infinity)) {
        story++;
        seen = new Map();
      }
      if (seen.size === 0) opening = passage;
      const { words, key, text } = passage.form;
      const like = seen.get(words);
      const first = like?.find(({ form }) => form.key === key);
      if (!like) seen.set(words, [passage]);
      else if (!first) like.push(passage);
      else if (first !== opening && wordsOf(passage.form) >= FEWEST_WORDS && !isPullQuote(text))
        yield finding(passage, first);
    }
  },

  fix: ({ passage }) => ({
    title: message('Remove this paragraph'),
    safe: false,
    changes: () => [strike(passage)],
  }),
});

function finding(passage: Passage, first: Passage): RepeatedParagraph {
  return {
    span: passage.span,
    message: message('Repeats the paragraph on line {line} word for word. Keep one of the two.', {
      line: lineNumber(first.firstLine),
    }),
    related: [{ span: first.span, message: message('The paragraph that it repeats') }],
    passage,
  };
}

/** What is nothing but a quotation may be set apart beside the text that it is taken from. */
function isPullQuote(text: string): boolean {
  const [quotation] = quotations(text);
  return quotation?.start === 0 && quotation.end >= text.length - 1;
}
