import { alikeIn, appearancesAt, throughout } from '../story/appearances.js';
import type { WireFile } from '../story/model.js';
import type { Edit } from '../text/edits.js';
import type { Span } from '../text/span.js';

/** All appearances in the file of the headline or caption at an offset, near copies too, in the order of the text. */
export function highlights(file: WireFile, offset: number): Span[] {
  const found = appearancesAt(file, offset);
  return found ? throughout(file, found).all.map(({ span }) => span) : [];
}

/** The line that is kept of a headline or caption that comes several times in its story. */
export function definition(file: WireFile, offset: number): Span | undefined {
  return appearancesAt(file, offset)?.kept.span;
}

/** @param withKept whether the line that is kept is one of them */
export function references(file: WireFile, offset: number, withKept: boolean): Span[] {
  const found = appearancesAt(file, offset);
  if (!found) return [];
  const { all } = throughout(file, found);
  return all.filter((passage) => withKept || passage !== found.kept).map(({ span }) => span);
}

/** What a rename at an offset changes, and how it reads now, on one line; undefined where there is nothing to rename. */
export function renameable(file: WireFile, offset: number): { span: Span; text: string } | undefined {
  const here = appearancesAt(file, offset)?.here;
  if (!here) return undefined;
  const text = file.text.slice(here.span.start, here.span.end).replace(/\s+/g, ' ');
  return { span: here.span, text };
}

/**
 * The edits that give a headline or caption another wording in all its copies in the file. Near copies are another
 * wording already.
 * @param wording on one line
 */
export function rename(file: WireFile, offset: number, wording: string): Edit[] {
  const found = appearancesAt(file, offset);
  if (!found) return [];
  return alikeIn(file, throughout(file, found), 'folded').map(({ span }) => ({ span, text: wording }));
}
