import { agencyIn, isAgency } from './lexicon.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';

/** A credit at the end of a caption, in brackets or bare, also one that is not written as it should be. */
export interface Credit {
  /** Brackets and dashes included; offsets in the text of the caption. */
  readonly span: Span;
  /** Without brackets and the white space around it. */
  readonly text: string;
  /** The bracket that it opens with; undefined for an agency's name behind the end of the sentence: `… in May. AP Photo`. */
  readonly open: string | undefined;
}

const PAIR: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };
/** Brackets at the very end, one behind the other. In UTF-16 units. */
const LONGEST = 160;
/** A name of an agency or a photographer begins so. */
const NAME_START = /^(?:\p{Lu}|\p{Lo}|dpa|via|ap\b|afp\b|epa\b|upi\b|reuters\b)/u;
const OPEN_CREDIT = /[([（]([^()[\]（）]{2,120})$/;

const BARE = /[.)\]]\s+((?:[-–—]\s+)?(?:(?:copyright|©|photo:?)\s+)?(\p{L}[\p{L} -]{1,30}))$/iu;

/** The credits that close a caption, in the order of the text. Brackets of another kind are none. */
export function creditsAtEnd(caption: string): Credit[] {
  const credits: Credit[] = [];
  let end = caption.length;
  const bare = BARE.exec(caption.slice(-LONGEST));
  if (bare?.[1] && bare[2] && isAgency(bare[2].trim())) {
    end -= bare[1].length;
    credits.push({ span: { start: end, end: caption.length }, text: bare[2].trim(), open: undefined });
  }
  while (end > 0) {
    while (end > 0 && /\s/.test(caption.charAt(end - 1))) end--;
    const start = openingOf(caption, end);
    if (start === undefined) break;
    const text = caption.slice(start + 1, end - 1).trim();
    if (!NAME_START.test(text) || (/\p{Nd}/u.test(text) && !agencyIn(text))) break;
    credits.unshift({ span: { start, end }, text, open: caption.charAt(start) });
    end = start;
  }
  return credits;
}

/** Where the bracket opens that closes right before an offset. */
function openingOf(text: string, end: number): number | undefined {
  const close = text.charAt(end - 1);
  for (let at = end - 2; at >= Math.max(0, end - LONGEST); at--) {
    const open = PAIR[text.charAt(at)];
    // One bracket of another kind is a slip; the credit is one all the same.
    if (open !== undefined) return ')]）'.includes(close) ? at : undefined;
    if (')]）'.includes(text.charAt(at))) return undefined;
  }
  return undefined;
}

const SOURCE_WORD = /©|\b(?:photo|foto|credit|courtesy|handout|picture|bild)s?\b/iu;

/** Whether the end of a caption names a source in any form: `Photo: Name/dpa`, `Courtesy of the harbor`, `/ AFP`. */
export function namesSourceAtEnd(caption: string): boolean {
  const end = caption.slice(-80);
  const tail = end.slice(Math.max(0, end.slice(0, -1).lastIndexOf('. ') + 1));
  return agencyIn(tail) || SOURCE_WORD.test(tail);
}

/** A credit that opens with a bracket and is never closed: `(AP Photo/Name Surname`. */
export function unclosedCredit(caption: string): Credit | undefined {
  const match = OPEN_CREDIT.exec(caption.slice(-LONGEST).trimEnd());
  const text = match?.[1]?.trim();
  if (!match || text === undefined || !NAME_START.test(text) || !agencyIn(text)) return undefined;
  const start = Math.max(0, caption.length - LONGEST) + match.index;
  return { span: { start, end: start + match[0].length }, text, open: match[0].charAt(0) };
}

/** Agencies that are written all in small letters by mistake. `dpa` writes itself so. */
const MISWRITTEN: readonly (readonly [RegExp, string])[] = [
  [/^(?:ap|Ap)\b/, 'AP'],
  [/^(?:afp|Afp)\b/, 'AFP'],
  [/^(?:epa|Epa)\b/, 'EPA'],
  [/^(?:upi|Upi)\b/, 'UPI'],
  [/^Dpa\b/, 'dpa'],
  [/^reuters\b/, 'Reuters'],
];

/** Agencies by what they are called in full. */
const IN_FULL: readonly (readonly [string, string])[] = [
  ['ap', 'associated press'],
  ['afp', 'agence france presse'],
  ['epa', 'european pressphoto agency'],
  ['upi', 'united press international'],
  ['dpa', 'deutsche presse agentur'],
  ['getty', 'getty images'],
];

/** Whether a credit names an agency as words of its own, by its letters or in full. */
export function namesAgency(credit: string, agency: string): boolean {
  const spaced = (text: string) =>
    ` ${fold(text)
      .toLowerCase()
      .split(/[\s/,.()&-]+/)
      .filter(Boolean)
      .join(' ')} `;
  const [said, wanted] = [spaced(credit), spaced(agency)];
  const names = [
    wanted,
    ...IN_FULL.filter((pair) => pair.some((name) => ` ${name} ` === wanted))
      .flat()
      .map((name) => ` ${name} `),
  ];
  return names.some((name) => said.includes(name));
}

/** How a credit is written: in its brackets with no white space inside, agencies as they write themselves. */
export function normalCredit({ text, open = '(' }: Credit): string {
  let inside = text.replace(/\s+/g, ' ');
  for (const [wrong, right] of MISWRITTEN) inside = inside.replace(wrong, right);
  return `${open}${inside}${PAIR[open] ?? ')'}`;
}
