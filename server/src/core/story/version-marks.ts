import { fold } from '../text/fold.js';

/** What an agency says of the state of a story, and where that puts it among the other states. */
export interface Version {
  /** As it is written: `UPDATE 2`, `1st Ld-Writethru`, `CORRECTED`. */
  readonly mark: string;
  /** A later version has a larger one. A story without a mark has 0; what was sent again follows what it replaces. */
  readonly rank: number;
}

/** The rank of a story that says nothing of its version. */
export const FIRST_RANK = 0;
/** What goes out before there is a story. */
const ALERT_RANK = -1;
/** What was corrected or sent again replaces its version and comes before the next. */
const SENT_AGAIN = 0.5;

const END = String.raw`(?=$|[\s:\-–—).,/])`;
export const NUMBERED = new RegExp(
  [
    String.raw`(?:update|wrapup|lead|aktualisierung|actualisation|actualización|обновление)[ -]?(\d{1,2})${END}`,
    String.raw`(\d{1,2})(?:st|nd|rd|th)[ -](?:ld|lead|update)(?:[ -]write-?thru)?${END}`,
    String.raw`(\d{1,2})\. (?:lead|zusammenfassung|fassung)${END}`,
  ].join('|'),
  'iu',
);
const NEWER = new RegExp(
  String.raw`^(?:lead|updated?|ampliación|zusammenfassung|aktualisierung|writethru)${END}`,
  'iu',
);
const AGAIN = new RegExp(
  String.raw`^(?:corrected(?: \([^)]{1,40}\))?|correction|korrektur|berichtigung|correctif|corrección|refile|исправленная версия)${END}`,
  'iu',
);
const SAME = new RegExp(String.raw`^(?:repeat|rpt|recast|wiederholung)${END}`, 'iu');
const ALERT = new RegExp(String.raw`^(?:urgent|flash|alert|bulletin|eil)${END}`, 'iu');
const MARKS = [NUMBERED, NEWER, AGAIN, SAME, ALERT];
/** Between two marks, and between the last one and the headline. */
const BETWEEN = /^[\s:\-–—).,/]+/u;
/** A mark stands at the start; what follows is not looked at. In UTF-16 units. */
const LONGEST = 80;

export interface Marked {
  readonly version: Version | undefined;
  /** Where the headline begins behind the marks. */
  readonly end: number;
}

/** Whether a line that opens with the marks of a version goes on with a headline. */
export function headlineFollows(line: string): boolean {
  const { end } = marksIn(line, true);
  return end > 0 && /^[^\p{Ll}\s]\S*\s\S/u.test(line.slice(end));
}

/** Behind a headline: `(UPDATE 2)`, `(Update 2, Pix, TV)`. */
const BEHIND = /\s*\(([^()]*)\)$/u;
const LABEL = /^slug\s?:\s?/iu;
/** A slug of one word, and what stands behind it. */
const SLUG = /^(\p{Lu}[^\s,(]*)(?:,\s?|\s?\()/u;

/** A headline without the marks of its version, folded and in small letters: what the versions have in common. */
export function bareHeadline(headline: string): string {
  const text = fold(headline);
  const bare = markBehind(text) === undefined ? text : text.replace(BEHIND, '');
  return bare.slice(marksIn(bare, true).end).toLowerCase();
}

/** The version of a headline, by its marks. @param headline folded */
export function versionOfHeadline(headline: string): Version | undefined {
  return marksIn(headline, true).version ?? marksIn(markBehind(headline) ?? '', false).version;
}

function markBehind(headline: string): string | undefined {
  const inside = BEHIND.exec(headline)?.[1];
  return inside !== undefined && startsNumbered(inside) ? inside : undefined;
}

/** Whether a line is a slug with its mark, and no headline: `US--Bridge, 3rd Ld-Writethru`, `BRIDGE-OPENING (UPDATE 2)`. */
export function isMarkedSlug(line: string): boolean {
  if (LABEL.test(line)) return slugIn(line).versions.length > 0;
  const [start = '', slug = ''] = SLUG.exec(line.slice(0, LONGEST)) ?? [];
  return /[-/]/.test(slug) && startsNumbered(line.slice(start.length));
}

function startsNumbered(text: string): boolean {
  return NUMBERED.exec(text)?.index === 0;
}

/** In UTF-16 units. */
const LONGEST_SLUG = 300;

/** What a line above a headline says: the slug without marks, empty where there is none, and the versions that it names. */
export function slugIn(line: string): { readonly slug: string; readonly versions: readonly Version[] } {
  const parts = line
    .slice(0, LONGEST_SLUG)
    .replace(LABEL, '')
    .split(/[,()]/u)
    .map((part) => part.trim());
  const [first = ''] = parts;
  // `BRIDGE UPDATE 3`
  const last = NUMBERED.exec(first);
  const isAtEnd = last !== null && first[last.index - 1] === ' ' && first.endsWith(last[0]);
  const marked = [...parts, isAtEnd ? last[0] : ''].map((part) => marksIn(part, false));
  return {
    slug: first.slice(marked[0]?.end, isAtEnd ? last.index : undefined).replace(/[\s/]+$/u, ''),
    versions: marked.flatMap(({ version }) => version ?? []),
  };
}

function inCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** What ends a mark. A mere hyphen joins a compound, “Flash-Flood”, where nothing else tells the mark from its headline. */
const STOPPED = /^\s?[:–—)\]/]|^ -|^$/u;

/** @param isHeadline whether a headline follows: then a mark has a number or is in capitals, or ends with a sign */
export function marksIn(line: string, isHeadline: boolean): Marked {
  const head = line.slice(0, LONGEST);
  let [at, rank] = [0, FIRST_RANK];
  const found = new Set<RegExp>();
  for (;;) {
    const start = at + (/^[([]/.test(head.slice(at)) ? 1 : 0);
    const rest = head.slice(start);
    const mark = MARKS.find((pattern) => pattern.exec(rest)?.index === 0);
    const [whole = '', ...numbers] = mark?.exec(rest) ?? [];
    const after = rest.slice(whole.length);
    const stands =
      STOPPED.test(after) ||
      (mark === NUMBERED && after.startsWith('-')) ||
      (inCapitals(whole) && !inCapitals(line));
    if (!mark || (isHeadline && !stands)) break;
    found.add(mark);
    if (mark === NUMBERED) rank = Math.max(rank, Number(numbers.find(Boolean)));
    at = start + whole.length;
    at += BETWEEN.exec(head.slice(at))?.[0].length ?? 0;
  }
  if (found.size === 0) return { version: undefined, end: 0 };
  const mark = head
    .slice(0, at)
    .replace(/[\s:\-–—.,/]+$/u, '')
    .replace(/^[([]|[)\]]$/gu, '');
  if (rank === FIRST_RANK && found.has(NEWER)) rank = 1;
  if (rank === FIRST_RANK && found.has(ALERT)) rank = ALERT_RANK;
  return { version: { mark, rank: rank + (found.has(AGAIN) ? SENT_AGAIN : 0) }, end: at };
}
