import { lineNumber, message, type LineNumber, type Message } from '../message.js';
import type { Span } from '../text/span.js';
import { BodyFinder, SHORTEST_TABLE } from './body.js';
import { groupCaptions, type Seen } from './captions.js';
import { isRule, wordsOf, type Form } from './form.js';
import { datelineSpan } from './dateline.js';
import { Leftovers } from './leftovers.js';
import { isBoxLabel, isInlineLink } from './lexicon.js';
import type { Appearance, Caption, Furniture, Note, NoteRole, Passage, Role, Story, Unit } from './model.js';
import { noticeIn } from './notices.js';
import type { Opening } from './openings.js';
import { LONGEST_CAPTION, Pictures } from './pictures.js';
import { StoryLines, type Page, type Region } from './story-lines.js';

/** A caption that nothing but its place and form speaks for is at least this long. */
const SHORTEST_CAPTION = { words: 5, length: 24 };

/** A story before its furniture is known: that may lie outside of it. */
export type StoryWithoutFurniture = Omit<Story, 'furniture'>;

/**
 * Reads one story: from its headline on it decides for each line what it is. First where the body begins and ends;
 * then what stands above it, in it and below it.
 */
export class StoryReader {
  private readonly lines: StoryLines;
  private readonly pictures: Pictures;
  private readonly body: BodyFinder;
  private readonly leftovers: Leftovers;
  private readonly captionsSeen: Seen[] = [];
  private readonly notes: Note[] = [];
  private readonly headlineCopies: Unit[] = [];
  private readonly furniture: Furniture[] = [];

  /** @param end index of the first unit that belongs to the next story */
  constructor(
    private readonly page: Page,
    private readonly opening: Opening,
    end: number,
  ) {
    this.lines = new StoryLines(page, opening, end);
    this.pictures = new Pictures(this.lines);
    this.leftovers = new Leftovers(this.lines);
    this.body = new BodyFinder(this.lines, this.pictures);
  }

  read(): { story: StoryWithoutFurniture; furniture: Furniture[] } {
    this.set(this.opening.at, 'headline', this.opening.reason);
    const bodyStart = this.body.start();
    const bodyEnd = this.body.end(bodyStart);
    this.readHeader(this.lines.start, bodyStart);
    this.readBody(bodyStart, bodyEnd);
    this.readTail(bodyEnd, this.lines.end);
    return { story: this.story(), furniture: this.furniture };
  }

  private set(at: number, role: Role, reason: Message): void {
    this.page.readings[at] = { role, reason };
  }

  private note(at: number, role: NoteRole, reason: Message): void {
    this.set(at, role, reason);
    this.notes.push({ ...passageOf(this.lines.unit(at)), role });
  }

  private leftover(at: number, sure: boolean, reason: Message): void {
    this.set(at, 'furniture', reason);
    this.furniture.push({ ...passageOf(this.lines.unit(at)), sure });
  }

  /** A link is told, not taken; and the label above it stays with it, or nobody would see what it is. */
  private link(at: number, reason: Message): void {
    const label = this.furniture.at(-1);
    if (
      label?.sure &&
      this.lines.maybe(at - 1)?.form.kind === 'furniture' &&
      label.lastLine === this.lines.unit(at - 1).lastLine
    ) {
      this.furniture[this.furniture.length - 1] = { ...label, sure: false };
    }
    this.leftover(at, false, reason);
  }

  private readHeader(from: number, to: number): void {
    const crowded = this.lines.isCrowded(from, to);
    for (let at = from; at < to; at++) {
      if (this.readCommon(at, 'header')) continue;
      const { form } = this.lines.unit(at);
      if (this.lines.isParagraph(at)) {
        this.note(at, 'deck', message('stands between headline and body'));
      } else if (this.lines.noteBelow(at, 2) && at <= this.lines.start + 3 && form.words >= 6) {
        this.note(at, 'deck', message('stands between headline and byline'));
      } else if (this.lines.noteBeside(at) && form.words <= 12) {
        this.note(at, 'byline', message('stands beside a byline or a date'));
      } else if (crowded && form.words <= 25) {
        this.leftover(at, false, message('stands among lines that pages leave behind'));
      } else if (this.sharesHeadline(form)) {
        this.note(at, 'deck', message('is another wording of the headline'));
      } else if (this.couldBeCaption(at)) {
        this.caption(at, message('stands above the body and ends like no sentence'));
      } else {
        this.set(at, 'other', message('stands above the body and is nothing that is known'));
      }
    }
  }

