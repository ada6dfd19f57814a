import { Chunks, type Replacement } from '../text/chunks.js';
import { copied } from '../text/copied.js';
import { LineTable } from '../text/lines.js';
import type { Unit, WireFile } from './model.js';
import { parse } from './parse.js';
import type { Profile } from './profile.js';
import { reread } from './reread.js';
import { fileFrom, sectionsOf, type Section } from './sections.js';
import { linesWithText, unitsOf, wrappedBlocks, wrappingOf, type Wrapping } from './units.js';

/**
 * A file that is being edited: held in sections, of which an edit reads again only those around it. What it holds is at
 * all times what `parse` makes of the same text.
 */
export class EditedFile {
  readonly text: Chunks;
  private whole: WireFile | undefined;

  private constructor(
    readonly sections: readonly Section[],
    readonly profile: Profile,
    private readonly wrapping: Wrapping,
  ) {
    this.text = new Chunks(sections);
  }

  static of(file: WireFile): EditedFile {
    const sections = sectionsOf(file);
    const edited = new EditedFile(
      sections,
      file.profile,
      wrappingOf(sections.flatMap(({ blocks }) => blocks)),
    );
    edited.whole = file;
    return edited;
  }

  /** The file as it stands. Put together on first use: that takes a time that grows with the file. */
  file(): WireFile {
    return (this.whole ??= fileFrom(this.sections, this.profile));
  }

  /** The file with the text between two offsets replaced. */
  replaced(replacement: Replacement): EditedFile {
    const touched = this.text.between(replacement.start, replacement.end);
    const first = this.quietAbove(touched.first);
    const last = this.quietBelow(touched.last);
    return this.withText(first, last, copied(this.text.textWith(first, last, replacement)));
  }

  /** The last section, from the one above an index on upwards, that begins behind a blank line. */
  private quietAbove(index: number): number {
    let at = Math.max(0, index - 1);
    while (at > 0 && !endsBlank(this.sections[at - 1] as Section)) at--;
    return at;
  }

  /** The first section, from the one below an index on downwards, that ends with a blank line. */
  private quietBelow(index: number): number {
    const last = this.sections.length - 1;
    let at = Math.min(last, index + 1);
    while (at < last && !endsBlank(this.sections[at] as Section)) at++;
    return at;
  }

  /** The file with another text in the place of some sections. @param last index of the last of them */
  private withText(first: number, last: number, text: string): EditedFile {
    const { sections, profile } = this;
    const [above, below] = [sections.slice(0, first), sections.slice(last + 1)];
    const lines = new LineTable(text, first === 0);
    const found = linesWithText(lines);
    const blocks = wrappedBlocks(text, found);
    const wrapping = wrappingOf([...blocks, ...[...above, ...below].flatMap((section) => section.blocks)]);
    // What is wrapped differently as a whole is to be read as a whole.
    if (wrapping.width !== this.wrapping.width || wrapping.throughout !== this.wrapping.throughout) {
      const all = new Chunks([...above, { text, lines: 0 }, ...below]);
      return EditedFile.of(parse(all.toString(), profile));
    }
    const units = withGap(unitsOf(text, found, wrapping), above);
    const now = { text, lines: below.length === 0 ? lines.count : lines.count - 1, units, blocks };
    return new EditedFile(reread(sections, { first, last, now }, profile.roleOf), profile, wrapping);
  }
}

/** Tells the first unit how many blank lines stand above it. @param above the sections there */
function withGap(units: Unit[], above: readonly Section[]): Unit[] {
  const [head, ...others] = units;
  if (!head) return units;
  let gap = head.firstLine;
  for (let nth = above.length - 1; nth >= 0; nth--) {
    const { lines, units } = above[nth] as Section;
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
