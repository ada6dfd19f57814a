import { fold } from '../text/fold.js';
import { unitAt } from './locate.js';
import type { Role, Story, WireFile } from './model.js';
import { marksIn, NUMBERED, type Version } from './version-marks.js';

/** The version of a story, by the lines about it and by the start of its headline; undefined where neither says. */
export function versionOf(file: WireFile, story: Story): Version | undefined {
  const { start, end } = story.headline.span;
  const said = linesAbout(file, story).flatMap((line) => {
    // Behind the slug: `AM-Bridge, 3rd Ld-Writethru`.
    const comma = line.lastIndexOf(', ');
    const behind = comma < 0 ? undefined : marksIn(line.slice(comma + 2), false).version;
    return marksIn(line, false).version ?? behind ?? [];
  });
  const own = marksIn(fold(file.text.slice(start, end)), true).version;
  return [...said, ...(own ? [own] : [])].sort((a, b) => b.rank - a.rank)[0];
}

/** A story's slug without the marks of its version, folded and in small letters; undefined where it has none. */
export function bareSlug(file: WireFile, story: Story): string | undefined {
  for (const line of linesAbout(file, story)) {
    const [slug = ''] = line.slice(marksIn(line, false).end).split(', ');
    if (slug !== '' && !marksIn(slug, false).version) return slug.toLowerCase();
  }
  return undefined;
}

const ABOVE: readonly (Role | undefined)[] = ['version', 'slug', 'other', 'date', 'byline'];
const MOST_ABOVE = 4;

/** The lines with slug and version that stand above the headline, and those between it and the body. Folded. */
function linesAbout(file: WireFile, { headline, notes, body }: Story): string[] {
  const found: string[] = [];
  let unit = headline.firstLine > 0 ? unitAbove(file, headline.firstLine) : undefined;
  for (let count = 0; unit && count < MOST_ABOVE; count++) {
    const role = file.readings[unit.firstLine]?.role;
    if (!ABOVE.includes(role)) break;
    const line = fold(file.text.slice(unit.span.start, unit.span.end));
    // Behind the story before, a slug is nothing that is known, unless it says so itself.
    if (role === 'version' || role === 'slug' || (role === 'other' && NUMBERED.test(line))) found.push(line);
    unit = unitAbove(file, unit.firstLine);
  }
  const bodyStart = body?.span.start ?? Infinity;
  for (const { role, span } of notes)
    if ((role === 'version' || role === 'slug') && span.start > headline.span.start && span.end <= bodyStart)
      found.push(fold(file.text.slice(span.start, span.end)));
  return found;
}

/** The nearest line of text above a line, at most two blank lines away. */
function unitAbove(file: WireFile, line: number) {
  for (let above = line - 1; above >= Math.max(0, line - 3); above--) {
    const unit = unitAt(file, file.lines.start(above));
    if (unit) return unit;
  }
  return undefined;
}
