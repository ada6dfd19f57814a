import type { Span } from '../text/span.js';
import { dateAtEnd } from '../text/dates.js';
import { agencyIn } from './lexicon.js';

/** 新华社北京7月3日电 */
const CHINESE = /^(新华社|新華社|中新社|法新社|路透社)(\p{Script=Han}{2,12})(\d{1,2}月\d{1,2}日)[电電]/u;

const DATELINES: readonly RegExp[] = [
  // WASHINGTON (AP) — · Berlin (dpa) - · STOCKHOLM, Aug 29, 2014 (AFP) - · BAGHDAD, Feb 11 (Reuters) - · PARIS (AP) —The
  /^\p{L}[^!?()（）\n]{1,70}[(（](?:\p{Lu}|\p{Lo}|dpa)[\p{L} /-]{0,23}[)）](?:\s?[—–](?=\p{L})|\s?\.?[-–—_]{1,2}(?:\s|$))/u,
  // MOSCOW, July 3. /TASS/.
  /^\p{Lu}[\p{Lu} .'’-]{2,40}, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})\.? \/\p{Lu}[\p{L} -]{1,20}\/\.(?:\s|$)/u,
  // Cairo – Asharq Al-Awsat – : what follows is a sentence of its own
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2} [–—-] \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3} [–—-](?= \p{Lu})/u,
  CHINESE,
  // LONDON, March 9 -
  /^\p{L}[^!?()\n]{1,40}, \p{L}{3,9}\.? \d{1,2}(?:, \d{4})? [-–—_]{1,2}\s/u,
  // AZIHOS, Edij. — · PARIS —
  /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, \p{L}[\p{L}. ]{1,20})? [—–](?:\s|$)/u,
];

/** What each of them holds, and few other lines. */
const MAY_OPEN = /[(（/–—_]|-\s|^[新中法路]/u;

/** Length of the dateline that a line opens with, given its first 120 characters; 0 where it opens with none. */
export function datelineLength(start: string): number {
  if (!MAY_OPEN.test(start)) return 0;
  for (const pattern of DATELINES) {
    const dateline = pattern.exec(start)?.[0].trimEnd();
    if (dateline && isDateline(dateline)) return dateline.length;
  }
  return 0;
}

/** Brackets hold an agency, or stand behind a place in capitals: `The Harbor Union (HWU) —` opens a sentence. */
function isDateline(text: string): boolean {
  const [place = '', source] = text.split(/[(（]/);
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

const DASH = /\s?\.?[-–—_]{1,2}$/;
/** `(Reuters)`, `/TASS/.`, `– Asharq Al-Awsat` */
const SOURCE = /\s*[(（]([^()（）]+)[)）]$|\s\/([^/]+)\/\.?$|\s[-–—]\s(.+)$/;

/** Takes a dateline apart: `BAGHDAD, Feb 11 (Reuters) -`, `MOSCOW, July 3. /TASS/.`, `Cairo – Asharq Al-Awsat –`. */
export function datelineParts(dateline: string): DatelineParts {
  const text = dateline.replace(/\s+/g, ' ').trim().replace(DASH, '');
  const chinese = CHINESE.exec(text);
  if (chinese) return { place: chinese[2] ?? '', date: chinese[3] ?? '', agency: chinese[1] ?? '' };
  const source = SOURCE.exec(text);
  const agency = (source?.[1] ?? source?.[2] ?? source?.[3])?.trim();
  const before = (source ? text.slice(0, source.index) : text).replace(/[\s,]+$/, '');
  const dated = before.replace(/\.$/, '');
  const date = dateAtEnd(dated);
  const place = date === undefined ? before : dated.slice(0, -date.length).replace(/[\s,]+$/, '');
  return { place, ...(date === undefined ? {} : { date }), ...(agency === undefined ? {} : { agency }) };
}
