import { isNote } from './around.js';
import { isParagraph, type Forced, type Opening } from './openings.js';
import type { Reading, Unit } from './model.js';

/** What the reader of a file hands to the readers of its stories. */
export interface Page {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly forced: Forced;
  /** The reading of each unit so far. */
  readonly readings: Reading[];
}

/** Where in its story a line stands: between headline and body, inside the body, behind it. */
export type Region = 'header' | 'body' | 'tail';

/** The lines of one story, from below its headline to the next, known by their index among the units of the file. */
export class StoryLines {
  readonly headline: Unit;
  /** The first line below the headline. */
  readonly start: number;

  constructor(
    readonly page: Page,
    opening: Opening,
    /** Behind the last line. */
    readonly end: number,
  ) {
    this.headline = page.units[opening.at] as Unit;
    this.start = opening.at + 1;
  }

  unit(at: number): Unit {
    return this.page.units[at] as Unit;
  }

  /** The line, if it belongs to the story. */
  maybe(at: number): Unit | undefined {
    return at >= this.start && at < this.end ? this.page.units[at] : undefined;
  }

  isParagraph(at: number): boolean {
    return isParagraph(this.unit(at), this.page.forced);
  }

  /** Whether a byline or a date stands within reach below a line, before any paragraph. */
  noteBelow(at: number, reach: number): boolean {
    for (let below = at + 1; below <= at + reach && below < this.end; below++) {
      if (isNote(this.unit(below))) return true;
      if (this.isParagraph(below)) return false;
    }
    return false;
  }

  /** Whether a byline or a date stands right above or below a line. */
  noteBeside(at: number): boolean {
    return isNote(this.maybe(at - 1)) || isNote(this.maybe(at + 1));
  }

  /** Whether much of a stretch is page furniture, so that the short lines among it are too. */
  isCrowded(from: number, to: number): boolean {
    let furniture = 0;
    for (let at = from; at < to; at++) {
      const { kind } = this.unit(at).form;
      if (
        kind === 'furniture' ||
        kind === 'symbols' ||
        kind === 'item' ||
        kind === 'counter' ||
        kind === 'link'
      )
        furniture++;
    }
    return furniture >= 3 && furniture * 5 >= to - from;
  }

  /** Whether a stretch holds furniture that is known, or entries of a list. */
  hasFurniture(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const { kind } = this.unit(at).form;
      if (kind === 'furniture' || kind === 'item') return true;
    }
    return false;
  }
}
