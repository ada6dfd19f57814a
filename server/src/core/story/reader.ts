import { lineNumber, message, type Message } from '../message.js';
import type { Span } from '../text/span.js';
import { countWords } from '../text/words.js';
import { hasCounter, nearCopies } from './alike.js';
import { groupCaptions, type Seen } from './captions.js';
import { isRule } from './form.js';
import { agencyIn, isAmbiguous } from './lexicon.js';
import type {
  Appearance,
  Caption,
  Furniture,
  Note,
  NoteRole,
  Passage,
  Reading,
  Role,
  Story,
} from './model.js';
import { isParagraph, type Forced, type Opening } from './openings.js';
import type { Unit } from './units.js';

/** How far below the headline the body is expected to begin, in units. */
const HEADER_REACH = 80;
const LONGEST_CAPTION = 700;
/** A caption that nothing but its place and form speaks for is at least this long. */
const SHORTEST_CAPTION = { words: 5, length: 24 };
/** Lines of figures that stand together, such as a schedule, belong to the body from this number on. */
const SHORTEST_TABLE = 5;

/** A story before its furniture is known: that may lie outside of it. */
export type StoryWithoutFurniture = Omit<Story, 'furniture'>;

/** What the reader of a file hands to the readers of its stories. */
export interface Page {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly forced: Forced;
  /** The reading of each unit so far. */
  readonly readings: Reading[];
}

/**
 * Reads one story: from its headline on it decides for each line what it is. First where the body begins and ends;
 * then what stands above it, in it and below it.
 */
export class StoryReader {
  private readonly headline: Unit;
  private readonly captionsSeen: Seen[] = [];
  private readonly notes: Note[] = [];
  private readonly headlineCopies: Unit[] = [];
  private readonly furniture: Furniture[] = [];
  /** Found on first use: whether the story stands on a page, with what pages leave behind. */
  private pageLike: boolean | undefined;
  private readonly keys: ReadonlyMap<string, readonly number[]>;

  constructor(
    private readonly page: Page,
    private readonly opening: Opening,
    /** Index of the first unit that belongs to the next story. */
    private readonly end: number,
  ) {
    this.headline = page.units[opening.at] as Unit;
    const keys = new Map<string, number[]>();
    for (let at = opening.at; at < end; at++) {
      const { key } = this.unit(at).form;
      const known = keys.get(key);
      if (known) known.push(at);
      else keys.set(key, [at]);
    }
    this.keys = keys;
  }

  read(): { story: StoryWithoutFurniture; furniture: Furniture[] } {
    this.set(this.opening.at, 'headline', this.opening.reason);
    const bodyStart = this.bodyStart();
    const bodyEnd = this.bodyEnd(bodyStart);
    this.readHeader(this.opening.at + 1, bodyStart);
    this.readBody(bodyStart, bodyEnd);
    this.readTail(bodyEnd, this.end);
    return { story: this.story(), furniture: this.furniture };
  }

  private unit(at: number): Unit {
    return this.page.units[at] as Unit;
  }

  private maybe(at: number): Unit | undefined {
    return at > this.opening.at && at < this.end ? this.page.units[at] : undefined;
  }

  private set(at: number, role: Role, reason: Message): void {
    this.page.readings[at] = { role, reason };
  }

  private note(at: number, role: NoteRole, reason: Message): void {
    this.set(at, role, reason);
    this.notes.push({ ...passageOf(this.unit(at)), role });
  }

  private leftover(at: number, sure: boolean, reason: Message): void {
    this.set(at, 'furniture', reason);
    this.furniture.push({ ...passageOf(this.unit(at)), sure });
  }

  private isParagraph(at: number): boolean {
    return isParagraph(this.unit(at), this.page.forced);
  }

  /** Where the body begins: at the dateline if there is one, else at the first paragraph that is no caption. */
  private bodyStart(): number {
    const last = Math.min(this.end, this.opening.at + HEADER_REACH);
    let first = this.end;
    let paragraphs = 0;
    let strong: number | undefined;
    for (let at = this.opening.at + 1; at < last; at++) {
      const unit = this.unit(at);
      if (this.page.forced(unit) === 'body') return Math.min(first, at);
      if (unit.form.dateline > 0) return paragraphs <= 4 ? at : (strong ?? first);
      if (!this.isParagraph(at) || this.captionReason(at, 'header')) continue;
      first = Math.min(first, at);
      if (unit.form.words >= 8) strong ??= at;
      paragraphs++;
    }
    // Among furniture a short sentence invites to subscribe; the body begins with a longer one.
    if (strong !== undefined && this.isCrowded(this.opening.at + 1, strong)) first = strong;
    return first === this.end ? this.firstSentence() : this.afterDeck(first);
  }

