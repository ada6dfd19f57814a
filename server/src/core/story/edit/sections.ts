import { LineTable } from '../../text/lines.js';
import { fileOf } from '../file.js';
import type { Reading, Story, Unit, WireFile } from '../model.js';
import { movedFurniture, movedReading, movedStory, movedUnit, type Distance } from './moved.js';
import { fittedTables } from '../read/fitted.js';
import type { Part, PlacedPart } from '../read/stories.js';
import type { Profile } from '../profile.js';

/**
 * A stretch of a file with what was read of it: a story from its headline to the next, or what stands above the first,
 * which may be nothing. Everything in it counts from its own start, so that it stays as it is when text above it changes.
 */
export interface Section {
  readonly text: string;
  /** Lines that begin in it. */
  readonly lines: number;
  readonly units: readonly Unit[];
  /** One for each unit. */
  readonly readings: readonly Reading[];
  readonly part: Part;
}

/** A file before it is cut into sections, or a stretch of one. */
interface Stretch {
  readonly lines: LineTable;
  readonly units: readonly Unit[];
  /** One for each unit. */
  readonly readings: readonly Reading[];
  /** Whether the file ends with it. */
  readonly isEnd: boolean;
}

/** A section of a file, by indexes of units. */
interface Cut extends PlacedPart {
  /** Whether it begins at the start of the file, and not at the line of its first unit. */
  readonly isFirst: boolean;
}

/** Cuts a section out of a file. */
export function cutOut(
  { lines, units, readings, isEnd }: Stretch,
  { part, from, to, isFirst }: Cut,
): Section {
  const first = isFirst ? 0 : (units[from] as Unit).firstLine;
  // After the last line end of a stretch the next section begins.
  const next = units[to]?.firstLine ?? (isEnd ? lines.count : lines.count - 1);
  const [start, end] = [lines.start(first), lines.start(next)];
  const by: Distance = { offset: -start, lines: -first };
  return {
    text: lines.text.slice(start, end),
    lines: next - first,
    units: units.slice(from, to).map((unit) => movedUnit(unit, by)),
    readings: readings.slice(from, to).map((reading) => movedReading(reading, by)),
    part: movedPart(part, by),
  };
}

/** The sections of a file. The first stands above all stories, the others are a story each. */
export function sectionsOf(file: WireFile): Section[] {
  const { lines, units, stories } = file;
  const readings = units.map(({ firstLine }) => file.readings[firstLine] as Reading);
  const furniture = stories.flatMap((story) => story.furniture);
  const sections: Section[] = [];
  let [from, leftover] = [0, 0];
  for (let nth = 0; nth <= stories.length; nth++) {
    const story = stories[nth - 1];
    const next = stories[nth]?.headline.firstLine ?? lines.count;
    let to = from;
    while (to < units.length && (units[to] as Unit).firstLine < next) to++;
    const firstLeftover = leftover;
    while (leftover < furniture.length && (furniture[leftover]?.firstLine ?? 0) < next) leftover++;
    const part = {
      story: story && withoutFurniture(story),
      furniture: furniture.slice(firstLeftover, leftover),
    };
    sections.push(cutOut({ lines, units, readings, isEnd: true }, { part, from, to, isFirst: nth === 0 }));
    from = to;
  }
  return sections;
}

function withoutFurniture(story: Story): Part['story'] {
  const { isSurelyNews, span, headline, headlineCopies, captions, dateline, notes, body, words } = story;
  return {
    ...{ isSurelyNews, span, headline, headlineCopies, captions, notes, body, words },
    ...(dateline ? { dateline } : {}),
  };
}

/**
 * Puts sections that follow one another together.
 * @param isStart whether the first of them is the first of the file
 * @returns the lines and units, and where each section begins
 */
function joined(
  sections: readonly Section[],
  isStart: boolean,
): { readonly lines: LineTable; readonly units: Unit[]; readonly starts: readonly Distance[] } {
  const units: Unit[] = [];
  const starts: Distance[] = [];
  let by: Distance = { offset: 0, lines: 0 };
  for (const section of sections) {
    starts.push(by);
    for (const unit of section.units) units.push(movedUnit(unit, by));
    by = { offset: by.offset + section.text.length, lines: by.lines + section.lines };
  }
  return { lines: new LineTable(sections.map(({ text }) => text).join(''), isStart), units, starts };
}

/** A file, or a stretch of one, from its sections. @param isStart whether the first of them is the first of the file */
export function fileFrom(sections: readonly Section[], profile: Profile, isStart = true): WireFile {
  const { lines, units, starts } = joined(sections, isStart);
  const moved = <T>(move: (section: Section, by: Distance) => T) =>
    sections.map((section, nth) => move(section, starts[nth] as Distance));
  const readings = moved(({ readings }, by) => readings.map((reading) => movedReading(reading, by))).flat();
  const parts = moved(({ part }, by) => movedPart(part, by));
  return fileOf({ lines, profile, tables: fittedTables() }, units, readings, parts);
}

function movedPart({ story, furniture }: Part, by: Distance): Part {
  return { story: story && movedStory(story, by), furniture: movedFurniture(furniture, by) };
}
