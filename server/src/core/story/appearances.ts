import { storyAt } from './locate.js';
import type { Passage, WireFile } from './model.js';
import { fold } from '../text/fold.js';

/** A headline or a caption with all its appearances in the story. */
export interface Appearances {
  /** The wording that stays. */
  readonly kept: Passage;
  /** All of them, the kept one among them, in the order of the text. */
  readonly all: readonly Passage[];
  /** The one that was asked for. */
  readonly here: Passage;
}

/** The headline or caption whose line an offset lies in, its copies and near copies included; undefined elsewhere. */
export function appearancesAt(file: WireFile, offset: number): Appearances | undefined {
  const story = storyAt(file, offset);
  if (!story) return undefined;
  const line = file.lines.lineAt(offset);
  const groups: readonly (readonly [Passage, readonly Passage[]])[] = [
    [story.headline, story.headlineCopies],
    ...story.captions.map(({ kept, copies }) => [kept, copies] as const),
  ];
  for (const [kept, copies] of groups) {
    const here = [kept, ...copies].find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
    if (!here) continue;
    const all = [kept, ...copies].sort((a, b) => a.span.start - b.span.start);
    return { kept, all, here };
  }
  return undefined;
}

/** Those that say the same as the one that was asked for: copies to the letter, or once white space and marks are folded. */
export function alikeIn({ text }: WireFile, { all, here }: Appearances, how: 'letter' | 'folded'): Passage[] {
  const said = ({ span }: Passage) => text.slice(span.start, span.end);
  const key = how === 'letter' ? said : (passage: Passage) => fold(said(passage));
  return all.filter((passage) => key(passage) === key(here));
}
