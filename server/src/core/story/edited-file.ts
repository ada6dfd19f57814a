import { Chunks, type Replacement } from '../text/chunks.js';
import type { WireFile } from './model.js';
import { parse } from './parse.js';
import type { Profile } from './profile.js';
import { sectionsOf, type Section } from './sections.js';
import { isSameSection } from './same-section.js';

/**
 * A file that is being edited, held in sections. What it holds is at all times what `parse` makes of the same text; a
 * section that an edit left as it was stays the same object, so that what is known of it need not be found again.
 */
export class EditedFile {
  private constructor(
    readonly sections: readonly Section[],
    readonly text: Chunks,
    readonly profile: Profile,
    private readonly whole: WireFile,
  ) {}

  static of(file: WireFile): EditedFile {
    const sections = sectionsOf(file);
    return new EditedFile(sections, Chunks.of(sections), file.profile, file);
  }

  get lines(): number {
    return this.text.firstLine(this.sections.length);
  }

  /** The file as it is now. */
  file(): WireFile {
    return this.whole;
  }

  /** The file with the text between two offsets replaced. */
  replaced(replacement: Replacement): EditedFile {
    const file = parse(this.text.replaced(replacement).toString(), this.profile);
    const sections = keepEqual(this.sections, sectionsOf(file));
    return new EditedFile(sections, Chunks.of(sections), this.profile, file);
  }
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
