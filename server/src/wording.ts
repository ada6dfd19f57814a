import type { Message } from './core/index.js';

/** Turns a message of the core into the words a reader sees. The protocol and the command line share it. */
export function word({ template, args }: Message, locale = 'en'): string {
  const chosen =
    typeof template === 'string'
      ? template
      : new Intl.PluralRules(locale).select(Number(args.count)) === 'one'
        ? template.one
        : template.other;
  const numbers = new Intl.NumberFormat(locale);
  return chosen.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = args[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}
