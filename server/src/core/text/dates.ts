import type { Span } from './span.js';

/** A day that a text names with its weekday: `Sunday, Feb. 12`, `Montag, 12. Februar 2024`. */
export interface NamedDay {
  readonly span: Span;
  /** From 0, Sunday. */
  readonly weekday: number;
  /** From 0, January. */
  readonly month: number;
  /** One day, or the first and the last of several: `Saturday and Sunday, Dec. 5-6`. */
  readonly days: readonly number[];
  /** Undefined where the text does not say it. */
  readonly year: number | undefined;
  /** The weekday that is named right before it, from 0, as the first of several. */
  readonly firstWeekday: number | undefined;
  /** The weekdays in the language that the text names them in, from Sunday. */
  readonly weekdays: readonly string[];
}

/** A month of a year that a text names. Months count from 0. */
export interface NamedMonth {
  readonly month: number;
  readonly year: number;
}

/** In these languages dates are also looked for without a weekday: in datelines, and where names are completed. */
const LOCALES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'tr', 'ru'];
/**
 * Further ones that write weekday, day and month in the same order. Not among them: Croatian, whose November is the October
 * of its neighbors (listopad), and Vietnamese, whose months are numbers.
 */
const FURTHER_LOCALES = [
  ...[
    'bg',
    'ca',
    'cs',
    'da',
    'el',
    'et',
    'fi',
    'hu',
    'id',
    'is',
    'lt',
    'lv',
    'ms',
    'nb',
    'pl',
    'ro',
    'sk',
    'sl',
  ],
  ...['sv', 'uk'],
];
/** As English copy shortens them, besides their first three letters. */
const SHORT_MONTHS: readonly [string, number][] = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(
    (name, month): [string, number] => [name, month],
  ),
  ['sept', 8],
];

interface Weekday {
  readonly weekday: number;
  readonly weekdays: readonly string[];
}

interface Names {
  /** In all languages. */
  readonly allWeekdays: ReadonlyMap<string, Weekday>;
  readonly allMonths: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, Weekday>;
  readonly months: ReadonlyMap<string, number>;
  readonly weekday: RegExp;
  readonly namedDay: RegExp;
  readonly weekdayBefore: RegExp;
  readonly goesOn: RegExp;
  readonly fullDate: RegExp;
  readonly dateAtEnd: RegExp;
}

let known: Names | undefined;

/** The names of Unicode's CLDR, by which the runtime writes dates. Gathered on first use: that takes a while. */
function names(): Names {
  return (known ??= gather());
}

/** The names of weekdays and months in some languages, in small letters. */
function namesIn(locales: readonly string[]): {
  weekdays: Map<string, Weekday>;
  months: Map<string, number>;
} {
  const weekdaysByName = new Map<string, Weekday>();
  const monthsByName = new Map<string, number>(SHORT_MONTHS);
  for (const locale of locales) {
    const dayOfWeek = writerOf(locale, { weekday: 'long' });
    const weekdays = [...Array(7).keys()].map((day) => dayOfWeek(0, 4 + day));
    for (const [weekday, word] of weekdays.entries()) {
      weekdaysByName.set(word.toLowerCase(), { weekday, weekdays });
    }
    const alone = writerOf(locale, { month: 'long' });
    const withDay = writerOf(locale, { month: 'long', day: 'numeric' });
    for (let month = 0; month < 12; month++) {
      // With a day beside it some languages inflect the month.
      const inflected = withDay(month, 1).replace(/[\d.\sº]|\bde\b/g, '');
      for (const word of [alone(month, 1), inflected]) {
        if (/^\p{L}+$/u.test(word)) monthsByName.set(word.toLowerCase(), month);
      }
    }
  }
  return { weekdays: weekdaysByName, months: monthsByName };
}

