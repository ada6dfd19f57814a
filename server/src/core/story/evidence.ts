import { lineNumber, message, type Message } from '../message.js';
import {
  copyBelow,
  endsList,
  hasFurnitureBelow,
  hasLengthOfHeadline,
  hasNotesBelow,
  hasTwinsBelow,
  isAmongHeadlines,
  isBehindList,
  isEnd,
  isEntryOfReport,
  isInList,
  isListedAbove,
  isNote,
  isShort,
  isWireEnd,
  looksLikeHeadline,
  looksLikeParagraph,
  repeatsAbove,
  separatesStories,
} from './around.js';
import { SPACELESS } from '../text/words.js';
import { agencyIn } from './lexicon.js';
import type { Unit } from './model.js';
import { beginsWithTitle, TITLE_REACH, type PageTitle } from './page-title.js';

/** What is known of the story that the scan is in. */
export interface Inside {
  readonly key: string;
  /** Its headline stands right on its first paragraph. */
  readonly dense: boolean;
  /** Widest gap before one of its paragraphs, in blank lines. */
  widestGap: number;
  paragraphs: number;
}

/** A line that may be the headline above a paragraph. */
export interface Candidate {
  readonly units: readonly Unit[];
  /** Its index among the units. */
  readonly at: number;
  /** Index of the paragraph, or behind the last unit. */
  readonly paragraph: number;
  /** The page titles above. */
  readonly titles: readonly PageTitle[];
  /** The story above, where one has begun. */
  readonly inside: Inside | undefined;
  /** The gap that it is the first good line behind, in blank lines; 0 where there is none. */
  readonly gap: number;
  /** Whether the paragraph opens with a dateline. */
  readonly hasDateline: () => boolean;
}

/** What a line weighs as a headline. */
export interface Weighed {
  readonly at: number;
  readonly weight: number;
  readonly reason: Message;
  /**
   * What speaks of it besides that it comes first or comes again: a page around it, or even the header of a story,
   * with its byline, dateline or picture.
   */
  readonly confirmed: 'header' | 'page' | undefined;
}

/**
 * Weighs what speaks for a line as a headline, and against it.
 * @returns undefined where nothing does, or where the line only repeats the headline of the story that it is in
 */
export function weigh(candidate: Candidate): Weighed | undefined {
  return new Evidence(candidate).weigh();
}

class Evidence {
  private readonly reasons: [weight: number, reason: Message][] = [];
  private confirmed: Weighed['confirmed'];
  private readonly unit: Unit;
  private readonly above: Unit | undefined;
  /** Whether it comes twice in a row. */
  private readonly isTwin: boolean;
  /** The first other line below, and the one below that. */
  private readonly next: Unit | undefined;
  private readonly second: Unit | undefined;
  private readonly copy: ReturnType<typeof copyBelow>;
  private readonly title: PageTitle | undefined;
  private readonly isListed: boolean;
  /** Whether the line above ends something: a sentence, or a story. */
  private readonly isAfterEnd: boolean;
  /** A version mark right above belongs to the headline. */
  private readonly isBelowGap: boolean;
  /** Whether the gap is wider than those of the story above. */
  private readonly isAfterWiderGap: boolean;

  constructor(private readonly candidate: Candidate) {
    const { units, at, titles, inside, gap } = candidate;
    this.unit = units[at] as Unit;
    this.above = units[at - 1];
    this.isTwin = repeatsAbove(units, at + 1);
    const below = this.isTwin ? at + 2 : at + 1;
    this.next = units[below];
    this.second = units[below + 1];
    this.copy = copyBelow(units, at);
    this.title = titles.find(
      (title) =>
        title.at !== at && at - title.at <= TITLE_REACH && beginsWithTitle(title, this.unit.form.key),
    );
    this.isListed = isListedAbove(units, at);
    const { above } = this;
    this.isAfterEnd = above !== undefined && (above.form.sentence || isEnd(above));
    this.isBelowGap = this.unit.gap >= 1 || (above?.form.kind === 'version' && above.gap >= 1);
    this.isAfterWiderGap = this.isBelowGap && gap >= 2 && (!inside || gap > inside.widestGap);
  }

