// Reads again what an edit may have changed, and nothing else. What is known of a unit depends on no more than a window
// around it; the path through the units is followed from there until its scores agree with those that were kept; and a
// story is asked again where any of that changed near it. Everything else is then as it was. What is known of a unit is
// compared by a number of 32 bits: one change in four billion could go unseen.
import { LineTable } from '../../text/lines.js';
import type { Chunks, Replacement } from '../../text/chunks.js';
import { assignedBy } from '../assigned.js';
import { markupOf } from '../markup.js';
import type { Unit } from '../model.js';
import type { Profile } from '../profile.js';
import { draftsOf, type Draft } from '../read/candidates.js';
import { Context } from '../read/context.js';
import { saidOf, storiesAlong } from '../read/drafts.js';
import { fittedTables } from '../read/fitted.js';
import { Forms } from '../read/form.js';
import { PAGE_REACH } from '../read/news.js';
import { assemble } from '../read/stories.js';
import { linesWithText, unitsOf, wrappedBlocks, wrappingOf, type WrappedBlock } from '../units.js';
import { followed, SEEN, type Followed, type Same } from './follow.js';
import { joinedKept, keptOf, widthsOf, type Kept } from './kept.js';
import { cutOut, type Section } from './sections.js';

/** A file in sections. */
export interface Held {
  readonly sections: readonly Section[];
  /** One for each section. */
  readonly kept: readonly Kept[];
  readonly text: Chunks;
  readonly profile: Profile;
}

/** Sections in the place of others. */
export interface Reread {
  readonly from: number;
  /** Index after the last of those that are replaced. */
  readonly to: number;
  readonly sections: readonly Section[];
  readonly kept: readonly Kept[];
}

/** What is known of a story depends on so many units beside it. */
const ASKED = PAGE_REACH + 4;
/** So many units on each side of an edit are taken in first, and then so many times as many. */
const MARGIN = 2 * SEEN + 2 * ASKED;
const MORE = 4;

/** Reads around an edit. @returns undefined where all of the file has to be read */
export function reread(held: Held, replacement: Replacement): Reread | undefined {
  const touched = held.text.between(replacement.start, replacement.end);
  for (let margin = MARGIN; ; margin *= MORE) {
    const stretch = stretchAround(held.sections, touched, margin);
    if (stretch.first === 0 && stretch.last === held.sections.length - 1) return undefined;
    const found = new Stretch(held, stretch, touched, replacement).read();
    if (found) return found;
  }
}

/** Sections by their indexes, from the first to the last. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** Sections with enough units on both sides of some, cut where a blank line is. */
function stretchAround(sections: readonly Section[], touched: Range, margin: number): Range {
  const isCut = (nth: number) => (sections[nth]?.units[0]?.gap ?? 1) > 0;
  let { first, last } = touched;
  for (let units = 0; first > 0 && (units < margin || !isCut(first));)
    units += (sections[--first] as Section).units.length;
  for (let units = 0; last < sections.length - 1 && (units < margin || !isCut(last + 1));)
    units += (sections[++last] as Section).units.length;
  return { first, last };
}

/** Some sections of a file with an edit among them, read as far as is needed. */
class Stretch {
  private readonly tables = fittedTables();
  private readonly isStart: boolean;
  private readonly isEnd: boolean;

  constructor(
    private readonly held: Held,
    private readonly range: Range,
    private readonly touched: Range,
    private readonly replacement: Replacement,
  ) {
    this.isStart = range.first === 0;
    this.isEnd = range.last === held.sections.length - 1;
  }

  /** @returns undefined where more has to be read to be sure */
  read(): Reread | undefined {
    const { sections, kept, text, profile } = this.held;
    const { first, last } = this.range;
    const lines = new LineTable(text.textWith(first, last, this.replacement), this.isStart);
    const found = linesWithText(lines);
    const blocks = wrappedBlocks(lines.text, found);
    if (this.isWrappedOtherwise(blocks) || (this.isStart && markupOf(lines.text))) return undefined;
    const before = sections.slice(first, last + 1).flatMap(({ units }) => units);
    const forms = new Forms(before.map(({ form }) => form));
    const units = unitsOf(lines.text, found, wrappingOf(this.allBlocks(blocks)), forms);
    if (!this.isStart && units[0]) units[0] = { ...units[0], gap: before[0]?.gap ?? 0 };
    const same = sameAtEnds(before, units);
    const path = followed(new Context(units), same, {
      ...{ tables: this.tables, assigned: assignedBy(profile) },
      kept: joinedKept(kept.slice(first, last + 1)),
      ...{ isStart: this.isStart, isEnd: this.isEnd },
    });
    return path && this.stories(path, { lines, units, blocks }, same);
  }

  /** How a file is wrapped decides on how all of its lines are joined. */
  private isWrappedOtherwise(blocks: readonly WrappedBlock[]): boolean {
    const before = wrappingOf(this.held.kept.flatMap(({ widths }) => widths.map(asBlock)));
    const now = wrappingOf(this.allBlocks(blocks));
    return before.width !== now.width || before.throughout !== now.throughout;
  }

