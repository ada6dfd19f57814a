import { message } from '../message.js';
import { passagesOf } from '../story/prose.js';
import type { Passage, Story, WireFile } from '../story/model.js';
import {
  namedDays,
  namedMonths,
  namedYears,
  weekdayOf,
  type NamedDay,
  type NamedMonth,
} from '../text/dates.js';
import { defineRule, type Finding } from './rule.js';

/** See `weekday-date.md`. */
export const weekdayDate = defineRule<Finding>({
  id: 'weekday-date',
  summary: message('A weekday that does not fit its date, wherever the year is known.'),
  defaultSeverity: 'warning',

  *check(file) {
    let at = 0;
    let known: NamedMonth | undefined | null = null;
    for (const { span } of passagesOf(file)) {
      while (span.start >= (file.stories[at + 1]?.span.start ?? Infinity)) {
        at++;
        known = null;
      }
      const text = file.text.slice(span.start, span.end);
      for (const named of namedDays(text)) {
        if (named.year === undefined && known === null) known = whenOf(file, file.stories[at]);
        const year = named.year ?? (known ? nearestYear(named, known) : undefined);
        if (year === undefined) continue;
        // A year that nobody says is a guess: it may be the last or the next, or one that the paragraph is about.
        const others = named.year === undefined ? [year - 1, year + 1, ...namedYears(text)] : [];
        if (fits(named, [year, ...others])) continue;
        yield finding(named, year, span.start);
      }
    }
  },
});

function fits({ weekday, firstWeekday, month, days }: NamedDay, years: readonly number[]): boolean {
  return years.some((year) =>
    days.some((day) => {
      const was = weekdayOf(year, month, day);
      return was !== undefined && (was === weekday || was === firstWeekday);
    }),
  );
}

function finding(named: NamedDay, year: number, offset: number): Finding {
  const weekday = weekdayOf(year, named.month, named.days[0] as number);
  const span = { start: offset + named.span.start, end: offset + named.span.end };
  if (weekday === undefined)
    return { span, message: message('That month has no such day. Look the date up.') };
  const [is = '', was = ''] = [named.weekdays[named.weekday], named.weekdays[weekday]];
  return {
    span,
    message: message('In {year} this day was a {was}, not a {is}. Either the weekday or the date is off.', {
      year: String(year),
      was,
      is,
    }),
  };
}

/** When a story was written: by its date line or dateline, else by the year that all its captions agree on. */
function whenOf(file: WireFile, story: Story | undefined): NamedMonth | undefined {
  if (!story) return undefined;
  const monthsIn = ({ span }: Pick<Passage, 'span'>) => namedMonths(file.text.slice(span.start, span.end));
  for (const note of story.notes) {
    const [month] = note.role === 'date' ? monthsIn(note) : [];
    if (month) return month;
  }
  const [month] = story.dateline ? monthsIn({ span: story.dateline }) : [];
  if (month) return month;
  const inCaptions = story.captions.flatMap(({ kept }) => monthsIn(kept));
  return new Set(inCaptions.map(({ year }) => year)).size === 1 ? inCaptions[0] : undefined;
}

/** A date without its year is the one that lies nearest: in a story of January, December is that of the year before. */
function nearestYear({ month }: NamedDay, { year, month: reference }: NamedMonth): number {
  if (month - reference > 6) return year - 1;
  if (reference - month > 6) return year + 1;
  return year;
}
