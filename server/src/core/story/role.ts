/**
 * What a line is. Lines of the roles `headline-copy`, `caption-copy` and `furniture` may be struck where they are
 * sure, and with a copy the line with its credit; no other line ever is. `other` is text that belongs to no story, or that the parser cannot place.
 */
export type Role =
  | 'blank'
  | 'headline'
  | 'headline-copy'
  | 'caption'
  | 'caption-copy'
  | 'near-copy'
  | 'credit'
  | 'furniture'
  | 'deck'
  | 'byline'
  | 'date'
  | 'slug'
  | 'version'
  | 'sign-off'
  | 'separator'
  | 'body'
  | 'other';

/** The roles of lines that are about a story. */
export type NoteRole = Extract<
  Role,
  'byline' | 'credit' | 'date' | 'deck' | 'separator' | 'sign-off' | 'slug' | 'version'
>;