  /** A body of a few words has no paragraph to go by; any sentence that is no caption begins it. */
  private firstSentence(): number {
    for (let at = this.opening.at + 1; at < this.end; at++) {
      const { kind, sentence } = this.unit(at).form;
      if (kind === 'text' && sentence && !this.captionReason(at, 'header')) return at;
    }
    return this.end;
  }

  /** A standfirst stands between headline and byline; the body begins below it. */
  private afterDeck(first: number): number {
    if (!this.noteBelow(first, 3)) return first;
    for (let at = first + 1; at < this.end; at++) {
      if (this.isParagraph(at) && !this.captionReason(at, 'header')) return at;
    }
    return first;
  }

  private noteBelow(at: number, reach: number): boolean {
    for (let below = at + 1; below <= at + reach && below < this.end; below++) {
      const { kind } = this.unit(below).form;
      if (kind === 'byline' || kind === 'date') return true;
      if (this.isParagraph(below)) return false;
    }
    return false;
  }

  /** Behind the last paragraph, or the last line of a table that follows it. */
  private bodyEnd(start: number): number {
    let end = start;
    let signedOff: number | undefined;
    let after = 0;
    let cut: { end: number; at: number; after: number } | undefined;
    let widest = 0;
    let paragraphs = 0;
    for (let at = start; at < this.end; at++) {
      const { kind } = this.unit(at).form;
      if ((kind === 'sign-off' && !this.isParagraph(at)) || kind === 'end') {
        signedOff = end;
        after = 0;
      }
      if (this.page.forced(this.unit(at)) === 'body') end = at + 1;
      else if (at === start || this.continuesBody(at, end)) {
        const { gap } = this.unit(at);
        if (at > start && paragraphs >= 3 && gap > Math.max(1, widest)) cut = { end, at, after: 0 };
        if (at > start) widest = Math.max(widest, gap);
        if (cut) cut.after++;
        paragraphs++;
        end = at + 1;
        after++;
      }
    }
    // A page's last invitations stand apart, behind a wider gap, among its furniture.
    if (cut && cut.after <= 3 && this.hasFurniture(cut.end, this.end)) end = cut.end;
    // A sentence or two behind the sign-off invite to subscribe.
    if (signedOff !== undefined && after <= 2) end = Math.max(start, signedOff);
    for (let at = end; at < this.end && at <= end + 2; at++) {
      const rows = this.tableLength(at);
      if (rows >= SHORTEST_TABLE) return at + rows;
    }
    return end;
  }

  /** A paragraph goes on with the body behind any line; a short sentence only right behind a paragraph. */
  private continuesBody(at: number, end: number): boolean {
    if (this.isParagraph(at)) return at === end || this.isFirm(at);
    const { kind, sentence } = this.unit(at).form;
    return at === end && kind === 'text' && sentence && this.unit(at).gap <= 1;
  }

  /** Whether a paragraph is one even with other lines before it: it ends with a full stop, or is long. */
  private isFirm(at: number): boolean {
    const { key, words, dateline } = this.unit(at).form;
    return dateline > 0 || words > 20 || (words >= 5 && /(?:[^.]\.|[。۔।])[^\p{L}\p{N}.]{0,3}$/u.test(key));
  }

  /** How many lines from here on, with no blank line between, each hold text and a figure. */
  private tableLength(at: number): number {
    let rows = 0;
    for (let row = at; row < this.end; row++) {
      const { form, gap } = this.unit(row);
      if ((row > at && gap > 0) || form.kind !== 'text' || form.words < 3 || !/\p{Nd}/u.test(form.key)) break;
      rows++;
    }
    return rows;
  }

