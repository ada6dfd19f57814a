import { message } from '../message.js';
import type { LineTable } from '../text/lines.js';
import type { Furniture, Reading, Story, Unit, WireFile } from './model.js';
import type { Part, StoryWithoutFurniture } from './read/stories.js';
import type { Profile } from './profile.js';
import type { Tables } from './read/table.js';

const BLANK: Reading = { role: 'blank', reason: message('holds no text'), margin: 0 };

/** A file from what was read of it, part by part. @param readings one for each unit */
export function fileOf(
  { lines, profile, tables }: { lines: LineTable; profile: Profile; tables: Tables },
  units: readonly Unit[],
  readings: readonly Reading[],
  parts: readonly Part[],
): WireFile {
  const { text } = lines;
  return {
    text,
    profile,
    tables,
    lines,
    units,
    stories: storiesOf(parts),
    readings: byLine(lines, units, readings),
  };
}

/** Gives each furniture line to the story around it, else to the next, else to the last. */
function storiesOf(parts: readonly Part[]): Story[] {
  const stories = parts.flatMap(({ story }) => story ?? []);
  const owned: Furniture[][] = stories.map(() => []);
  let index = 0;
  for (const line of parts.flatMap(({ furniture }) => furniture)) {
    while (
      index + 1 < stories.length &&
      line.span.start >= (stories[index] as StoryWithoutFurniture).span.end
    )
      index++;
    owned[index]?.push(line);
  }
  return stories.map((story, at) => ({ ...story, furniture: owned[at] ?? [] }));
}

function byLine(lines: LineTable, units: readonly Unit[], readings: readonly Reading[]): Reading[] {
  const byLine = new Array<Reading>(lines.count).fill(BLANK);
  for (const [index, { firstLine, lastLine }] of units.entries()) {
    for (let line = firstLine; line <= lastLine; line++) byLine[line] = readings[index] as Reading;
  }
  return byLine;
}
