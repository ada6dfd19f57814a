import { LineTable } from '../text/lines.js';
import { fileOf } from './file.js';
import type { Reading, WireFile } from './model.js';
import { openingsOf } from './openings.js';
import { readAbove, readStory } from './parts.js';
import { PLAIN, type Profile } from './profile.js';
import type { Page } from './story-lines.js';
import { linesWithText, unitsOf, wrappedBlocks, wrappingOf } from './units.js';

/**
 * Reads a text as wire copy: which stories it holds and what each line is to them. Total: every string is a text, and
 * text that is no news gives no story. What a line is depends on its own story and a bounded neighbourhood.
 *
 * Text becomes lines, lines become units (hard-wrapped ones joined), units show where stories open, and each story is
 * read on its own.
 */
export function parse(text: string, profile: Profile = PLAIN): WireFile {
  const lines = new LineTable(text);
  const found = linesWithText(lines);
  const units = unitsOf(text, found, wrappingOf(wrappedBlocks(text, found)));
  const readings = new Array<Reading>(units.length);
  const page: Page = { text, units, forced: profile.roleOf, readings };
  const openings = [...openingsOf(units, page.forced)];
  const parts = [
    readAbove(page, openings[0]?.at),
    ...openings.map((opening, nth) => readStory(page, opening, openings[nth + 1]?.at ?? units.length)),
  ];
  return fileOf({ lines, profile }, units, readings, parts);
}