  private readHeader(from: number, to: number): void {
    const crowded = this.isCrowded(from, to);
    for (let at = from; at < to; at++) {
      if (this.readCommon(at, 'header')) continue;
      const { form } = this.unit(at);
      if (this.page.units[at] && this.isParagraph(at)) {
        this.note(at, 'deck', message('stands between headline and body'));
      } else if (this.noteBelow(at, 2) && at <= this.opening.at + 4 && form.words >= 6) {
        this.note(at, 'deck', message('stands between headline and byline'));
      } else if (this.noteBeside(at) && form.words <= 12) {
        this.note(at, 'byline', message('stands beside a byline or a date'));
      } else if (crowded && form.words <= 25) {
        this.leftover(at, false, message('stands among lines that pages leave behind'));
      } else if (this.couldBeCaption(at)) {
        this.caption(at, message('stands above the body and ends like no sentence'));
      } else {
        this.set(at, 'other', message('stands above the body and is nothing that is known'));
      }
    }
  }

  private noteBeside(at: number): boolean {
    const isNote = (unit: Unit | undefined) => unit?.form.kind === 'byline' || unit?.form.kind === 'date';
    return isNote(this.maybe(at - 1)) || isNote(this.maybe(at + 1));
  }

  /** Whether much of a stretch is page furniture, so that the short lines among it are too. */
  private isCrowded(from: number, to: number): boolean {
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

  private couldBeCaption(at: number): boolean {
    const { form } = this.unit(at);
    return (
      form.kind === 'text' &&
      form.words >= SHORTEST_CAPTION.words &&
      form.length >= SHORTEST_CAPTION.length &&
      form.length <= LONGEST_CAPTION
    );
  }

  private readBody(from: number, to: number): void {
    let box = false;
    for (let at = from; at < to; at++) {
      const unit = this.unit(at);
      const { form } = unit;
      // A box of links begins at its label and goes on until a paragraph.
      if (isBoxLabel(unit)) box = true;
      else if (box && this.isParagraph(at) && (form.words > 20 || /[.。۔।]\W*$/u.test(form.key))) box = false;
      if (this.tableLength(at) < SHORTEST_TABLE && this.readCommon(at, 'body')) continue;
      if (box && form.words <= 25) {
        this.leftover(at, false, message('stands in a box of links'));
        continue;
      }
      const rows = this.tableLength(at);
      if (rows >= SHORTEST_TABLE) {
        for (const end = at + rows; at < end; at++) this.set(at, 'body', message('is a row of a table'));
        at--;
        continue;
      }
      const run = this.captionRun(at, to);
      if (run > at) {
        for (; at < run; at++) this.caption(at, message('stands in a row of captions'));
        at--;
        continue;
      }
      this.set(
        at,
        'body',
        this.isParagraph(at) ? message('is a paragraph of the story') : message('stands inside the body'),
      );
    }
  }

  /** The end of a row of lines that end like no sentence, line by line, beside a caption that shows its credit. */
  private captionRun(at: number, to: number): number {
    let end = at;
    const like = (unit: Unit | undefined) =>
      unit?.form.kind === 'text' &&
      !unit.form.sentence &&
      unit.form.dateline === 0 &&
      unit.form.length >= 50 &&
      unit.form.words >= 7;
    while (
      end < to &&
      like(this.unit(end)) &&
      (end === at || this.unit(end).gap === 0) &&
      !this.captionReason(end, 'body')
    )
      end++;
    if (end - at < 2) return at;
    const below = this.maybe(end);
    const above = this.maybe(at - 1);
    const confirmed =
      (below?.gap === 0 && this.captionReason(end, 'body') !== undefined) ||
      (this.unit(at).gap === 0 && above !== undefined && this.page.readings[at - 1]?.role === 'caption');
    return confirmed ? end : at;
  }

  private readTail(from: number, to: number): void {
    const isPage = this.furniture.length >= 2 || this.hasFurniture(from, to);
    const crowded = to - from >= 2 && (isPage || this.isCrowded(from, to));
    let signedOff = false;
    for (let at = from; at < to; at++) {
      if (this.page.readings[at]?.role === 'headline') continue;
      const unit = this.unit(at);
      const { form } = unit;
      if (form.kind === 'sign-off' || isRule(form.key)) signedOff = true;
      else if (form.kind !== 'text' && form.kind !== 'link') signedOff = false;
      else if (unit.gap > 0 && !isRule(this.unit(at - 1).form.key)) signedOff = false;
      if (!(signedOff && form.kind === 'link') && this.readCommon(at, 'tail')) continue;
      if (signedOff) {
        this.note(at, 'sign-off', message('goes on with the sign-off'));
      } else if (at === from && unit.gap === 0 && form.words <= 3 && unit.lastLine === unit.firstLine) {
        this.note(at, 'sign-off', message('stands right below the body'));
      } else if (crowded && !this.isParagraph(at) && form.kind === 'text') {
        this.leftover(at, false, message('stands among links after the story'));
      } else {
        this.set(at, 'other', message('stands after the story and is nothing that is known'));
      }
    }
  }

  private hasFurniture(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const { kind } = this.unit(at).form;
      if (kind === 'furniture' || kind === 'item') return true;
    }
    return false;
  }

