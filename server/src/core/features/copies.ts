import { alikeIn, appearancesAt, throughout } from '../story/appearances.js';
import { nearCopies } from '../story/alike.js';
import { formOf } from '../story/read/form.js';
import type { Passage, Story, WireFile } from '../story/model.js';
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

/** The headline or caption at an offset as it appears in the same story elsewhere. */
export interface Elsewhere {
  /** The wording that is kept there. */
  readonly kept: Span;
  /** All of them, in the order of the text. */
  readonly all: readonly Span[];
}

/**
 * Where the headline or caption at an offset stands in another place of its story; undefined where it does not.
 * @param other the other file, which may be the same, and the story there
 */
export function elsewhere(
  file: WireFile,
  offset: number,
  other: { file: WireFile; story: Story },
): Elsewhere | undefined {
  const found = appearancesAt(file, offset);
  if (!found) return undefined;
  const { headline, headlineCopies, captions } = other.story;
  if (found.kind === 'headline') return placesOf(headline, headlineCopies);
  const own = found.all.map((passage) => formAt(file, passage));
  // Word for word first: a story may have several pictures that look alike.
  for (const isAlike of [sameForm, nearForm]) {
    const caption = captions.find(({ kept, copies }) =>
      [kept, ...copies].some((passage) => own.some((form) => isAlike(form, formAt(other.file, passage)))),
    );
    if (caption) return placesOf(caption.kept, caption.copies);
  }
  return undefined;
}

function placesOf(kept: Passage, copies: readonly Passage[]): Elsewhere {
  const all = [kept, ...copies].map(({ span }) => span).sort((a, b) => a.start - b.start);
  return { kept: kept.span, all };
}

type FormOfLine = ReturnType<typeof formOf>;
const sameForm = (one: FormOfLine, other: FormOfLine) => one.key === other.key;
const nearForm = (one: FormOfLine, other: FormOfLine) => nearCopies(one, other, 'apart');

function formAt({ text }: WireFile, { span }: Passage): FormOfLine {
  return formOf(text.slice(span.start, span.end).replace(/\s*[\r\n]\s*/g, ' '));
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
