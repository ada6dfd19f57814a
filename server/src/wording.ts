import type { LineNumber, Message } from './core/index.js';

/** Turns a message of the core into the words a reader sees. The protocol and the command line share it. */
export function word({ template, args }: Message, locale = 'en'): string {
  const chosen =
    typeof template === 'string'
      ? template
      : formsOf(locale).plurals.select(Number(args.count)) === 'one'
        ? template.one
        : template.other;
  const { numbers } = formsOf(locale);
  return chosen.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = args[name];
    if (value === undefined) return place;
    if (typeof value === 'object') return ('line' in value ? [value] : value).map(lineOf).join(', ');
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}

/** As the editor's margin has it: from 1, without separators. */
function lineOf({ line }: LineNumber): string {
  return String(line + 1);
}

interface Forms {
  readonly plurals: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

/** What a language makes of numbers. To set it up costs more than many messages. */
const forms = new Map<string, Forms>();

function formsOf(locale: string): Forms {
  const known = forms.get(locale);
  if (known) return known;
  const made = { plurals: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
  forms.set(locale, made);
  return made;
}
