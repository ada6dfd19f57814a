import { LETTER_OR_DIGIT } from './marks.js';
import type { Span } from './span.js';

/** Each mark that can open a quotation, with the marks that close it. Typists mix curly and straight ones. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '”': '”“"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
};
/** Marks that only ever open: a quotation that goes on into the next paragraph is left open by them. */
const OPENS_ONLY = '“„«「『';
const ANY_MARK = /[“„”"«»「『‘]/g;

/** A quotation, marks included. */
export interface Quotation extends Span {
  /** Where its closing mark stands; undefined where it is left open, and then it goes to the end of the paragraph. */
  readonly close: number | undefined;
}

/** The mark that closes what a mark opens, as it should be. */
const PARTNERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '"': '"',
  '”': '”',
};

/** Whether one mark is the right one to close what another opened. */
export function isPartner(open: string, close: string): boolean {
  return PARTNERS[open] === close || (open === '„' && close === '”') || !(open in PARTNERS);
}

/** The mark to close with what a mark opened. */
export function partnerOf(open: string): string {
  return PARTNERS[open] ?? open;
}

/**
 * The quotations of one paragraph, marks included; of nested ones the outermost. One that is left open goes to the end
 * of the paragraph, as a quotation over several paragraphs does; a straight mark inside the paragraph that nothing closes
 * is none: it may stand for inches.
 */
export function quotations(paragraph: string): Quotation[] {
  const found: Quotation[] = [];
  /** Marks that nothing closes from here on: looking again and again would take the square of the time. */
  const unclosed = new Set<string>();
  for (let at = nextMark(paragraph, 0); at >= 0; at = nextMark(paragraph, at + 1)) {
    const mark = paragraph.charAt(at);
    const closers = CLOSERS[mark];
    if (closers === undefined || unclosed.has(mark) || !opens(paragraph, at, mark)) continue;
    const close = closing(paragraph, at, mark, closers);
    if (close < 0) unclosed.add(mark);
    const goesOn = OPENS_ONLY.includes(mark) || (at === 0 && mark === '"');
    const end = close >= 0 ? close + 1 : goesOn ? paragraph.length : -1;
    if (end < 0) continue;
    found.push({ start: at, end, close: close >= 0 ? close : undefined });
    at = end - 1;
  }
  return found;
}

/** Where the next mark stands that can open a quotation; -1 where none does. */
function nextMark(paragraph: string, from: number): number {
  ANY_MARK.lastIndex = from;
  return ANY_MARK.exec(paragraph)?.index ?? -1;
}

/** A mark that can open and close opens where no word and no sentence ends before it, and something follows. */
function opens(text: string, at: number, mark: string): boolean {
  const next = text.charAt(at + 1);
  if (next === '' || (/\s/.test(next) && mark !== '«')) return false;
  if (mark === '»' && !LETTER_OR_DIGIT.test(next)) return false;
  // `the ‘90s`
  if (mark === '‘' && /\d/.test(next)) return false;
  if (OPENS_ONLY.includes(mark)) return true;
  return at === 0 || /[\s([{«“„‘—–-]/.test(text.charAt(at - 1));
}

/** Where the quotation that opens at an offset closes; -1 where it does not. */
function closing(text: string, from: number, mark: string, closers: string): number {
  let depth = 0;
  for (let at = from + 1; at < text.length; at++) {
    const one = text.charAt(at);
    if (one === '«' && mark === '«') depth++;
    if (!closers.includes(one)) continue;
    if (depth-- > 0) continue;
    depth = 0;
    // Typed for the closing mark: behind a word or a comma, before white space.
    if (one === '“' && mark === '“' && !/^[^\s([]\s?$/.test(`${text.charAt(at - 1)}${text.charAt(at + 1)}`))
      continue;
    // An apostrophe inside a word closes nothing.
    if (mark === '‘' && LETTER_OR_DIGIT.test(text.charAt(at + 1))) continue;
    if (one === '"' && isInches(text, at, mark)) continue;
    // A straight mark at the start of a word opens another, inside this one.
    const inner = one === '"' && mark !== '"' && opens(text, at, one) ? text.indexOf('"', at + 1) : -1;
    if (inner < 0) return at;
    at = inner;
  }
  return -1;
}

/** So far behind a mark another may close the quotation, in UTF-16 units. */
const FAR = 400;
const FEET = /\d\s?['’′]\s?\d{1,2}$/;

/**
 * Whether a straight mark inside a quotation stands for inches: behind feet (`6'2" tall`), or behind a figure where a mark
 * of the same kind as the opening one closes the quotation later (`“The 12" planks”`).
 */
function isInches(text: string, at: number, open: string): boolean {
  if (!/[\d½¼¾]/.test(text.charAt(at - 1))) return false;
  if (FEET.test(text.slice(Math.max(0, at - 8), at)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)))
    return true;
  if (open === '"') return false;
  const below = text.slice(at + 1, at + 1 + FAR);
  const close = below.indexOf(PARTNERS[open] ?? '');
  const next = below.indexOf(open);
  return close >= 0 && (next < 0 || close < next);
}
