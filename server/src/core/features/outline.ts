import { lineNumber, message, plural, type Message } from '../message.js';
import type { NoteRole, Passage, Story, WireFile } from '../story/model.js';
import { copiesToStrike } from '../story/tally.js';
import type { Span } from '../text/span.js';

export type OutlineKind = 'story' | 'caption' | 'caption-copy' | 'headline-copy' | 'furniture' | 'note';

/** An entry of the outline. Its name is copy from the file, its detail is ours. */
export interface OutlineEntry {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: readonly Message[];
  /** The whole of it: for a story, all that belongs to it. */
  readonly span: Span;
  /** What to show when it is gone to: for a story, the headline alone. */
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

/** Names longer than this are cut for display, in UTF-16 units. */
const LONGEST_NAME = 120;

/**
 * The stories of a file by their headlines, and below each its captions, copies and furniture in the order of the
 * text. The body has no entry of its own: sticky scroll would pin its first paragraph.
 */
export function outline(file: WireFile): OutlineEntry[] {
  return file.stories.map((story) => storyEntry(file, story));
}

/** What each kind of line about a story is called. */
const NOTES: Record<NoteRole, Message> = {
  byline: message('byline'),
  credit: message('credit'),
  date: message('date'),
  deck: message('standfirst'),
  separator: message('separator'),
  'sign-off': message('sign-off'),
  slug: message('slug'),
  version: message('version mark'),
};

function storyEntry(file: WireFile, story: Story): OutlineEntry {
  const name = ({ span }: Passage) => shorten(file.text.slice(span.start, span.end));
  const leaf = (kind: OutlineKind, passage: Passage, detail: Message[]): OutlineEntry => ({
    kind,
    name: name(passage),
    detail,
    span: passage.span,
    selection: passage.span,
    children: [],
  });
  const copyOf = (passage: Passage) => [
    message('copy of line {line}', { line: lineNumber(passage.firstLine) }),
  ];

  const children: OutlineEntry[] = [];
  for (const { kept, copies, credit } of story.captions) {
    const detail = credit === undefined ? [] : [message('{credit}', { credit })];
    if (copies.length > 0) detail.push(plural(copies.length, '{count} copy', '{count} copies'));
    children.push(leaf('caption', kept, detail));
    for (const copy of copies) {
      const detail = copy.repeats
        ? copyOf(copy.repeats)
        : [message('other wording of line {line}', { line: lineNumber(kept.firstLine) })];
      children.push(leaf('caption-copy', copy, detail));
    }
  }
  for (const copy of story.headlineCopies) children.push(leaf('headline-copy', copy, copyOf(story.headline)));
  for (const line of story.furniture) {
    children.push(
      leaf('furniture', line, [line.sure ? message('page leftover') : message('probably a page leftover')]),
    );
  }
  for (const note of story.notes) children.push(leaf('note', note, [NOTES[note.role]]));
  if (story.dateline) {
    const firstLine = file.lines.lineAt(story.dateline.start);
    children.push(
      leaf('note', { span: story.dateline, firstLine, lastLine: firstLine }, [message('dateline')]),
    );
  }
  children.sort((a, b) => a.span.start - b.span.start);

  const toStrike = copiesToStrike(story);
  const detail = [plural(story.words, '{count} word', '{count} words')];
  if (toStrike > 0) detail.push(plural(toStrike, '{count} copy to strike', '{count} copies to strike'));
  return {
    kind: 'story',
    name: name(story.headline),
    detail,
    span: {
      start: Math.min(story.span.start, children[0]?.span.start ?? story.span.start),
      end: children.reduce((end, child) => Math.max(end, child.span.end), story.span.end),
    },
    selection: story.headline.span,
    children,
  };
}

/** White space but single spaces, and what is not shown. */
const NOT_ONE_LINE = /[^\S ]|\s\s|^\s|\s$|\p{Cc}/u;

/** The text as one line, cut at a whole character where it is long. */
function shorten(text: string): string {
  const line = (NOT_ONE_LINE.test(text) ? text.replace(/[\s\p{Cc}]+/gu, ' ').trim() : text) || '·';
  if (line.length <= LONGEST_NAME) return line;
  const cut = line.slice(0, LONGEST_NAME);
  // Half a surrogate pair at the cut would be shown as a question mark.
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