function gather(): Names {
  const { weekdays: weekdaysByName, months: monthsByName } = namesIn(LOCALES);
  const { weekdays: allWeekdays, months: allMonthNames } = namesIn([...FURTHER_LOCALES, ...LOCALES]);
  const either = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
  const monthOf = (words: Iterable<string>) => `(?:${either(words)})(?!\\p{L})\\.?`;
  const day = String.raw`\d{1,2}(?:st|nd|rd|th|\.|º|er)?`;
  const dateIn = (month: string) =>
    `(?:(?<day1>${day})\\s+(?:de\\s+|of\\s+)?(?<month1>${month})|(?<month2>${month})\\s+(?<day2>${day}))`;
  const year = String.raw`(?:,?\s+(?:de\s+)?(?<year>(?:19|20)\d{2})(?!\d))`;
  const weekday = `(?:${either(weekdaysByName.keys())})(?!\\p{L})`;
  const figures = String.raw`(?:\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})`;
  // In a dateline months are shortened in any language, and Arabic names them in two ways, one behind the other.
  const allMonths = new Set([...monthsByName.keys(), ...[...LOCALES, 'ar', 'ar-LB'].flatMap(shortMonths)]);
  const anyMonth = `(?:${either(allMonths)})(?!\\p{L})\\.?`;
  const unnamed = `(?:${day}\\s+(?:de\\s+|of\\s+)?${anyMonth}(?:[\\s/]+${anyMonth})?|${anyMonth}\\s+${day})`;
  const unnamedYear = year.replace(/\?<\w+>/g, '?:');
  const date = dateIn(monthOf(monthsByName.keys()));
  const anyDate = dateIn(monthOf(allMonthNames.keys()));
  const anyWeekday = `(?:${either(allWeekdays.keys())})(?!\\p{L})`;
  // Of a year before 1900 no weekday is checked.
  const earlier = String.raw`(?<earlier>,?\s+1\d{3}(?!\d|[.,:]\d))`;
  return {
    allWeekdays,
    allMonths: allMonthNames,
    goesOn: new RegExp(`^\\s*[-–—]\\s*${monthOf(allMonthNames.keys())}`, 'iu'),
    weekdayBefore: new RegExp(`(?<weekday>${anyWeekday})[^\\p{L}]{1,3}(?:\\p{L}{1,8}[^\\p{L}]{1,3})?$`, 'iu'),
    dateAtEnd: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:${weekday},?\\s+)?(?:(?:the|den|le|el)\\s+)?(?:${unnamed}${unnamedYear}?|${figures})|${weekday})$`,
      'iu',
    ),
    weekdays: weekdaysByName,
    weekday: new RegExp(either(allWeekdays.keys()), 'i'),
    months: monthsByName,
    namedDay: new RegExp(
      `(?<!\\p{L})(?<weekday>${anyWeekday}),?\\s+(?:the\\s+|den\\s+|le\\s+)?${anyDate}(?![\\d:]|\\p{L})(?:${year}|${earlier})?`,
      'giu',
    ),
    fullDate: new RegExp(`(?<![\\p{L}\\d])${date}${year}`, 'giu'),
  };
}

/** The months as a language shortens them, in full where it does not. */
function shortMonths(locale: string): string[] {
  const short = writerOf(locale, { month: 'short' });
  return [...Array(12).keys()]
    .map((month) => short(month, 1).replace(/\.$/, '').toLowerCase())
    .filter((word) => /^\p{L}+$/u.test(word));
}

/** Writes days of the year 1970 as a language does. Its first was a Thursday, so the fourth of January was a Sunday. */
function writerOf(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): (month: number, day: number) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (month, day) => format.format(Date.UTC(1970, month, day));
}

/** A further day after a date: `Dec. 5-6`, `Dec. 5 and 6`. */
const LAST_DAY =
  /^\s*(?:[-–—/&]|(?:and|to|through|or|und|bis|et|au|y|al|e|en|tot)(?=\s))\s*(\d{1,2})(?![\d:.\p{L}])/iu;

/** The days that a text names with their weekdays. */
export function namedDays(text: string): NamedDay[] {
  const found: NamedDay[] = [];
  if (!mayNameDay(text)) return found;
  const { namedDay, allWeekdays, allMonths, weekdayBefore, goesOn } = names();
  for (const { 0: seen, index, groups = {} } of text.matchAll(namedDay)) {
    const known = allWeekdays.get((groups.weekday ?? '').toLowerCase());
    const month = monthOf(groups, allMonths);
    const day = parseInt(groups.day1 ?? groups.day2 ?? '', 10);
    if (!known || month === undefined || day < 1 || day > 31 || groups.earlier !== undefined) continue;
    const year = groups.year === undefined ? undefined : Number(groups.year);
    const end = index + seen.length;
    const below = text.slice(end, end + FROM_WEEKDAY);
    // Of days in two months each weekday may belong to either: `Dec. 31-Jan. 2`.
    if (goesOn.test(below)) continue;
    const last = LAST_DAY.exec(below)?.[1];
    const before = weekdayBefore.exec(text.slice(Math.max(0, index - FROM_WEEKDAY), index))?.groups?.weekday;
    found.push({
      ...{ span: { start: index, end }, ...known, month, year },
      days: last === undefined ? [day] : [day, Number(last)],
      firstWeekday: allWeekdays.get((before ?? '').toLowerCase())?.weekday,
    });
  }
  return found;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** The years that a text names, with or without a date. */
export function namedYears(text: string): number[] {
  return [...text.matchAll(YEAR)].map(([year]) => Number(year));
}

/** A day stands at most so far behind the start of its weekday, indents of a hard wrap included. In UTF-16 units. */
const FROM_WEEKDAY = 80;

/** Whether a weekday stands before some figure: a cheap first look, for most paragraphs have none. */
function mayNameDay(text: string): boolean {
  for (const { index } of text.matchAll(/\d+/g))
    if (names().weekday.test(text.slice(Math.max(0, index - FROM_WEEKDAY), index))) return true;
  return false;
}

/** The months of the full dates that a text names, in its order. */
export function namedMonths(text: string): NamedMonth[] {
  const found: NamedMonth[] = [];
  for (const { groups = {} } of text.matchAll(names().fullDate)) {
    const month = monthOf(groups, names().months);
    if (month !== undefined) found.push({ month, year: Number(groups.year) });
  }
  return found;
}

/** Whether a word is the name of a weekday or a month, in full or shortened. */
export function isOfTheCalendar(word: string): boolean {
  const { weekdays, months } = names();
  const key = word.toLowerCase();
  return weekdays.has(key) || months.has(key);
}

/** The date that a text ends with, in words or figures, its weekday before it; undefined where it ends with none. */
export function dateAtEnd(text: string): string | undefined {
  return names().dateAtEnd.exec(text)?.[0];
}

/** The weekday of a day, from 0, Sunday; undefined where the month has no such day. */
export function weekdayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month ? date.getUTCDay() : undefined;
}

function monthOf(
  { month1, month2 }: Record<string, string | undefined>,
  months: ReadonlyMap<string, number>,
): number | undefined {
  return months.get((month1 ?? month2 ?? '').toLowerCase().replace(/\.$/, ''));
}
