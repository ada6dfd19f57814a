import { message } from '../message.js';
import { LineTable } from '../text/lines.js';
import type { Furniture, Reading, Story, WireFile } from './model.js';
import { openingsOf } from './openings.js';
import { PLAIN, type Profile } from './profile.js';
import { StoryReader, type StoryWithoutFurniture } from './reader.js';
import type { Page } from './story-lines.js';
import { readNavigation } from './navigation.js';
import { unitsOf } from './units.js';

const BLANK: Reading = { role: 'blank', reason: message('holds no text') };
const OTHER: Reading = { role: 'other', reason: message('belongs to no story') };

/**
 * Reads a text as wire copy: which stories it holds and what each line is to them. Total: every string is a text, and
 * text that is no news gives no story. What a line is depends on its own story and a bounded neighbourhood.
 *
 * Text becomes lines, lines become units (hard-wrapped ones joined), units show where stories open, and each story is
 * read on its own.
 */
export function parse(text: string, profile: Profile = PLAIN): WireFile {
  const lines = new LineTable(text);
  const units = unitsOf(lines);
  const forced = profile.roleOf;
  const openings = openingsOf(units, forced);
  const page: Page = { text, units, forced, readings: new Array<Reading>(units.length).fill(OTHER) };

  const stories: StoryWithoutFurniture[] = [];
  const furniture: Furniture[] = [];
  if (openings[0]) furniture.push(...readNavigation(page, 0, openings[0].at));
  for (const [index, opening] of openings.entries()) {
    const reader = new StoryReader(page, opening, openings[index + 1]?.at ?? units.length);
    const read = reader.read();
    stories.push(read.story);
    furniture.push(...read.furniture);
  }
  return {
    text,
    profile,
    lines,
    units,
    stories: withFurniture(stories, furniture),
    readings: byLine(lines, page),
  };
}

/** Gives each furniture line to the story around it, else to the next, else to the last. */
function withFurniture(stories: readonly StoryWithoutFurniture[], furniture: readonly Furniture[]): Story[] {
  const owned: Furniture[][] = stories.map(() => []);
  let index = 0;
  for (const line of furniture) {
    while (
      index + 1 < stories.length &&
      line.span.start >= (stories[index] as StoryWithoutFurniture).span.end
    )
      index++;
    owned[index]?.push(line);
  }
  return stories.map((story, at) => ({ ...story, furniture: owned[at] ?? [] }));
}

function byLine(lines: LineTable, { units, readings }: Page): Reading[] {
  const byLine = new Array<Reading>(lines.count).fill(BLANK);
  for (const [index, { firstLine, lastLine }] of units.entries()) {
    for (let line = firstLine; line <= lastLine; line++) byLine[line] = readings[index] as Reading;
  }
  return byLine;
}
