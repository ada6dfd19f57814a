import type { EditedFile } from '../story/edit/edited-file.js';
import type { Story, WireFile } from '../story/model.js';
import { passagesByStory } from '../story/prose.js';
import { fileFrom, type Section } from '../story/edit/sections.js';
import { bareHeadline, type Version } from '../story/version-marks.js';
import { bareSlug, versionOf } from '../story/version.js';
import { changedBetween } from '../text/changed.js';
import { copied } from '../text/copied.js';
import { fingerprintOf, mixed, type Fingerprint } from './fingerprint.js';

/** What a reader is told of a story that stands elsewhere: nothing of it holds on to its text. */
export interface StoryFacts {
  readonly headline: string;
  /** Where the headline stands: lines and UTF-16 units of a line, from 0. */
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
  readonly words: number;
  readonly version: Version | undefined;
}

/** A story as the index takes it in. */
export interface StoryEntry {
  readonly facts: StoryFacts;
  /** What it is compared by: its body without captions. */
  readonly fingerprint: Fingerprint;
  /** What it is called by, whatever its version: its headline and its slug, as numbers. */
  readonly names: readonly (number | undefined)[];
  /** Tells two bodies, with their names, apart, but for one case in four thousand million. */
  readonly hash: number;
}

/** The stories of a file, in its order, as the index takes them in. */
export function entriesOf(file: WireFile): StoryEntry[] {
  const bodies = passagesByStory(file, ['body']);
  return file.stories.map((story, nth) => {
    const fingerprint = fingerprintOf(
      (bodies[nth] ?? []).map(({ span }) => file.text.slice(span.start, span.end)),
    );
    return entryOf(file, story, fingerprint);
  });
}

function entryOf(file: WireFile, story: Story, fingerprint: Fingerprint): StoryEntry {
  const { lines } = file;
  const { span, firstLine, lastLine } = story.headline;
  const headline = copied(file.text.slice(span.start, span.end).replace(/\s+/g, ' '));
  const names = [nameHash(bareHeadline(headline)), nameHash(bareSlug(file, story) ?? '')];
  const facts = {
    headline,
    line: firstLine,
    character: span.start - lines.start(firstLine),
    endLine: lastLine,
    endCharacter: span.end - lines.start(lastLine),
    words: story.words,
    version: versionOf(file, story),
  };
  return { facts, fingerprint, names, hash: hashOf(fingerprint, names) };
}

function nameHash(name: string): number | undefined {
  return name === '' ? undefined : hashOf(fingerprintOf([name]), []);
}

function hashOf(numbers: Fingerprint, more: readonly (number | undefined)[]): number {
  let hash = numbers.length;
  for (const number of numbers) hash = mixed(hash ^ number);
  for (const number of more) hash = mixed(hash ^ (number ?? 1));
  // As a signed number V8 keeps it in the place of a reference, else on its own.
  return hash | 0;
}

/** The stories of a file that is being edited: what an edit does not reach is not looked at again. */
export class EditedEntries {
  private constructor(
    private readonly sections: readonly Section[],
    private readonly lines: number,
    readonly entries: readonly StoryEntry[],
  ) {}

  static of(file: EditedFile): EditedEntries {
    return new EditedEntries(file.sections, file.lines, entriesOf(file.file()));
  }

  /** The stories of the file as it is now, after any edits. */
  after({ sections, text, lines, profile }: EditedFile): EditedEntries {
    const { from, behind } = changedBetween(this.sections, sections);
    // All but the first section are a story each.
    const first = Math.max(1, from);
    // What says a story's slug and version may stand at the end of the section above.
    const to = Math.min(sections.length, sections.length - behind + 1);
    const anew: StoryEntry[] = [];
    for (let nth = first; nth < to; nth++) {
      const above = sections[nth - 1] as Section;
      const pair = fileFrom([above, sections[nth] as Section], profile, nth === 1);
      anew.push(moved(entriesOf(pair).at(-1) as StoryEntry, text.firstLine(nth - 1)));
    }
    const by = lines - this.lines;
    const below = this.entries.slice(this.entries.length - (sections.length - to));
    const kept = by === 0 ? below : below.map((entry) => moved(entry, by));
    return new EditedEntries(sections, lines, this.entries.slice(0, first - 1).concat(anew, kept));
  }
}

function moved({ facts, ...entry }: StoryEntry, lines: number): StoryEntry {
  return { ...entry, facts: { ...facts, line: facts.line + lines, endLine: facts.endLine + lines } };
}
