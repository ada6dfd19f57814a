import { message, type Message } from '../message.js';

/** What a desk may set for a rule in `wirecopy.json`, beside how loud it is. */
export interface Option<T> {
  readonly summary: Message;
  /** What counts where the desk set nothing. */
  readonly default: T;
  /** Whether a value from a `wirecopy.json` can stand for it. */
  readonly fits: (value: unknown) => boolean;
  /** What is said of a value that does not fit. */
  readonly expected: Message;
  /** The same as a JSON schema, without description and default. */
  readonly schema: Readonly<Record<string, unknown>>;
}

export type Options<T> = { readonly [K in keyof T]: Option<T[K]> };

/** A number of something, from 0; by default none, and the rule sees for itself. */
export function count(summary: Message): Option<number | undefined> {
  return {
    summary,
    default: undefined,
    fits: (value) => Number.isInteger(value) && (value as number) >= 0,
    expected: message('Here a whole number is expected.'),
    schema: { type: 'integer', minimum: 0 },
  };
}

/** One of a few words, the first of which counts by default. */
export function choice<C extends string>(summary: Message, choices: readonly [C, ...C[]]): Option<C> {
  return {
    summary,
    default: choices[0],
    fits: (value) => choices.includes(value as C),
    expected: message('Here one of these is expected: {choices}.', { choices: choices.join(', ') }),
    schema: { enum: choices },
  };
}

/** A list of words or terms; none by default. */
export function words(summary: Message): Option<readonly string[]> {
  return {
    summary,
    default: [],
    fits: (value) =>
      Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== ''),
    expected: message('Here a list of texts in quotation marks is expected.'),
    schema: { type: 'array', items: { type: 'string', minLength: 1 } },
  };
}