  /** What a line is wherever in the story it stands. Returns whether that is settled. */
  private readCommon(at: number, place: Place): boolean {
    const unit = this.unit(at);
    const { form } = unit;
    const forced = this.page.forced(unit);
    if (forced) {
      this.obey(at, forced);
      return true;
    }
    // A few words alone inside the body may be the name of something; a whole headline is none.
    if (form.key === this.headline.form.key && (place !== 'body' || form.words >= 4)) {
      this.headlineCopies.push(unit);
      this.set(at, 'headline-copy', message('repeats the headline on line {line}', lineOf(this.headline)));
      return true;
    }
    if (this.isPageTitle(unit)) {
      this.leftover(at, false, message('is the page title: the headline and the name of the site'));
      return true;
    }
    const caption = place === 'tail' ? undefined : this.captionReason(at, place);
    if (caption) {
      this.caption(at, caption);
      return true;
    }
    switch (form.kind) {
      case 'byline':
      case 'version':
        if (place === 'body') return false;
        this.note(
          at,
          form.kind,
          form.kind === 'byline' ? message('opens like a byline') : message('opens like a version mark'),
        );
        return true;
      case 'sign-off':
        if (place === 'body' && this.isParagraph(at)) return false;
        this.note(at, 'sign-off', message('says who reported, wrote or edited'));
        return true;
      case 'date':
        if (place === 'body') return false;
        this.note(at, 'date', message('is a date or time of publication'));
        return true;
      case 'end':
        this.note(at, 'separator', message('marks the end of the story'));
        return true;
      case 'credit':
        this.note(at, 'credit', message('says who took a picture'));
        return true;
      case 'symbols':
        if (isRule(form.key)) this.note(at, 'separator', message('separates parts of the story'));
        else if (place === 'body' && !this.nearFurniture(at)) return false;
        else this.leftover(at, true, message('holds no letter and no figure'));
        return true;
      case 'counter':
        if (place === 'body' && !this.besideFurniture(at)) return false;
        this.leftover(at, this.besideFurniture(at), message('is a counter'));
        return true;
      case 'furniture':
        this.leftover(
          at,
          this.isSureFurniture(at, place),
          message('is a line that pages are known to leave behind'),
        );
        return true;
      case 'item':
      case 'link':
        if (place === 'body') return false;
        this.leftover(
          at,
          false,
          form.kind === 'item' ? message('is an entry of a list of links') : message('is a web address'),
        );
        return true;
      case 'text':
        return false;
    }
  }

  private obey(at: number, role: Role): void {
    const reason = message('was marked so');
    if (role === 'caption') this.caption(at, reason);
    else if (role === 'furniture') this.leftover(at, true, reason);
    else this.set(at, role === 'headline' ? 'other' : role, reason);
  }

  private besideFurniture(at: number): boolean {
    return [this.maybe(at - 1), this.maybe(at + 1)].some(
      (unit) => unit !== undefined && ['furniture', 'counter', 'symbols', 'credit'].includes(unit.form.kind),
    );
  }

  /** A word that writers use too may stand alone, as a subhead; a button stands among its like, on a page. */
  private isSureFurniture(at: number, place: Place): boolean {
    if (!isAmbiguous(this.unit(at).form.key) || this.nearFurniture(at)) return true;
    return place !== 'body' && this.isPage();
  }

  private isPage(): boolean {
    if (this.pageLike === undefined) {
      let leftovers = this.keys.get(this.headline.form.key)?.length ?? 0;
      for (let at = this.opening.at + 1; at < this.end && leftovers < 3; at++) {
        if (['furniture', 'counter', 'symbols', 'credit'].includes(this.unit(at).form.kind)) leftovers++;
      }
      this.pageLike = leftovers >= 3;
    }
    return this.pageLike;
  }

