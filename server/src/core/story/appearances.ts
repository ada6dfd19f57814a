import { storyAt } from './locate.js';
import type { Passage, Story, WireFile } from './model.js';
import { fold } from '../text/fold.js';

/** A headline or a caption with all its appearances in the story. */
export interface Appearances {
  readonly kind: 'headline' | 'caption';
  /** The wording that stays. */
  readonly kept: Passage;
  /** All of them, the kept one among them, in the order of the text. */
  readonly all: readonly Passage[];
  /** The one that was asked for. */
  readonly here: Passage;
}

type Group = Omit<Appearances, 'here'>;

/** The headline or caption whose line an offset lies in, its copies and near copies included; undefined elsewhere. */
export function appearancesAt(file: WireFile, offset: number): Appearances | undefined {
  const story = storyAt(file, offset);
  if (!story) return undefined;
  const line = file.lines.lineAt(offset);
  for (const group of groupsOf(story)) {
    const here = group.all.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
    if (here) return { ...group, here };
  }
  return undefined;
}

function* groupsOf({ headline, headlineCopies, captions }: Story): Generator<Group> {
  yield groupOf('headline', headline, headlineCopies);
  for (const { kept, copies } of captions) yield groupOf('caption', kept, copies);
}

function groupOf(kind: Group['kind'], kept: Passage, copies: readonly Passage[]): Group {
  return { kind, kept, all: [kept, ...copies].sort((a, b) => a.span.start - b.span.start) };
}

/** Those that say the same as the one that was asked for: copies to the letter, or once white space and marks are folded. */
export function alikeIn(
  { text }: WireFile,
  { all, here }: Pick<Appearances, 'all' | 'here'>,
  how: 'letter' | 'folded',
): Passage[] {
  const said = ({ span }: Passage) => text.slice(span.start, span.end);
  const key = how === 'letter' ? said : (passage: Passage) => fold(said(passage));
  return all.filter((passage) => key(passage) === key(here));
}

/**
 * The same appearances, with those of other stories in the file that say the same as one of them: a story may stand
 * there twice, a picture in two.
 */
export function throughout(file: WireFile, found: Appearances): Appearances {
  const keyOf = ({ span }: Passage) => fold(file.text.slice(span.start, span.end));
  const known = new Set(found.all.map(keyOf));
  const own = new Set(found.all);
  // At every move of the cursor all of the file is looked through.
  const others: Passage[] = [];
  const take = (passage: Passage) => {
    if (!own.has(passage) && known.has(keyOf(passage))) others.push(passage);
  };
  for (const { headline, headlineCopies, captions } of file.stories) {
    if (found.kind === 'headline') [headline, ...headlineCopies].forEach(take);
    else for (const { kept, copies } of captions) [kept, ...copies].forEach(take);
  }
  if (others.length === 0) return found;
  return { ...found, all: [...found.all, ...others].sort((a, b) => a.span.start - b.span.start) };
}
