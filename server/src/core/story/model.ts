import type { Message } from '../message.js';
import type { LineTable } from '../text/lines.js';
import type { Span } from '../text/span.js';
import type { Form } from './read/form.js';
import type { Profile } from './profile.js';
import type { Tables } from './read/table.js';
import type { NoteRole, Role } from './role.js';

export type { NoteRole, Role } from './role.js';

/** The role of a line and why the parser gave it. */
export interface Reading {
  readonly role: Role;
  readonly reason: Message;
  /** By how much what the line was read as beats the next best, in the unit of the weights. */
  readonly margin: number;
}

/** A piece of text of one or more whole lines, without the white space around it. */
export interface Passage {
  readonly span: Span;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** One line as its writer meant it: a line of the text, or several that were hard-wrapped. */
export interface Unit extends Passage {
  readonly form: Form;
  /** Blank lines before it; `Infinity` for the first. */
  readonly gap: number;
}

/** One appearance of a caption. Its credit, where that has a line of its own, goes when the appearance goes. */
export interface Appearance extends Passage {
  readonly creditLine?: Passage;
}

/** A further appearance of a caption in its story. */
export interface CaptionCopy extends Appearance {
  /** The earlier appearance that it repeats word for word; undefined for another wording, which an editor decides. */
  readonly repeats: Appearance | undefined;
}

/** A caption: the wording that is kept, and its further appearances in the same story. */
export interface Caption {
  /** The fullest wording; of several equal ones the first. */
  readonly kept: Appearance;
  /** Copies and near copies, in the order of the text. */
  readonly copies: readonly CaptionCopy[];
  /** Who took or sent the picture, without brackets. */
  readonly credit?: string;
}

/** A line that the page left behind. Only what is sure is struck; the rest is told. */
export interface Furniture extends Passage {
  readonly sure: boolean;
  /** Reads as a sentence of prose: no bulk action takes it. */
  readonly isProse: boolean;
}

/** One article of a file. */
export interface Story {
  /** Nothing is struck of a story that may as well be something else than news. */
  readonly isSurelyNews: boolean;
  /** From the headline to the last line of body or caption. Copies and furniture may lie outside. */
  readonly span: Span;
  readonly headline: Passage;
  readonly headlineCopies: readonly Passage[];
  readonly captions: readonly Caption[];
  readonly furniture: readonly Furniture[];
  /** Place, date and agency that open the body: `LONDON (AP) —`. */
  readonly dateline?: Span;
  /** Lines that are about the story and no part of it: byline, date, slug, version, sign-off, deck, credit. */
  readonly notes: readonly Note[];
  /** From the first to the last line of the body; what stands between may also be captions, copies and furniture. */
  readonly body: Passage | undefined;
  /** Words of the body without captions: what would be published. */
  readonly words: number;
}

/** A line that is about the story. */
export interface Note extends Passage {
  readonly role: NoteRole;
}

/** A parsed text. */
export interface WireFile {
  readonly text: string;
  /** What the desk has settled, by which the text was read. */
  readonly profile: Profile;
  /** What its lines were weighed by. */
  readonly tables: Tables;
  readonly lines: LineTable;
  /** The lines that hold text, hard-wrapped ones joined. */
  readonly units: readonly Unit[];
  /** In the order of the text. */
  readonly stories: readonly Story[];
  /** One reading for each line. */
  readonly readings: readonly Reading[];
}