  weigh(): Weighed | undefined {
    if (this.repeatsHeadline()) return undefined;
    this.addPage();
    this.addGap();
    this.addHeader();
    this.addCopy();
    this.addForm();
    this.addLists();
    if (this.reasons.length === 0 || (this.next === undefined && !this.copy)) return undefined;
    const weight = this.reasons.reduce((sum, [part]) => sum + part, 0);
    const [, reason] = this.reasons.reduce((a, b) => (b[0] > a[0] ? b : a));
    return { at: this.candidate.at, weight, reason, confirmed: this.confirmed };
  }

  private add(weight: number, reason: Message): void {
    this.reasons.push([weight, reason]);
  }

  private confirm(by: 'header' | 'page', weight: number, reason: Message): void {
    this.confirmed = this.confirmed === 'header' ? 'header' : by;
    this.add(weight, reason);
  }

  /** A gallery repeats the headline inside the body; only with a header of its own it opens a story once more. */
  private repeatsHeadline(): boolean {
    const { units, at, inside, gap } = this.candidate;
    if (inside?.key !== this.unit.form.key) return false;
    const opensOnceMore =
      gap > inside.widestGap &&
      inside.paragraphs > 0 &&
      (this.copy !== undefined ||
        hasNotesBelow(units, at) ||
        (this.isAfterEnd && this.next !== undefined && looksLikeParagraph(this.next)));
    return !opensOnceMore;
  }

  /** What the page around it says: its title, its navigation. */
  private addPage(): void {
    const { title } = this;
    if (title)
      this.confirm(
        'page',
        3,
        message('is what the page title on line {line} begins with', { line: lineNumber(title.line) }),
      );
    if (this.isListed) this.confirm('page', 2, message('stands in the navigation above'));
  }

  /** What stands apart from what is above it. */
  private addGap(): void {
    const { units, at, gap } = this.candidate;
    const { unit, above } = this;
    if (this.isBelowGap && gap === Number.POSITIVE_INFINITY)
      this.add(2, message('is the first line of text'));
    else if (this.isAfterWiderGap)
      this.add(this.isAfterEnd ? 3 : 2, message('opens a block of text after a wider gap'));
    else if (unit.gap >= 1 && above && isEnd(above))
      this.add(isWireEnd(above) ? 3 : 2, message('stands behind the end of a story'));
    else if (unit.gap >= 1 && above && separatesStories(above) && hasLengthOfHeadline(unit))
      // A part of one story may open with its place, but with no agency.
      this.add(this.hasBareDateline() ? 0 : 2, message('stands below a rule'));
    else if (
      (unit.gap >= 1 || (above?.gap ?? 0) >= 1) &&
      hasLengthOfHeadline(unit) &&
      isBehindList(units, at) &&
      endsList(units, at)
    )
      this.confirm('page', 2, message('stands right behind a list of links'));
  }

  private hasBareDateline(): boolean {
    const form = this.candidate.units[this.candidate.paragraph]?.form;
    return form !== undefined && form.dateline > 0 && !agencyIn(form.text.slice(0, form.dateline));
  }

