import type { LineTable } from '../text/lines.js';
import type { Span } from '../text/span.js';
import type { Message } from '../message.js';

/** What a line is. `other` is text that belongs to no story, or that the parser cannot place: it is never struck. */
export type Role =
  'blank' | 'headline' | 'headline-copy' | 'caption' | 'caption-copy' | 'furniture' | 'body' | 'other';

/** The role of a line and why the parser gave it. */
export interface Reading {
  readonly role: Role;
  readonly reason: Message;
}

/** A piece of text of one or more whole lines, without the white space around it. */
export interface Passage {
  readonly span: Span;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A caption: the wording that is kept, and its further appearances in the same story. */
export interface Caption {
  readonly kept: Passage;
  readonly copies: readonly Passage[];
  /** Who took or sent the picture, as the kept wording names it, without its brackets. */
  readonly credit?: string;
}

/** One article of a file. */
export interface Story {
  /** From the headline to the last line of body or caption. Copies and furniture may lie outside. */
  readonly span: Span;
  readonly headline: Passage;
  readonly headlineCopies: readonly Passage[];
  readonly captions: readonly Caption[];
  readonly furniture: readonly Passage[];
  /** From the first to the last line of the body; what stands between may also be captions, copies and furniture. */
  readonly body: Passage | undefined;
  /** Words of the body without captions: what would be published. */
  readonly words: number;
}

/** A parsed text. */
export interface WireFile {
  readonly text: string;
  readonly lines: LineTable;
  /** In the order of the text. */
  readonly stories: readonly Story[];
  /** One reading for each line. */
  readonly readings: readonly Reading[];
}
