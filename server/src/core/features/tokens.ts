import { startOf } from '../story/locate.js';
import type { Passage, Role, Story, WireFile } from '../story/model.js';
import { quotations } from '../text/quotations.js';
import type { Span } from '../text/span.js';

export type TokenKind = 'headline' | 'caption' | 'credit' | 'copy' | 'furniture' | 'quotation' | 'dateline';

/** A stretch of one line that is shown in a style of its own. */
export interface Token {
  readonly kind: TokenKind;
  readonly span: Span;
  /** A near copy, or what is only probably furniture: an editor decides. */
  readonly undecided: boolean;
}

/** The roles whose lines are shown as one. */
const KINDS: Partial<Record<Role, TokenKind>> = {
  headline: 'headline',
  'headline-copy': 'copy',
  caption: 'caption',
  'caption-copy': 'copy',
  'near-copy': 'copy',
  credit: 'credit',
  furniture: 'furniture',
};

/**
 * What is shown in a style of its own because of the story that it stands in, in the order of the text. Nothing
 * overlaps, and nothing runs over a line end.
 * @param within only lines that touch this span, for an editor that shows no more
 */
export function tokens(file: WireFile, within: Span = { start: 0, end: file.text.length }): Token[] {
  const { units, readings, lines } = file;
  const known = aboutStories(file, within);
  const found: Token[] = [];
  for (let at = firstAt(units, within.start); at < units.length; at++) {
    const unit = units[at] as Passage;
    if (unit.span.start > within.end) break;
    const role = readings[unit.firstLine]?.role ?? 'blank';
    for (const token of tokensOf(file, unit, role, known)) push(token, unit);
  }
  return found;

  /** Adds a token line by line, without the white space at the line ends. */
  function push(token: Token, { firstLine, lastLine }: Passage): void {
    for (let line = firstLine; line <= lastLine; line++) {
      const text = lines.trimmed(line);
      const span = {
        start: Math.max(token.span.start, text.start),
        end: Math.min(token.span.end, text.end),
      };
      if (span.start < span.end && span.start <= within.end && span.end >= within.start)
        found.push({ ...token, span });
    }
  }
}

/** What only the stories know of their lines, by the first line. */
interface Known {
  readonly credits: Map<number, string>;
  readonly datelines: Map<number, Span>;
  /** Probable furniture. */
  readonly unsure: Set<number>;
  /** Credits that go with a copy. */
  readonly gone: Set<number>;
}

function aboutStories({ stories, lines }: WireFile, within: Span): Known {
  const known: Known = { credits: new Map(), datelines: new Map(), unsure: new Set(), gone: new Set() };
  for (const story of stories) {
    if (endOf(story) < within.start) continue;
    if (startOf(story) > within.end) break;
    for (const { kept, copies, credit } of story.captions) {
      if (credit !== undefined) known.credits.set(kept.firstLine, credit);
      for (const { repeats, creditLine } of copies)
        if (repeats && creditLine) known.gone.add(creditLine.firstLine);
    }
    for (const { sure, firstLine } of story.furniture) if (!sure) known.unsure.add(firstLine);
    if (story.dateline) known.datelines.set(lines.lineAt(story.dateline.start), story.dateline);
  }
  return known;
}

function endOf({ span, furniture, notes, headlineCopies }: Story): number {
  const last = [furniture, notes, headlineCopies].map((lines) => lines.at(-1)?.span.end ?? 0);
  return Math.max(span.end, ...last);
}

/** A letter of a script that is written from right to left, before one of any other. */
const RIGHT_TO_LEFT =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

function tokensOf({ text }: WireFile, unit: Passage, role: Role, known: Known): Token[] {
  const { span, firstLine } = unit;
  // VS Code puts what it shows in several styles side by side from left to right: the parts would stand in the wrong order.
  if (RIGHT_TO_LEFT.test(text.slice(span.start, span.end)) && !known.gone.has(firstLine)) {
    if (role === 'body' || role === 'deck') return [];
    if (role === 'caption') return [decided('caption', span)];
  }
  if (role === 'body' || role === 'deck') {
    const dateline = role === 'body' ? known.datelines.get(firstLine) : undefined;
    const from = dateline?.end ?? span.start;
    return [
      ...(dateline ? [decided('dateline', dateline)] : []),
      ...quotations(text.slice(from, span.end)).map(({ start, end }) =>
        decided('quotation', { start: from + start, end: from + end }),
      ),
    ];
  }
  if (role === 'caption') {
    const credit = creditIn(text, span, known.credits.get(firstLine));
    return credit
      ? [decided('caption', { start: span.start, end: credit.start }), decided('credit', credit)]
      : [decided('caption', span)];
  }
  const kind = known.gone.has(firstLine) ? 'copy' : KINDS[role];
  if (!kind) return [];
  return [{ kind, span, undecided: role === 'near-copy' || known.unsure.has(firstLine) }];
}

function decided(kind: TokenKind, span: Span): Token {
  return { kind, span, undecided: false };
}

/** Where a caption says its credit, brackets included; undefined where it does not. */
function creditIn(text: string, { start, end }: Span, credit: string | undefined): Span | undefined {
  if (credit === undefined) return undefined;
  // A hard wrap may run through it.
  const words = credit.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const at = [...text.slice(start, end).matchAll(new RegExp(words.join('\\s+'), 'g'))].at(-1)?.index;
  if (at === undefined) return undefined;
  const opened = /[([（]/.test(text.charAt(start + at - 1));
  return { start: start + at - (opened ? 1 : 0), end };
}

/** Index of the first unit that does not end before an offset. */
function firstAt(units: readonly Passage[], offset: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] as Passage).span.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
