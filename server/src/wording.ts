import { config, t as translated } from '@vscode/l10n';
import type { LineNumber, Message } from './core/index.js';

/** The texts of a language, by the English ones. */
export type Texts = Readonly<Record<string, string>>;

let language = 'en';

/**
 * Says in which language this process words its messages from now on: in English where there are no texts.
 * @param locale as the protocol and `Intl` name it: `fr`, `es-MX`
 */
export function speak(locale: string, texts: Texts | undefined): void {
  language = texts && isLocale(locale) ? locale : 'en';
  config({ contents: language === 'en' ? {} : { ...texts } });
}

function isLocale(locale: string): boolean {
  try {
    return Intl.PluralRules.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

/** Turns a message of the core into the words a reader sees. The protocol and the command line share it. */
export function word({ template, args }: Message): string {
  const chosen =
    typeof template === 'string'
      ? template
      : pluralsOf(language).select(Number(args.count)) === 'one'
        ? template.one
        : template.other;
  return translated(chosen).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = args[name];
    if (value === undefined) return place;
    if (typeof value === 'object' && 'template' in value) return word(value);
    if (typeof value === 'object') return ('line' in value ? [value] : value).map(lineOf).join(', ');
    return typeof value === 'number' ? numbersOf(language).format(value) : value;
  });
}

/** As the editor's margin has it: from 1, without separators. */
function lineOf({ line }: LineNumber): string {
  return String(line + 1);
}

/** What a language makes of numbers, set up on first use: that costs more than many messages. */
const pluralsOf = once((locale) => new Intl.PluralRules(locale));
const numbersOf = once((locale) => new Intl.NumberFormat(locale));

function once<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
