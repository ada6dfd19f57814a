import { message, type Message } from '../message.js';
import { hasCounter, nearCopies } from './alike.js';
import { agencyIn } from './lexicon.js';
import type { Region, StoryLines } from './story-lines.js';
import type { Unit } from './model.js';

/** How far apart a caption and its like are looked for in a header, in units. */
const HEADER_REACH = 80;
/** The longest caption seen had 464 characters. */
export const LONGEST_CAPTION = 700;

/** `Image caption …`, `FILE - …`: labels that pages and agencies put before a caption. */
const CAPTION_LABEL =
  /^(?:\p{L}+ caption(?: |:\s)|caption:\s|file\s?[-–—]\s|in this (?:file )?photo|légende\s?:|bildunterschrift:)/iu;
const CREDIT_TAIL = /(?:photo|copyright|©|\/)\s?[^.!?]{0,40}$/iu;

function hasCreditTail(key: string): boolean {
  // Sentences have none, and the pattern is slow.
  return !/[.!?]$/.test(key.slice(-1)) && CREDIT_TAIL.test(key);
}

/** Whether a line that has a twin says by its form that it belongs to a picture. */
function showsPicture({ form }: Unit): boolean {
  return form.length >= 30 && (form.credit !== undefined || form.bareDate || hasCounter(form.key));
}

function showsPictureClearly({ form }: Unit): boolean {
  return form.credit !== undefined || /\p{Nd}/u.test(form.key);
}

/** Whether brackets at the end of a line inside the body name who took a picture, and not something else. */
function namesPictureSource(credit: string): boolean {
  if (/(?:^|\s)(?:photo|foto|file|courtesy|handout|picture|image|bild)(?:\s|:|$)/iu.test(credit)) return true;
  return agencyIn(credit) && /\/|\bvia\b/i.test(credit);
}

/** How far below a caption it may come again inside the body, in units. */
const FURTHEST_CAPTION = 200;
/** A line that is a quotation from end to end: what somebody said may be said twice. */
const QUOTED = /^["“„«‘「].*["”“»’」]$/u;

/** Tells captions by what speaks of a picture: a credit, a counter, a label, a date, a twin beside. */
export class Pictures {
  constructor(private readonly lines: StoryLines) {}

  /** Why a line is a caption where it stands, or undefined where nothing says so. */
  captionReason(at: number, region: Region): Message | undefined {
    const unit = this.lines.unit(at);
    const { form } = unit;
    if (form.kind !== 'text' || form.length > LONGEST_CAPTION || form.words < 2 || form.dateline > 0)
      return undefined;
    if (form.key === this.lines.headline.form.key) return undefined;
    if (
      form.credit !== undefined &&
      (region === 'header' || namesPictureSource(form.credit) || this.isCaptionAbove(form.key, at))
    )
      return message('closes with a credit');
    if (CAPTION_LABEL.test(form.key)) return message('opens like a caption');
    if (form.bareDate && form.words >= 6) return message('ends with a date, as captions do');
    if (hasCounter(form.key) && form.words >= 5) return message('opens with the number of its picture');
    const twin = this.twin(at, region);
    if (twin) return twin;
    if (
      this.hasCreditLine(at) &&
      (region === 'header' || !this.lines.isParagraph(at) || this.isRightBesideCredit(at)) &&
      form.words >= 4 &&
      form.length <= 400
    )
      return message('stands beside a credit');
    if (
      region === 'header' &&
      form.words >= 3 &&
      !QUOTED.test(form.key) &&
      this.comesAgainInHeader(at) &&
      !this.isPageText(at)
    )
      return message('stands above the body and comes again there');
    return undefined;
  }

  /** Whether the same line was read as a caption above. */
  private isCaptionAbove(key: string, at: number): boolean {
    const { readings } = this.lines.page;
    for (let above = Math.max(this.lines.start, at - FURTHEST_CAPTION); above < at; above++)
      if (readings[above]?.role === 'caption' && this.lines.unit(above).form.key === key) return true;
    return false;
  }

  /** A twin is the same caption right above or below, word for word or with a credit more. */
  private twin(at: number, region: Region): Message | undefined {
    const { form } = this.lines.unit(at);
    if (form.words < 3 || form.length < 15 || QUOTED.test(form.key)) return undefined;
    for (const [side, other] of [
      [at + 1, this.lines.maybe(at + 1)],
      [at - 1, this.lines.maybe(at - 1)],
    ] as const) {
      if (other?.form.kind !== 'text' || other.form.dateline > 0) continue;
      const exact = other.form.key === form.key;
      if (exact && (region === 'header' || showsPicture(this.lines.unit(at)))) {
        return side > at ? message('stands above its copy') : message('stands below its copy');
      }
      const longer = form.length > other.form.length ? form : other.form;
      const bothLong = Math.min(form.words, other.form.words) >= 5;
      const confirmed =
        longer.credit !== undefined || this.hasCreditLine(Math.max(at, side)) || hasCreditTail(longer.key);
      if (!exact && bothLong && confirmed && nearCopies(form, other.form, 'neighbours')) {
        return message('is another wording of the line beside it');
      }
    }
    return undefined;
  }

  private hasCreditLine(at: number): boolean {
    return this.creditLineOf(at) !== undefined;
  }

  /** The credit on a line of its own that belongs to a caption: right below it, else right above. */
  creditLineOf(at: number): number | undefined {
    const isCredit = (unit: Unit | undefined) =>
      unit?.form.kind === 'credit' && !/^(?:copyright )?(?:©|\(c\)|\d{4}\b)/i.test(unit.form.key);
    const below = this.lines.maybe(at + 1);
    if (isCredit(below)) {
      // A credit that stands right on another line belongs to that one.
      const next = this.lines.maybe(at + 2);
      const free = next === undefined || next.gap > 0 || next.form.kind !== 'text';
      if (below?.gap === 0 || (below?.gap === 1 && free)) return at + 1;
    }
    return isCredit(this.lines.maybe(at - 1)) && this.lines.unit(at).gap === 0 ? at - 1 : undefined;
  }

  private isRightBesideCredit(at: number): boolean {
    const credit = this.creditLineOf(at);
    return credit !== undefined && (credit < at || this.lines.unit(credit).gap === 0);
  }

  /** Whether a line has its like within reach, with a second headline between them or the form of no paragraph. */
  private comesAgainInHeader(at: number): boolean {
    const { key } = this.lines.unit(at).form;
    const mayBeParagraph = this.lines.isParagraph(at);
    for (const step of [1, -1]) {
      let behindHeadline = false;
      for (let distance = 1; distance <= HEADER_REACH; distance++) {
        const other = this.lines.maybe(at + step * distance);
        if (!other) break;
        if (other.form.key === this.lines.headline.form.key) behindHeadline = true;
        else if (other.form.key === key && (behindHeadline || !mayBeParagraph)) return true;
      }
    }
    return false;
  }

  /** Whether a line that comes again does so among furniture, with nothing that speaks of a picture. */
  private isPageText(at: number): boolean {
    const around = Math.max(this.lines.start, at - 6);
    return (
      !showsPictureClearly(this.lines.unit(at)) &&
      this.lines.isCrowded(around, Math.min(this.lines.end, at + 6))
    );
  }
}
