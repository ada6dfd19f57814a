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
  private whole: WireFile | undefined;
  /** Where each section begins, and behind them where the file ends. */
  private readonly offsets: Float64Array;
  private readonly firstLines: Float64Array;

  private constructor(
    readonly sections: readonly Section[],
    readonly profile: Profile,
    private readonly wrapping: Wrapping,
  ) {
    this.offsets = sums(sections, ({ text }) => text.length);
    this.firstLines = sums(sections, ({ lines }) => lines);
  }

  static of(file: WireFile): EditedFile {
    const sections = sectionsOf(file);
    const edited = new EditedFile(sections, file.profile, wrappingIn(sections));
    edited.whole = file;
    return edited;
  }

  /** The file as it stands. Put together on first use: that takes a time that grows with the file. */
  file(): WireFile {
    return (this.whole ??= fileFrom(this.sections, this.profile));
  }

  /** Length of the text, in UTF-16 units. */
  get length(): number {
    return this.offsets[this.sections.length] as number;
  }

  /**
   * The offset of a place in the text; one outside of it is brought to the nearest inside, never into a line end.
   * @param line from 0
   * @param character in UTF-16 units
   */
  offsetAt(line: number, character: number): number {
    if (!(line >= 0)) return 0;
    if (line >= (this.firstLines[this.sections.length] as number)) return this.length;
    const nth = lastAtMost(this.firstLines, line);
    const lines = new LineTable((this.sections[nth] as Section).text, nth === 0);
    const own = line - (this.firstLines[nth] as number);
    const inLine = Math.min(lines.start(own) + Math.max(0, character), lines.contentEnd(own));
    return (this.offsets[nth] as number) + inLine;
  }

  /** The file with the text between two offsets replaced. */
  replaced(start: number, end: number, text: string): EditedFile {
    // What only touches the start of a section may change the line before it.
    const from = this.quietBefore(lastAtMost(this.offsets, start - 1));
    const to = this.quietBehind(lastAtMost(this.offsets, end));
    const touched = this.sections.slice(from, to + 1).map((section) => section.text);
    const own = this.offsets[from] as number;
    const before = touched.join('');
    const after = copied(before.slice(0, start - own) + text + before.slice(end - own));
    return this.withText(from, to, after);
  }

  /** The last section, from the one before an index on towards the start, that begins behind a blank line. */
  private quietBefore(index: number): number {
    let at = Math.max(0, index - 1);
    while (at > 0 && !endsBlank(this.sections[at - 1] as Section)) at--;
    return at;
  }

  /** The first section, from the one behind an index on towards the end, that ends with a blank line. */
  private quietBehind(index: number): number {
    const last = this.sections.length - 1;
    let at = Math.min(last, index + 1);
    while (at < last && !endsBlank(this.sections[at] as Section)) at++;
    return at;
  }

  /** The file with another text in the place of some sections. @param last index of the last of them */
  private withText(first: number, last: number, text: string): EditedFile {
    const { sections, profile } = this;
    const lines = new LineTable(text, first === 0);
    const found = linesWithText(lines);
    const blocks = wrappedBlocks(text, found);
    const others = [...sections.slice(0, first), ...sections.slice(last + 1)];
    const wrapping = wrappingOf([...blocks, ...others.flatMap((section) => section.blocks)]);
    // What is wrapped differently as a whole is to be read as a whole.
    if (wrapping.width !== this.wrapping.width || wrapping.throughout !== this.wrapping.throughout) {
      const texts = [sections.slice(0, first), [{ text }], sections.slice(last + 1)];
      return EditedFile.of(parse(texts.flatMap((some) => some.map((one) => one.text)).join(''), profile));
    }
    const units = this.withGap(unitsOf(text, found, wrapping), first);
    const count = last === sections.length - 1 ? lines.count : lines.count - 1;
    const change = { first, last, now: { text, lines: count, units, blocks } };
    return new EditedFile(reread(sections, change, profile.roleOf), profile, wrapping);
  }

  /** Tells the first unit of a section how many blank lines stand above it. */
  private withGap(units: Unit[], section: number): Unit[] {
    const [head, ...others] = units;
    if (!head) return units;
    let gap = head.firstLine;
    for (let above = section - 1; above >= 0; above--) {
      const { lines, units } = this.sections[above] as Section;
      const last = units.at(-1);
      gap += last ? lines - last.lastLine - 1 : lines;
      if (last) return [{ ...head, gap }, ...others];
    }
    return units;
  }
}

/** Not where nothing stands before: the start of a file is read as such. */
function endsBlank({ text, units, lines }: Section): boolean {
  const last = units.at(-1);
  return text !== '' && (!last || last.lastLine < lines - 1);
}

function wrappingIn(sections: readonly Section[]): Wrapping {
  return wrappingOf(sections.flatMap(({ blocks }) => blocks));
}

function sums(sections: readonly Section[], of: (section: Section) => number): Float64Array {
  const sums = new Float64Array(sections.length + 1);
  for (const [nth, section] of sections.entries()) sums[nth + 1] = (sums[nth] as number) + of(section);
  return sums;
}

/** Index of the last number that is at most a limit, the one behind the end not among them. */
function lastAtMost(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
