import type { Span } from '../text/span.js';
import { agencyIn } from './lexicon.js';

const DATELINES: readonly RegExp[] = [
  // WASHINGTON (AP) — · Berlin (dpa) - · STOCKHOLM, Aug 29, 2014 (AFP) - · BAGHDAD, Feb 11 (Reuters) -
  /^\p{L}[^!?()\n]{1,70}\((?:\p{Lu}|\p{Lo}|dpa)[\p{L} /-]{0,23}\)\s?[-–—_]{1,2}(?:\s|$)/u,
  // LONDON, March 9 -
  /^\p{L}[^!?()\n]{1,40}, \p{L}{3,9}\.? \d{1,2}(?:, \d{4})? [-–—_]{1,2}\s/u,
  // AZIHOS, Edij. — · PARIS —
  /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, \p{L}[\p{L}. ]{1,20})? [—–](?:\s|$)/u,
];

/** Length of the dateline that a line opens with, given its first 120 characters; 0 where it opens with none. */
export function datelineLength(start: string): number {
  for (const pattern of DATELINES) {
    const dateline = pattern.exec(start)?.[0].trimEnd();
    if (dateline && isDateline(dateline)) return dateline.length;
  }
  return 0;
}

/** Brackets hold an agency, or stand behind a place in capitals: `The Harbor Union (HWU) —` opens a sentence. */
function isDateline(text: string): boolean {
  const [place = '', source] = text.split('(');
  return source === undefined || agencyIn(source) || /^\P{Ll}{3,}(?:,|$)/u.test(place.trim());
}

const LINE_END = /[^\S\r\n]*[\r\n]+[^\S\r\n]*/y;

/**
 * Where a dateline stands in a text; undefined where there is none.
 * @param length as `datelineLength` has it, which counts each hard wrap as one space
 */
export function datelineSpan(start: number, length: number, text: string): Span | undefined {
  if (length === 0) return undefined;
  let end = start;
  for (let counted = 0; counted < length; counted++) {
    LINE_END.lastIndex = end;
    end = LINE_END.test(text) ? LINE_END.lastIndex : end + 1;
  }
  return { start, end };
}

/** A dateline taken apart. */
export interface DatelineParts {
  readonly place: string;
  readonly date?: string;
  readonly agency?: string;
}

/** A month or a weekday with figures, or figures alone. */
const DATE =
  /,\s*((?:\p{L}{3,10}\.?,?\s)?\p{L}{3,10}\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\.?\s\p{L}{3,10}(?:\s\d{4})?)\s*$/u;

/** Takes a dateline apart: `BAGHDAD, Feb 11 (Reuters) -`, `Cairo – Asharq Al-Awsat`. */
export function datelineParts(dateline: string): DatelineParts {
  const text = dateline
    .replace(/\s+/g, ' ')
    .replace(/\s?[-–—_]{1,2}$/, '')
    .trim();
  const agency = /\(([^()]+)\)$/.exec(text)?.[1] ?? /\s[-–—]\s(.+)$/.exec(text)?.[1];
  const before = text.replace(/\s*\([^()]+\)$/, '').replace(/\s[-–—]\s.+$/, '');
  const date = DATE.exec(before)?.[1];
  const place = before.replace(DATE, '').trim();
  return { place, ...(date === undefined ? {} : { date }), ...(agency === undefined ? {} : { agency }) };
}