  /** The header of a story: byline, date, version mark, dateline, picture. */
  private addHeader(): void {
    const { units, at, paragraph, inside, hasDateline } = this.candidate;
    const { unit, above, next, second } = this;
    if (next?.form.kind === 'byline' && second && looksLikeParagraph(second))
      this.confirm('header', 3, message('stands right above a byline and the body'));
    else if (hasNotesBelow(units, at))
      this.confirm('header', 1.5, message('stands above a byline or a date'));
    if (above?.form.kind === 'version' || next?.form.kind === 'version')
      this.confirm('header', 1, message('stands beside a version mark'));
    if (above && isNote(above) && unit.gap <= 1) this.add(1, message('stands below a date'));
    if (hasDateline()) this.confirm('header', 2, message('stands above a dateline'));
    if (inside?.dense && unit.gap >= 1 && next?.gap === 0 && at + 1 === paragraph)
      this.add(
        above?.form.sentence ? 3 : 2,
        message('stands on its first paragraph, as the headlines before it do'),
      );
    if (hasTwinsBelow(units, at, paragraph))
      this.confirm('header', 0.5, message('stands above a caption that comes twice'));
    if (next?.form.credit !== undefined && next.gap <= 1)
      this.confirm('header', 0.5, message('stands above a caption with a credit'));
  }

  /**
   * Its copy further down. Right above its copy, across sentences, or with nothing that speaks of a header, a line may as
   * well be a caption or a refrain.
   */
  private addCopy(): void {
    const { units, at, paragraph, inside } = this.candidate;
    const { copy } = this;
    if (!copy) return;
    if (hasFurnitureBelow(units, at, paragraph))
      this.confirm('page', 1, message('stands above page furniture'));
    const isBeside = copy.at === at + 1 && inside !== undefined;
    const isProven =
      copy.paragraphs === 0 &&
      (this.confirmed !== undefined ||
        this.isAfterWiderGap ||
        at === 0 ||
        this.unit.gap === Number.POSITIVE_INFINITY);
    this.add(
      !isBeside && isProven ? 2.5 : 1,
      message('comes again on line {line}', { line: lineNumber(copy.unit.firstLine) }),
    );
  }

  /** What it looks like by itself. */
  private addForm(): void {
    const { form } = this.unit;
    // A subhead of a script without spaces is as short as a headline of one.
    if (hasLengthOfHeadline(this.unit) && !(this.candidate.inside && isShort(this.unit)))
      this.add(1, message('has the length of a headline'));
    else if (form.words < 4) this.add(form.words < 3 || form.length < 20 ? -2 : -0.5, message('is short'));
    if (isSlug(form.key)) this.add(-4, message('looks like a slug'));
    if (form.sentence) this.add(-1.5, message('ends like a sentence'));
    if (this.isTwin) this.addTwin();
  }

  /** A caption comes twice in a row above the headline, and seldom the headline itself. */
  private addTwin(): void {
    const { next } = this;
    if (next !== undefined && next.gap < 2 && looksLikeHeadline(next))
      this.add(-4, message('comes twice above a headline'));
    else this.add(isNote(next) ? -0.5 : -1.5, message('comes twice in a row, as captions do'));
  }

  /** In a row of lines of its like it is one link of a list. */
  private addLists(): void {
    const { units, at, gap } = this.candidate;
    const { next } = this;
    const isHeaded = isNote(next) || next?.form.dateline !== 0;
    const isNamed = this.copy !== undefined || this.title !== undefined || this.isListed;
    if (isEntryOfReport(units, at) && !this.candidate.hasDateline())
      this.add(-4, message('stands below a time, as the entries of a live report do'));
    if (isAmongHeadlines(units, at)) this.add(-3.5, message('stands in a list of headlines'));
    else if (!isNamed && gap === 0 && !isHeaded && isInList(units, at))
      this.add(-1.5, message('stands in a list'));
  }
}

const MAY_BE_CODE = /\p{Nd}|-|(?:^| )\S(?: |$)/u;

/** Half of its words are figures, single letters or codes: the address lines of a wire. */
export function isSlug(key: string): boolean {
  if (!MAY_BE_CODE.test(key) || SPACELESS.test(key)) return false;
  const words = key.split(' ');
  const codes = words.filter(
    (word) => /\p{Nd}/u.test(word) || word.length === 1 || /^\p{Lu}+-\p{Lu}/u.test(word),
  );
  return codes.length * 2 >= words.length;
}
