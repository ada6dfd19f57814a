import { LineTable } from '../text/lines.js';
import { fileOf } from './file.js';
import type { WireFile } from './model.js';
import { markupOf } from './markup.js';
import { PLAIN, type Profile } from './profile.js';
import { assignedBy } from './assigned.js';
import { skeletonOf, type FirstPath } from './read/drafts.js';
import { fittedTables } from './read/fitted.js';
import { Forms } from './read/form.js';
import { assemble } from './read/stories.js';
import type { Tables } from './read/table.js';
import { linesWithText, unitsOf, wrappedBlocks, wrappingOf, type WrappedBlock } from './units.js';

/**
 * Reads a text as wire copy: which stories it holds and what each line is to them. Total: every string is a text, and
 * text that is no news gives no story.
 *
 * Text becomes lines, lines become units (hard-wrapped ones joined), the best path through all units says what each is,
 * and what it says is put together to stories.
 * @param tables what the lines are weighed by: those that were fitted, but where something is measured
 */
export function parse(text: string, profile: Profile = PLAIN, tables: Tables = fittedTables()): WireFile {
  return read(text, profile, tables).file;
}

/** A file with what a reading of an edit of it goes on from. */
export interface Read {
  readonly file: WireFile;
  readonly first: FirstPath;
  readonly blocks: readonly WrappedBlock[];
}

/** The same as `parse`, with how it came about. @param forms those of lines that may be there again */
export function read(
  text: string,
  profile: Profile,
  tables: Tables = fittedTables(),
  forms: Forms = new Forms(),
): Read {
  const lines = new LineTable(text);
  const found = linesWithText(lines);
  const blocks = wrappedBlocks(text, found);
  const units = unitsOf(text, found, wrappingOf(blocks), forms);
  const { first, ...skeleton } = skeletonOf(units, tables, assignedBy(profile));
  const taken = markupOf(text) ? { ...skeleton, drafts: [] } : skeleton;
  const { readings, parts } = assemble(text, units, taken, tables);
  const file = fileOf(
    { lines, profile, tables },
    units,
    readings,
    parts.map(({ part }) => part),
  );
  return { file, first, blocks };
}
