/**
 * Something to say to an editor: an English template with `{name}` places, and what goes there. The core never words
 * a message; the edge does, in the reader's language. A template with plural forms is chosen by `args.count`.
 */
export interface Message {
  readonly template: string | Plural;
  readonly args: Readonly<Record<string, string | number>>;
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

/** A line as people count it: from 1. The only place where the core leaves counting from 0. */
export function lineNumber(line: number): string {
  // As the editor's margin has it: without separators.
  return String(line + 1);
}
