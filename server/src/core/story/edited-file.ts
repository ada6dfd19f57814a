import { Chunks, replacedIn, type Replacement } from '../text/chunks.js';
import { LineTable } from '../text/lines.js';
import type { Unit, WireFile } from './model.js';
import { parse } from './parse.js';
import type { Profile } from './profile.js';
import { reread } from './reread.js';
import { fileFrom, sectionsOf, type Section } from './sections.js';
import {
  linesWithText,
  unitsOf,
  wrappedBlocks,
  wrappingOf,
  type WrappedBlock,
  type Wrapping,
} from './units.js';

/**
 * A file that is being edited: held in sections, of which an edit reads again only those around it. What it holds is at
 * all times what `parse` makes of the same text.
 */
export class EditedFile {
  private whole: WireFile | undefined;

  /** @param wrapped the sections that show how the file is wrapped */
  private constructor(
    readonly sections: readonly Section[],
    readonly text: Chunks,
    readonly profile: Profile,
    private readonly wrapped: ReadonlySet<Section>,
  ) {}

  static of(file: WireFile): EditedFile {
    const sections = sectionsOf(file);
    const wrapped = new Set(sections.filter(isWrapped));
    const edited = new EditedFile(sections, Chunks.of(sections), file.profile, wrapped);
    edited.whole = file;
    return edited;
  }

  get lines(): number {
    return this.text.firstLine(this.sections.length);
  }

  /** The file as it stands. Put together on first use: that takes a time that grows with the file. */
  file(): WireFile {
    return (this.whole ??= fileFrom(this.sections, this.profile));
  }

  /** The file with the text between two offsets replaced. */
  replaced(replacement: Replacement): EditedFile {
    const { first, last } = this.reachOf(replacement);
    const { sections, profile } = this;
    const text = this.text.textWith(first, last, replacement);
    const lines = new LineTable(text, first === 0);
    const found = linesWithText(lines);
    const blocks = wrappedBlocks(text, found);
    const kept = new Set(this.wrapped);
    for (const section of sections.slice(first, last + 1)) kept.delete(section);
    const wrapping = wrappingOf([...blocks, ...blocksIn(kept)]);
    // What is wrapped differently as a whole is to be read as a whole.
    if (!isSameWrapping(wrapping, wrappingOf(blocksIn(this.wrapped))))
      return EditedFile.of(parse(this.text.replaced(replacement).toString(), profile));
    const count = last === sections.length - 1 ? lines.count : lines.count - 1;
    const units = withGap(unitsOf(text, found, wrapping), sections, first);
    const change = { first, last, now: { text, lines: count, units, blocks } };
    const { from, to, now } = reread(sections, change, profile.roleOf);
    for (const section of sections.slice(from, to)) kept.delete(section);
    for (const section of now) if (isWrapped(section)) kept.add(section);
    return new EditedFile(replacedIn(sections, from, to, now), this.text.with(from, to, now), profile, kept);
  }

  /** The sections whose lines may change with a replacement, with those that no blank line parts from them. */
  private reachOf({ start, end }: Replacement): { first: number; last: number } {
    let { first, last } = this.text.between(start, end);
    const section = this.sections[last] as Section;
    // The blank lines behind its last text count as the gap above the next section.
    const lastText = this.text.offset(last) + (section.units.at(-1)?.span.start ?? 0);
    if (end >= lastText && last + 1 < this.sections.length) last++;
    while (first > 0 && !endsBlank(this.sections[first - 1] as Section)) first--;
    while (last + 1 < this.sections.length && !endsBlank(this.sections[last] as Section)) last++;
    return { first, last };
  }
}

function isSameWrapping(one: Wrapping, other: Wrapping): boolean {
  return one.width === other.width && one.throughout === other.throughout;
}

function isWrapped({ blocks }: Section): boolean {
  return blocks.length > 0;
}

function blocksIn(sections: ReadonlySet<Section>): WrappedBlock[] {
  return [...sections].flatMap(({ blocks }) => blocks);
}

/** Tells the first unit of a section how many blank lines stand above it. */
function withGap(units: Unit[], sections: readonly Section[], section: number): Unit[] {
  const [head, ...others] = units;
  if (!head) return units;
  let gap = head.firstLine;
  for (let nth = section - 1; nth >= 0; nth--) {
    const { lines, units } = sections[nth] as Section;
    const last = units.at(-1);
    if (last) return [{ ...head, gap: gap + lines - last.lastLine - 1 }, ...others];
    gap += lines;
  }
  return units;
}

/** Not where nothing stands before: the start of a file is read as such. */
function endsBlank({ text, units, lines }: Section): boolean {
  const last = units.at(-1);
  return text !== '' && (!last || last.lastLine < lines - 1);
}
