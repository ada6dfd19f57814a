import { Chunks, replacedIn, type Replacement } from '../../text/chunks.js';
import type { WireFile } from '../model.js';
import { read, type Read } from '../parse.js';
import type { Profile } from '../profile.js';
import { keptOf, widthsOf, type Kept } from './kept.js';
import { reread, type Held } from './reread.js';
import { isSameSection } from './same-section.js';
import { fileFrom, sectionsOf, type Section } from './sections.js';

/**
 * A file that is being edited, held in sections. What it holds is at all times what `parse` makes of the same text; a
 * section that an edit left as it was stays the same object, so that what is known of it need not be found again.
 */
export class EditedFile implements Held {
  private constructor(
    readonly sections: readonly Section[],
    readonly kept: readonly Kept[],
    readonly text: Chunks,
    readonly profile: Profile,
    private whole: WireFile | undefined,
  ) {}

  /** A file that was read before and is edited now. */
  static of({ text, profile }: WireFile): EditedFile {
    return EditedFile.from(read(text, profile), []);
  }

  /** @param before sections that may be there again */
  private static from(now: Read, before: readonly Section[]): EditedFile {
    const { file } = now;
    const sections = keepEqual(before, sectionsOf(file));
    return new EditedFile(sections, keptOfAll(now, sections), Chunks.of(sections), file.profile, file);
  }

  get lines(): number {
    return this.text.firstLine(this.sections.length);
  }

  /** The file as it is now; put together on first use. */
  file(): WireFile {
    return (this.whole ??= fileFrom(this.sections, this.profile));
  }

  /** The file with the text between two offsets replaced. */
  replaced(replacement: Replacement): EditedFile {
    const found = reread(this, replacement);
    if (!found) return this.readAll(replacement);
    const { from, to } = found;
    const sections = keepEqual(this.sections.slice(from, to), found.sections);
    return new EditedFile(
      replacedIn(this.sections, from, to, sections),
      replacedIn(this.kept, from, to, found.kept),
      this.text.with(from, to, sections),
      this.profile,
      undefined,
    );
  }

  private readAll(replacement: Replacement): EditedFile {
    return EditedFile.from(read(this.text.replaced(replacement).toString(), this.profile), this.sections);
  }
}

function keptOfAll({ first, blocks }: Read, sections: readonly Section[]): Kept[] {
  const widths = widthsOf(blocks, 0, sections);
  let unit = 0;
  return sections.map(({ units }, nth) => {
    const from = unit;
    unit += units.length;
    return keptOf(first, from, unit, widths[nth] ?? []);
  });
}

/** The sections as they are now; at both ends those that are as before are the same objects. */
function keepEqual(before: readonly Section[], now: readonly Section[]): Section[] {
  const kept = [...now];
  const most = Math.min(before.length, now.length);
  let first = 0;
  while (first < most && isSameSection(before[first] as Section, now[first] as Section)) {
    kept[first] = before[first] as Section;
    first++;
  }
  for (let behind = 1; behind <= most - first; behind++) {
    const old = before.at(-behind) as Section;
    if (!isSameSection(old, now.at(-behind) as Section)) break;
    kept[now.length - behind] = old;
  }
  return kept;
}
