import type { Kind } from './form.js';
import { isAmbiguous, isInvitation } from './lexicon.js';
import type { Region, StoryLines } from './story-lines.js';
import type { Unit } from './model.js';

/** Leftovers that make a page of a story. */
const SMALLEST_PAGE = 2;

/** A list of the copy: its lines, the words of one at most, and how the line above it ends that says what follows. */
const LONGEST_LIST = 30;
const LONGEST_ENTRY = 8;
const COMMA_AT_END = /[,،、，]$/u;
const COLON_AT_END = /[:：]["'”’»)\]]*$/u;

const LEFT_BEHIND: ReadonlySet<Kind> = new Set(['furniture', 'counter', 'symbols', 'credit']);
/** Without credits, which stand beside a picture in a text that is no page too; with the entries of a list of links. */
const LEFT_BESIDE: ReadonlySet<Kind> = new Set(['furniture', 'counter', 'symbols', 'item']);

/** Tells what a page left behind from words that somebody wrote, by what stands beside them. */
export class Leftovers {
  /** Found on first use: whether the story stands on a page, with what pages leave behind. */
  private pageLike: boolean | undefined;

  constructor(private readonly lines: StoryLines) {}

  /** Whether a line that pages are known to leave behind is surely that: a word that writers use too may be a subhead. */
  isSure(at: number, region: Region): boolean {
    // A button stands among its like, on a page.
    if (!isAmbiguous(this.lines.unit(at).form.key) || this.isNear(at)) return true;
    return region !== 'body' && this.isPage();
  }

  /** Whether what a page leaves behind, or a credit, stands right above or below a line. */
  isBeside(at: number): boolean {
    return [at - 1, at + 1].some((beside) => isOneOf(LEFT_BEHIND, this.lines.maybe(beside)));
  }

  /** The same past all counters beside it: a column of figures may be copy. */
  isBesideOther(at: number): boolean {
    return [-1, 1].some((step) => {
      for (let beside = at + step; Math.abs(beside - at) < LONGEST_LIST; beside += step) {
        const unit = this.lines.maybe(beside);
        if (unit?.form.kind !== 'counter') return isOneOf(LEFT_BEHIND, unit);
      }
      return false;
    });
  }

  /** Whether a line is an entry of a list of the copy: above its short lines stands one that says what follows. */
  isEntry(at: number): boolean {
    for (let above = at - 1; above > at - LONGEST_LIST; above--) {
      const form = this.lines.maybe(above)?.form;
      if (!form || form.sentence) return false;
      if (form.kind === 'text' && COLON_AT_END.test(form.key))
        return form.words >= 2 && !isInvitation(form.key);
      if (form.words > LONGEST_ENTRY) return COMMA_AT_END.test(form.key);
    }
    return false;
  }

  /** Whether what a page leaves behind stands right beside a line, or a line further something that is only that. */
  isNear(at: number): boolean {
    return (
      [at - 1, at + 1].some((beside) => isOneOf(LEFT_BESIDE, this.lines.maybe(beside))) ||
      [at - 2, at + 2].some((near) => isClear(this.lines.maybe(near)))
    );
  }

  /** Whether a line is the title of the page: the headline and the name of the site. */
  isPageTitle({ form }: Unit): boolean {
    const { key } = this.lines.headline.form;
    if (form.kind !== 'text' || form.sentence || !form.key.startsWith(key)) return false;
    return /^\s*(?:[|»·]|\s[–—-]\s).{2,40}$/u.test(form.key.slice(key.length));
  }

  private isPage(): boolean {
    if (this.pageLike === undefined) {
      let found = 0;
      for (let at = this.lines.start; at < this.lines.end && found < SMALLEST_PAGE; at++) {
        const unit = this.lines.unit(at);
        if (unit.form.key === this.lines.headline.form.key || isOneOf(LEFT_BEHIND, unit)) found++;
      }
      this.pageLike = found >= SMALLEST_PAGE;
    }
    return this.pageLike;
  }
}

function isOneOf(kinds: ReadonlySet<Kind>, unit: Unit | undefined): boolean {
  return unit !== undefined && kinds.has(unit.form.kind);
}

function isClear(unit: Unit | undefined): boolean {
  return unit?.form.kind === 'furniture' && !isAmbiguous(unit.form.key);
}
