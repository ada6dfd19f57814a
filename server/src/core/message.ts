/**
 * Something to say to an editor: an English template with `{name}` places, and what goes there. The core never words
 * a message; the edge does, in the reader's language. A template with plural forms is chosen by `args.count`.
 */
export interface Message {
  readonly template: string | Plural;
  readonly args: Readonly<Record<string, Argument>>;
}

type Argument = string | number | LineNumber | readonly LineNumber[] | Message;

/** A line of the file that the message is about, from 0: the edge says it as people count, from 1. */
export interface LineNumber {
  readonly line: number;
}

/** English plural forms, named by the categories of `Intl.PluralRules`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

export function message(template: string, args: Message['args'] = {}): Message {
  return { template, args };
}

/** A message whose form depends on a number, which the template names as `{count}`. */
export function plural(count: number, one: string, other: string, args: Message['args'] = {}): Message {
  return { template: { one, other }, args: { ...args, count } };
}

export function lineNumber(line: number): LineNumber {
  return { line };
}

/** The same message about a file that has so many lines more above. */
export function messageBelow(lines: number, message: Message): Message {
  const { template, args } = message;
  const entries = Object.entries(args);
  if (lines === 0 || !entries.some(([, value]) => typeof value === 'object')) return message;
  return { template, args: Object.fromEntries(entries.map(([name, value]) => [name, below(lines, value)])) };
}

export function isSameMessage(one: Message, other: Message): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function below(lines: number, value: Argument): Argument {
  if (typeof value !== 'object') return value;
  if ('template' in value) return messageBelow(lines, value);
  return 'line' in value ? lineNumber(value.line + lines) : value.map(({ line }) => lineNumber(line + lines));
}