  /** Whether what a page leaves behind stands right beside a line, or a line further something that is only that. */
  private nearFurniture(at: number): boolean {
    const isLeftover = (unit: Unit | undefined) =>
      unit !== undefined && ['furniture', 'counter', 'symbols', 'item'].includes(unit.form.kind);
    const isClear = (unit: Unit | undefined) =>
      unit?.form.kind === 'furniture' && !isAmbiguous(unit.form.key);
    return (
      [this.maybe(at - 1), this.maybe(at + 1)].some(isLeftover) ||
      [this.maybe(at - 2), this.maybe(at + 2)].some(isClear)
    );
  }

  private isPageTitle({ form }: Unit): boolean {
    const { key } = this.headline.form;
    if (form.kind !== 'text' || form.sentence || !form.key.startsWith(key)) return false;
    return /^\s*(?:[|»·]|\s[–—-]\s).{2,40}$/u.test(form.key.slice(key.length));
  }

  /** Why a line is a caption where it stands, or undefined where nothing says so. */
  private captionReason(at: number, place: Place): Message | undefined {
    const unit = this.unit(at);
    const { form } = unit;
    if (form.kind !== 'text' || form.length > LONGEST_CAPTION || form.words < 2 || form.dateline > 0)
      return undefined;
    if (form.key === this.headline.form.key) return undefined;
    if (form.credit !== undefined && (place === 'header' || namesPictureSource(form.credit))) {
      return message('closes with a credit');
    }
    if (CAPTION_LABEL.test(form.key)) return message('opens like a caption');
    if (form.bareDate && form.words >= 6) return message('ends with a date, as captions do');
    if (hasCounter(form.key) && form.words >= 5) return message('opens with the number of its picture');
    const twin = this.twin(at, place);
    if (twin) return twin;
    if (
      this.hasCreditLine(at) &&
      (place === 'header' || !this.isParagraph(at) || this.isRightBesideCredit(at)) &&
      form.words >= 4 &&
      form.length <= 400
    )
      return message('stands beside a credit');
    if (place === 'header' && form.words >= 3 && this.comesAgainInHeader(at) && !this.isPageText(at))
      return message('stands above the body and comes again there');
    return undefined;
  }