  private allBlocks(own: readonly WrappedBlock[]): WrappedBlock[] {
    const { first, last } = this.range;
    const others = this.held.kept.flatMap(({ widths }, nth) =>
      nth < first || nth > last ? widths.map(asBlock) : [],
    );
    return [...others, ...own];
  }

  private stories(
    { context, first, changedFrom, changedTo }: Followed,
    { lines, units, blocks }: Text,
    { above, below }: Same,
  ): Reread | undefined {
    const count = units.length;
    const starts = this.startsNow(count);
    const drafts = draftsOf(context, first.path.states);
    const near = drafts.map((draft, nth) => ({
      draft,
      from: Math.min(draft.start, draft.from - PAGE_REACH) - ASKED,
      to: Math.max(drafts[nth + 1]?.from ?? count, draft.to + PAGE_REACH) + ASKED,
    }));
    // The sections that were edited are cut anew, whatever is in them.
    let low = Math.min(changedFrom, starts(this.touched.first), above);
    let high = Math.max(changedTo, starts(this.touched.last + 1), count - below);
    const [changedLow, changedHigh] = [low, high];
    for (const { draft, from, to } of near) {
      if (to <= changedLow || from >= changedHigh) continue;
      low = Math.min(low, draft.start, draft.from);
      high = Math.max(high, draft.end);
    }
    // The story above owns what is above a headline.
    let from = this.touched.first;
    const isInside = (at: number) => drafts.some((draft) => draft.from < at && at < draft.end);
    while (from > this.range.first && (starts(from) > Math.max(0, low - 1) || isInside(starts(from)))) from--;
    let to = this.touched.last + 1;
    while (to <= this.range.last && starts(to) < high) to++;
    if ((from === this.range.first && !this.isStart) || (to > this.range.last && !this.isEnd))
      return undefined;
    const [start, end] = [starts(from), starts(to)];
    // The lines above the next headline are read with its story.
    const last = drafts.find((draft) => draft.to >= end)?.to ?? count;
    const isAsked = (draft: Draft) => draft.from >= start && draft.to <= last;
    for (const { draft, from: least, to: most } of near) {
      if (!isAsked(draft)) continue;
      if (!this.isStart && (draft.start === 0 || least < SEEN)) return undefined;
      if (!this.isEnd && most > count - SEEN) return undefined;
    }
    const along = storiesAlong(
      context,
      first,
      this.tables,
      saidOf(context, assignedBy(this.held.profile)),
      isAsked,
    );
    const found = { ...along, drafts: along.drafts.filter(({ headline }) => headline < end) };
    // A story that nothing reached has to be there again, and one that is alone in the file decides on all lines of it.
    if (from > 0 && found.drafts[0]?.headline !== start) return undefined;
    if (from === 0 && found.drafts.length === 0) return undefined;
    const assigned = units.map(assignedBy(this.held.profile));
    const { readings, parts } = assemble(lines.text, units, { context, assigned, ...found }, this.tables, {
      from: start,
      to: end,
      isStart: from === 0,
    });
    const whole = { lines, units, readings, isEnd: this.isEnd };
    const now = parts.map((part, nth) => cutOut(whole, { ...part, isFirst: from === 0 && nth === 0 }));
    const widths = widthsOf(blocks, from === 0 ? 0 : (units[start]?.firstLine ?? 0), now);
    const kept = parts.map((part, nth) => keptOf(first, part.from, part.to, widths[nth] ?? []));
    return { from, to, sections: now, kept };
  }

  /** Where each section begins by the units as they are now; those within the edit where the edit begins. */
  private startsNow(count: number): (nth: number) => number {
    const { sections } = this.held;
    const { first, last } = this.range;
    const starts = [0];
    for (let nth = first; nth <= last; nth++)
      starts.push((starts.at(-1) as number) + (sections[nth] as Section).units.length);
    const before = starts.at(-1) as number;
    return (nth) => {
      const start = starts[nth - first] as number;
      return nth <= this.touched.last ? start : start + count - before;
    };
  }
}

interface Text {
  readonly lines: LineTable;
  readonly units: readonly Unit[];
  readonly blocks: readonly WrappedBlock[];
}

function sameAtEnds(before: readonly Unit[], now: readonly Unit[]): Same {
  const isSame = (one: Unit, other: Unit) =>
    one.gap === other.gap && (one.form === other.form || one.form.text === other.form.text);
  const most = Math.min(before.length, now.length);
  let above = 0;
  while (above < most && isSame(before[above] as Unit, now[above] as Unit)) above++;
  let below = 0;
  while (below < most - above && isSame(before.at(-1 - below) as Unit, now.at(-1 - below) as Unit)) below++;
  return { above, below };
}

function asBlock(width: number): WrappedBlock {
  return { firstLine: 0, width };
}
