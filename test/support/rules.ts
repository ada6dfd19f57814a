// Rules by themselves, asked about short invented stories.
import { applyEdits, bulkEdits, parse, rules, run } from '../../server/src/core/index.js';
import { profile } from './desk.js';
import { fail } from './fail.js';
import { throwOn } from './wire.js';

export const ruleOf = (id: string) => rules.find((rule) => rule.id === id) ?? fail(id);

/** What a rule finds in the text, as the text that it is about. */
export function found(id: string, text: string, config = '{}'): string[] {
  const file = parse(text, profile(config));
  return run([ruleOf(id)], file, throwOn).map(({ finding: { span } }) => text.slice(span.start, span.end));
}

/** What all fixes of a rule make of a text. */
export function fixed(id: string, text: string, config = '{}'): string {
  const file = parse(text, profile(config));
  return applyEdits(text, bulkEdits(file, run([ruleOf(id)], file, throwOn), throwOn));
}

export const HEADLINE = 'Harbor Town Opens Its New Bridge\n\n';
export const LEAD =
  'The bridge across the estuary opened on Wednesday, nine years after the first stone was laid.';
export const END =
  'Traffic was light in the first hours, the harbor office said, and nobody had to wait for a ferry.';
export const story = (...paragraphs: string[]) => `${HEADLINE}${[LEAD, ...paragraphs, END].join('\n\n')}\n`;