  /** A twin is the same caption right above or below, word for word or with a credit more. */
  private twin(at: number, place: Place): Message | undefined {
    const { form } = this.unit(at);
    if (form.words < 3 || form.length < 15) return undefined;
    for (const [side, other] of [
      [at + 1, this.maybe(at + 1)],
      [at - 1, this.maybe(at - 1)],
    ] as const) {
      if (other?.form.kind !== 'text' || other.form.dateline > 0) continue;
      const exact = other.form.key === form.key;
      if (exact && (place === 'header' || showsPicture(this.unit(at)))) {
        return side > at ? message('stands above its copy') : message('stands below its copy');
      }
      const longer = form.length > other.form.length ? form : other.form;
      const bothLong = Math.min(form.words, other.form.words) >= 5;
      const confirmed =
        longer.credit !== undefined || this.hasCreditLine(Math.max(at, side)) || CREDIT_TAIL.test(longer.key);
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
  private creditLineOf(at: number): number | undefined {
    const isCredit = (unit: Unit | undefined) =>
      unit?.form.kind === 'credit' && !/^(?:copyright ©|©)/i.test(unit.form.key);
    const below = this.maybe(at + 1);
    if (isCredit(below)) {
      // A credit that stands right on another line belongs to that one.
      const next = this.maybe(at + 2);
      const free = next === undefined || next.gap > 0 || next.form.kind !== 'text';
      if (below?.gap === 0 || (below?.gap === 1 && free)) return at + 1;
    }
    return isCredit(this.maybe(at - 1)) && this.unit(at).gap === 0 ? at - 1 : undefined;
  }

  private isRightBesideCredit(at: number): boolean {
    const credit = this.creditLineOf(at);
    return credit !== undefined && (credit < at || this.unit(credit).gap === 0);
  }

  private comesAgainInHeader(at: number): boolean {
    const places = this.keys.get(this.unit(at).form.key) ?? [];
    if (places.length < 2) return false;
    const headlines = this.keys.get(this.headline.form.key) ?? [];
    // With a second headline between, or right together.
    return places.some(
      (place) =>
        place !== at &&
        Math.abs(place - at) <= HEADER_REACH &&
        (headlines.some((line) => line > Math.min(at, place) && line < Math.max(at, place)) ||
          !this.isParagraph(at)),
    );
  }

  /** Whether a line that comes again does so among furniture, with nothing that speaks of a picture. */
  private isPageText(at: number): boolean {
    const around = Math.max(this.opening.at + 1, at - 6);
    return !showsPictureClearly(this.unit(at)) && this.isCrowded(around, Math.min(this.end, at + 6));
  }

  private caption(at: number, reason: Message): void {
    const unit = this.unit(at);
    const credit = this.creditLineOf(at);
    const passage: Appearance = {
      ...passageOf(unit),
      ...(credit === undefined ? {} : { creditLine: passageOf(this.unit(credit)) }),
    };
    this.captionsSeen.push({ passage, form: unit.form, at });
    this.set(at, 'caption', reason);
  }

  private story(): StoryWithoutFurniture {
    const { text, readings } = this.page;
    const captions = groupCaptions(this.captionsSeen, text);
    this.tellCopies(captions);
    let first: Unit | undefined;
    let last: Unit | undefined;
    let words = 0;
    let dateline: Span | undefined;
    for (let at = this.opening.at + 1; at < this.end; at++) {
      if (readings[at]?.role !== 'body') continue;
      const unit = this.unit(at);
      last = unit;
      first ??= unit;
      dateline ??= datelineOf(unit, text);
      words += countWords(text.slice(unit.span.start, unit.span.end));
    }
    let end = Math.max(this.headline.span.end, last?.span.end ?? 0);
    for (const { kept } of captions) end = Math.max(end, kept.span.end);
    return {
      span: { start: this.headline.span.start, end },
      headline: passageOf(this.headline),
      headlineCopies: this.headlineCopies.map(passageOf),
      captions,
      ...(dateline ? { dateline } : {}),
      notes: this.notes,
      body: first &&
        last && {
          span: { start: first.span.start, end: last.span.end },
          firstLine: first.firstLine,
          lastLine: last.lastLine,
        },
      words,
    };
  }

  /** Once the captions are grouped the lines know what they repeat. */
  private tellCopies(captions: readonly Caption[]): void {
    const at = new Map(this.captionsSeen.map((seen) => [seen.passage.firstLine, seen.at]));
    for (const { kept, copies } of captions) {
      for (const copy of copies) {
        const place = at.get(copy.firstLine);
        if (place === undefined) continue;
        if (copy.repeats)
          this.set(
            place,
            'caption-copy',
            message('repeats the caption on line {line}', lineOf(copy.repeats)),
          );
        else
          this.set(
            place,
            'near-copy',
            message('is another wording of the caption on line {line}', lineOf(kept)),
          );
      }
    }
  }
}

type Place = 'header' | 'body' | 'tail';

/** `Image caption …`, `FILE - …`: labels that pages and agencies put before a caption. */
const CAPTION_LABEL =
  /^(?:\p{L}+ caption(?: |:\s)|caption:\s|file\s?[-–—]\s|in this (?:file )?photo|légende\s?:|bildunterschrift:)/iu;
const CREDIT_TAIL = /(?:photo|copyright|©|\/)\s?[^.!?]{0,40}$/iu;

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

const BOX_LABEL =
  /^(?:related|read more|also read|see also|most popular|more |trending|lire aussi|lesen sie auch|mehr zum|lea también|leia (?:mais|também)|читайте также|اقرأ أيض|ilgili)/iu;

function isBoxLabel({ form }: Unit): boolean {
  return form.words <= 4 && !form.sentence && BOX_LABEL.test(form.key);
}

/** The dateline that a unit opens with, as far as it stands on the unit's first line. */
function datelineOf({ form, span }: Unit, text: string): Span | undefined {
  if (form.dateline === 0) return undefined;
  const lineEnd = text.slice(span.start, span.end).search(/[\r\n]/);
  const length = lineEnd < 0 ? form.dateline : Math.min(form.dateline, lineEnd);
  return { start: span.start, end: span.start + length };
}

function passageOf({ span, firstLine, lastLine }: Passage): Passage {
  return { span, firstLine, lastLine };
}

function lineOf({ firstLine }: Passage): { line: string } {
  return { line: lineNumber(firstLine) };
}
