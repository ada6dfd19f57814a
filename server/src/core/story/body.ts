import type { Pictures } from './pictures.js';
import type { StoryLines } from './story-lines.js';

/** How far below the headline the body is expected to begin, in units. */
const HEADER_REACH = 80;
/** Lines of figures that stand together, such as a schedule, belong to the body from this number on. */
export const SHORTEST_TABLE = 5;

/** Finds where the body of a story begins and ends. */
export class BodyFinder {
  constructor(
    private readonly lines: StoryLines,
    private readonly pictures: Pictures,
  ) {}

  /** Where the body begins: at the dateline if there is one, else at the first paragraph that is no caption. */
  start(): number {
    const last = Math.min(this.lines.end, this.lines.start + HEADER_REACH);
    let first = this.lines.end;
    let paragraphs = 0;
    let strong: number | undefined;
    for (let at = this.lines.start; at < last; at++) {
      const unit = this.lines.unit(at);
      if (this.lines.page.forced(unit) === 'body') return Math.min(first, at);
      if (unit.form.dateline > 0) return paragraphs <= 4 ? at : (strong ?? first);
      if (!this.lines.isParagraph(at) || this.pictures.captionReason(at, 'header')) continue;
      first = Math.min(first, at);
      if (unit.form.words >= 8) strong ??= at;
      paragraphs++;
    }
    // Among furniture a short sentence invites to subscribe; the body begins with a longer one.
    if (strong !== undefined && this.lines.isCrowded(this.lines.start, strong)) first = strong;
    return first === this.lines.end ? this.firstSentence() : this.afterDeck(first);
  }

  /** A body of a few words has no paragraph to go by; any sentence that is no caption begins it. */
  private firstSentence(): number {
    for (let at = this.lines.start; at < this.lines.end; at++) {
      const { kind, sentence } = this.lines.unit(at).form;
      if (kind === 'text' && sentence && !this.pictures.captionReason(at, 'header')) return at;
    }
    return this.lines.end;
  }

  /** A standfirst stands between headline and byline; the body begins below it. */
  private afterDeck(first: number): number {
    if (!this.lines.noteBelow(first, 3)) return first;
    for (let at = first + 1; at < this.lines.end; at++) {
      if (this.lines.isParagraph(at) && !this.pictures.captionReason(at, 'header')) return at;
    }
    return first;
  }

  /** Behind the last paragraph, or the last line of a table that follows it. */
  end(start: number): number {
    let end = start;
    let signedOff: number | undefined;
    let after = 0;
    let cut: { end: number; at: number; after: number } | undefined;
    let widest = 0;
    let paragraphs = 0;
    for (let at = start; at < this.lines.end; at++) {
      const { kind } = this.lines.unit(at).form;
      if (kind === 'sign-off' || kind === 'end') {
        signedOff = end;
        after = 0;
      }
      if (this.lines.page.forced(this.lines.unit(at)) === 'body') end = at + 1;
      else if (at === start || this.continuesBody(at, end)) {
        const { gap } = this.lines.unit(at);
        if (at > start && paragraphs >= 3 && gap > Math.max(1, widest)) cut = { end, at, after: 0 };
        if (at > start) widest = Math.max(widest, gap);
        if (cut) cut.after++;
        paragraphs++;
        end = at + 1;
        after++;
      }
    }
    // A page's last invitations stand apart, behind a wider gap, among its furniture.
    if (cut && cut.after <= 3 && this.lines.hasFurniture(cut.end, this.lines.end)) end = cut.end;
    // A sentence or two behind the sign-off invite to subscribe.
    if (signedOff !== undefined && after <= 2) end = Math.max(start, signedOff);
    for (let at = end; at < this.lines.end && at <= end + 2; at++) {
      const rows = this.tableLength(at);
      if (rows >= SHORTEST_TABLE) return at + rows;
    }
    return end;
  }

  /** A paragraph goes on with the body behind any line; a short sentence only right behind a paragraph. */
  private continuesBody(at: number, end: number): boolean {
    if (this.lines.isParagraph(at)) return at === end || this.isFirm(at);
    const { kind, sentence } = this.lines.unit(at).form;
    return at === end && kind === 'text' && sentence && this.lines.unit(at).gap <= 1;
  }

  /** Whether a paragraph is one even with other lines before it: it ends with a full stop, or is long. */
  private isFirm(at: number): boolean {
    const { key, words, dateline } = this.lines.unit(at).form;
    return dateline > 0 || words > 20 || (words >= 5 && /(?:[^.]\.|[。۔।])[^\p{L}\p{N}.]{0,3}$/u.test(key));
  }

  /** How many lines from here on, with no blank line between, each hold text and a figure. */
  tableLength(at: number): number {
    // Most paragraphs stand alone: no table begins there.
    if (this.lines.maybe(at + 1)?.gap !== 0) return 0;
    let rows = 0;
    for (let row = at; row < this.lines.end; row++) {
      const { form, gap } = this.lines.unit(row);
      if ((row > at && gap > 0) || form.kind !== 'text' || form.words < 3 || !/\p{Nd}/u.test(form.key)) break;
      rows++;
    }
    return rows;
  }
}