  private couldBeCaption(at: number): boolean {
    const { form } = this.lines.unit(at);
    return (
      form.kind === 'text' &&
      form.words >= SHORTEST_CAPTION.words &&
      form.length >= SHORTEST_CAPTION.length &&
      form.length <= LONGEST_CAPTION
    );
  }

  private readBody(from: number, to: number): void {
    let box = false;
    for (let at = from; at < to;) {
      const unit = this.lines.unit(at);
      const { form } = unit;
      // A box of links begins at its label and goes on until a paragraph.
      if (isBoxLabel(form)) box = true;
      else if (this.lines.isParagraph(at) && (form.words > 20 || /[.。۔।]\W*$/u.test(form.key.slice(-6))))
        box = false;
      at = this.readBodyFrom(at, to, box);
    }
  }

  /** Reads the line at an index, with the rows or captions that belong to it. Returns where to go on. */
  private readBodyFrom(at: number, to: number, inBox: boolean): number {
    const rows = this.body.tableLength(at);
    const isTable = rows >= SHORTEST_TABLE;
    if (!isTable && this.readCommon(at, 'body')) return at + 1;
    const { form } = this.lines.unit(at);
    if ((inBox && form.words <= 25) || isInlineLink(form)) {
      this.link(at, inBox ? message('stands in a box of links') : message('leads on to another page'));
      return at + 1;
    }
    if (isTable) {
      for (let row = at; row < at + rows; row++) this.set(row, 'body', message('is a row of a table'));
      return at + rows;
    }
    const run = this.captionRun(at, to);
    for (let row = at; row < run; row++) this.caption(row, message('stands in a row of captions'));
    if (run > at) return run;
    const isParagraph = this.lines.isParagraph(at);
    this.set(
      at,
      'body',
      isParagraph ? message('is a paragraph of the story') : message('stands inside the body'),
    );
    return at + 1;
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
      like(this.lines.unit(end)) &&
      (end === at || this.lines.unit(end).gap === 0) &&
      !this.pictures.captionReason(end, 'body')
    )
      end++;
    if (end - at < 2) return at;
    const below = this.lines.maybe(end);
    const above = this.lines.maybe(at - 1);
    const confirmed =
      (below?.gap === 0 && this.pictures.captionReason(end, 'body') !== undefined) ||
      (this.lines.unit(at).gap === 0 &&
        above !== undefined &&
        this.page.readings[at - 1]?.role === 'caption');
    return confirmed ? end : at;
  }

  private readTail(from: number, to: number): void {
    const isPage = this.furniture.length >= 2 || this.lines.hasFurniture(from, to);
    const crowded = to - from >= 2 && (isPage || this.lines.isCrowded(from, to));
    let signedOff = false;
    for (let at = from; at < to; at++) {
      if (this.page.readings[at]?.role === 'headline') continue;
      const unit = this.lines.unit(at);
      const { form } = unit;
      if (form.kind === 'sign-off' || isRule(form.key)) signedOff = true;
      else if (form.kind !== 'text' && form.kind !== 'link') signedOff = false;
      else if (unit.gap > 0 && !isRule(this.lines.unit(at - 1).form.key)) signedOff = false;
      if (!(signedOff && form.kind === 'link') && this.readCommon(at, 'tail')) continue;
      if (signedOff) {
        this.note(at, 'sign-off', message('goes on with the sign-off'));
      } else if (at === from && unit.gap === 0 && form.words <= 3 && unit.lastLine === unit.firstLine) {
        this.note(at, 'sign-off', message('stands right below the body'));
      } else if (crowded && !this.lines.isParagraph(at) && form.kind === 'text') {
        this.link(at, message('stands among links after the story'));
      } else {
        this.set(at, 'other', message('stands after the story and is nothing that is known'));
      }
    }
  }

  /** What a line is wherever in the story it stands. Returns whether that is settled. */
  private readCommon(at: number, region: Region): boolean {
    const unit = this.lines.unit(at);
    const { form } = unit;
    const forced = this.page.forced(unit);
    if (forced) {
      this.obey(at, forced);
      return true;
    }
    // A few words alone inside the body may be the name of something; a whole headline is none.
    if (form.key === this.lines.headline.form.key && (region !== 'body' || form.words >= 4)) {
      this.headlineCopies.push(unit);
      this.set(
        at,
        'headline-copy',
        message('repeats the headline on line {line}', lineOf(this.lines.headline)),
      );
      return true;
    }
    if (this.leftovers.isPageTitle(unit)) {
      this.leftover(at, false, message('is the page title: the headline and the name of the site'));
      return true;
    }
    const caption = region === 'tail' ? undefined : this.pictures.captionReason(at, region);
    if (caption) {
      this.caption(at, caption);
      return true;
    }
    switch (form.kind) {
      case 'byline':
      case 'version':
        if (region === 'body' && !noticeIn(form.key)) return false;
        this.note(
          at,
          form.kind,
          form.kind === 'byline' ? message('opens like a byline') : message('opens like a version mark'),
        );
        return true;
      case 'sign-off':
        this.note(at, 'sign-off', message('says who reported, wrote or edited'));
        return true;
      case 'date':
        if (region === 'body') return false;
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
        else if (region === 'body' && !this.leftovers.isNear(at)) return false;
        else this.leftover(at, true, message('holds no letter and no figure'));
        return true;
      case 'counter':
        if (region === 'body' && !this.leftovers.isBesideOther(at)) return false;
        this.leftover(at, this.leftovers.isBeside(at), message('is a counter'));
        return true;
      case 'furniture':
        if (region === 'body' && this.leftovers.isEntry(at)) return false;
        this.leftover(
          at,
          this.leftovers.isSure(at, region),
          message('is a line that pages are known to leave behind'),
        );
        return true;
      case 'item':
      case 'link':
        if (region === 'body') return false;
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

  /** Whether a line is the headline with other capitals, with more words or with fewer. */
  private sharesHeadline({ key, words, kind }: Form): boolean {
    const headline = this.lines.headline.form;
    const [short, long] = key.length < headline.key.length ? [key, headline.key] : [headline.key, key];
    return (
      kind === 'text' &&
      Math.min(words, headline.words) >= 4 &&
      long.toLowerCase().includes(short.toLowerCase())
    );
  }

  private obey(at: number, role: Role): void {
    const reason = message('was marked so');
    if (role === 'caption') this.caption(at, reason);
    else if (role === 'furniture') this.leftover(at, true, reason);
    else this.set(at, role === 'headline' ? 'other' : role, reason);
  }

  private caption(at: number, reason: Message): void {
    const unit = this.lines.unit(at);
    const credit = this.pictures.creditLineOf(at);
    const passage: Appearance = {
      ...passageOf(unit),
      ...(credit === undefined ? {} : { creditLine: passageOf(this.lines.unit(credit)) }),
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
    for (let at = this.lines.start; at < this.lines.end; at++) {
      if (readings[at]?.role !== 'body') continue;
      const unit = this.lines.unit(at);
      last = unit;
      first ??= unit;
      dateline ??= datelineSpan(unit.span.start, unit.form.dateline, text);
      words += wordsOf(unit.form);
    }
    let end = Math.max(this.lines.headline.span.end, last?.span.end ?? 0);
    for (const { kept } of captions) end = Math.max(end, kept.span.end);
    return {
      span: { start: this.lines.headline.span.start, end },
      headline: passageOf(this.lines.headline),
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

function passageOf({ span, firstLine, lastLine }: Passage): Passage {
  return { span, firstLine, lastLine };
}

function lineOf({ firstLine }: Passage): { line: LineNumber } {
  return { line: lineNumber(firstLine) };
}
