import { fold } from '../text/fold.js';
import { unitAt } from './locate.js';
import type { Passage, Role, Story, WireFile } from './model.js';
import { NUMBERED, slugIn, versionOfHeadline, type Version } from './version-marks.js';

/** The version of a story, by the lines about it and by the start of its headline; undefined where neither says. */
export function versionOf(file: WireFile, story: Story): Version | undefined {
  const { start, end } = story.headline.span;
  const said = linesAbout(file, story).flatMap((line) => slugIn(line).versions);
  const own = versionOfHeadline(fold(file.text.slice(start, end)));
  return [...said, ...(own ? [own] : [])].sort((a, b) => b.rank - a.rank)[0];
}

/** A story's slug without the marks of its version, folded and in small letters; undefined where it has none. */
export function bareSlug(file: WireFile, story: Story): string | undefined {
  for (const line of linesAbout(file, story)) {
    const { slug } = slugIn(line);
    if (slug !== '') return slug.toLowerCase();
  }
  return undefined;
}

const ABOVE: readonly (Role | undefined)[] = ['version', 'slug', 'other', 'date', 'byline'];
const MOST_ABOVE = 4;
/** Two blank lines may stand between a mark and its headline. */
const REACH = 3;

/** The lines above a headline that say the story's slug and version, the nearest first. */
export function marksAbove(file: WireFile, story: Story): Passage[] {
  const found: Passage[] = [];
  // What stands above the first story of a file can only be its.
  const reach = file.stories[0] === story ? Infinity : REACH;
  let unit = unitAbove(file, story.headline.firstLine, reach);
  for (let count = 0; unit && count < MOST_ABOVE; count++) {
    const role = file.readings[unit.firstLine]?.role;
    if (!ABOVE.includes(role)) break;
    // Behind the story before, a slug is nothing that is known, unless it says so itself.
    if (role === 'version' || role === 'slug' || (role === 'other' && NUMBERED.test(foldedText(file, unit))))
      found.push(unit);
    unit = unitAbove(file, unit.firstLine, reach);
  }
  return found;
}

/** The lines with slug and version that stand above the headline, and those between it and the body. Folded. */
function linesAbout(file: WireFile, story: Story): string[] {
  const { headline, notes, body } = story;
  const below = notes.filter(
    ({ role, span }) =>
      (role === 'version' || role === 'slug') &&
      span.start > headline.span.start &&
      span.end <= (body?.span.start ?? Infinity),
  );
  return [...marksAbove(file, story), ...below].map((passage) => foldedText(file, passage));
}

function foldedText({ text }: WireFile, { span }: Passage): string {
  return fold(text.slice(span.start, span.end));
}

/** @param reach how many lines away it may be */
function unitAbove(file: WireFile, line: number, reach: number): Passage | undefined {
  for (let above = line - 1; above >= Math.max(0, line - reach); above--) {
    const unit = unitAt(file, file.lines.start(above));
    if (unit) return unit;
  }
  return undefined;
}
