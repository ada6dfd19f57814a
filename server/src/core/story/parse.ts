import { lineNumber, message, type Message } from '../message.js';
import { LineTable } from '../text/lines.js';
import { countWords } from '../text/words.js';
import { formOf, type Form } from './form.js';
import { isKnownFurniture, isLoneNumber } from './furniture.js';
import type { Caption, Passage, Reading, Role, Story, WireFile } from './model.js';

/** How far below a headline its copy is looked for, in lines of text. A page's header block is shorter. */
const HEADER_REACH = 24;
/** The longest line read as a headline or as a caption, in UTF-16 units: the longest seen were 98 and 464. */
const LONGEST_HEADLINE = 200;
const LONGEST_CAPTION = 700;
/** Shorter lines than this are no caption unless a credit or a copy says so. */
const SHORTEST_CAPTION = 20;

/**
 * Reads a text as wire copy: which stories it holds and what each line is to them. Total: every string is a text,
 * and text that is no news gives no story. What a line is depends on its own story and its neighbourhood only.
 */
export function parse(text: string): WireFile {
  return new Parser(text).read();
}

const BLANK: Reading = { role: 'blank', reason: message('holds no text') };
const OTHER: Reading = { role: 'other', reason: message('belongs to no story') };

interface Found extends Passage {
  readonly form: Form;
}

interface CaptionDraft {
  kept: Passage;
  copies: Passage[];
  credit: string | undefined;
}

interface StoryDraft {
  headline: Found;
  headlineCopies: Passage[];
  captions: Map<string, CaptionDraft>;
  furniture: Passage[];
  body: Passage[];
}

class Parser {
  private readonly lines: LineTable;
  /** The lines that hold text. */
  private readonly found: Found[] = [];
  private readonly readings: Reading[];

  constructor(private readonly text: string) {
    this.lines = new LineTable(text);
    this.readings = new Array<Reading>(this.lines.count).fill(BLANK);
    for (let line = 0; line < this.lines.count; line++) {
      const span = this.lines.trimmed(line);
      if (span.start === span.end) continue;
      this.found.push({
        span,
        firstLine: line,
        lastLine: line,
        form: formOf(text.slice(span.start, span.end)),
      });
      this.readings[line] = OTHER;
    }
  }

  read(): WireFile {
    const stories: Story[] = [];
    let at = 0;
    while (at < this.found.length) {
      if (this.headlineReason(at)) {
        const [story, next] = this.readStory(at);
        stories.push(story);
        at = next;
      } else {
        at++;
      }
    }
    return { text: this.text, lines: this.lines, stories, readings: this.readings };
  }

  private set(found: Passage, role: Role, reason: Message): void {
    for (let line = found.firstLine; line <= found.lastLine; line++) this.readings[line] = { role, reason };
  }

  private gapBefore(at: number): number {
    const found = this.found[at];
    const before = this.found[at - 1];
    if (!found) return 0;
    return before ? found.firstLine - before.lastLine - 1 : Number.POSITIVE_INFINITY;
  }

  /** Why the line opens a story, or undefined where it does not. */
  private headlineReason(at: number): Message | undefined {
    const found = this.found[at];
    if (!found || this.gapBefore(at) === 0 || !this.couldBeHeadline(found)) return undefined;
    const copy = this.copyWithinHeader(at);
    if (copy) {
      return message('stands above its own copy on line {line}', { line: lineNumber(copy.firstLine) });
    }
    if (this.gapBefore(at) >= 2 && this.gapBefore(at + 1) > 0 && this.bodyFollows(at)) {
      return message('opens a block of text after a gap and ends like no sentence');
    }
    return undefined;
  }

  private couldBeHeadline({ form, span }: Found): boolean {
    return (
      form.wordy &&
      !form.sentence &&
      form.credit === undefined &&
      span.end - span.start <= LONGEST_HEADLINE &&
      !isKnownFurniture(form.key) &&
      !isLoneNumber(form.key)
    );
  }

  /** The next copy of a line, with nothing between but what a header block holds. */
  private copyWithinHeader(at: number): Found | undefined {
    const key = this.found[at]?.form.key;
    const seen = new Set<string>();
    for (let i = at + 1; i < this.found.length && i <= at + HEADER_REACH; i++) {
      const found = this.found[i] as Found;
      if (found.form.key === key) return found;
      // A sentence that comes once is body; one that comes again is a caption with a full stop.
      if (found.form.sentence && !seen.has(found.form.key) && !this.comesAgain(i)) return undefined;
      seen.add(found.form.key);
    }
    return undefined;
  }

  private comesAgain(at: number): boolean {
    const key = this.found[at]?.form.key;
    for (let i = at + 1; i < this.found.length && i <= at + HEADER_REACH; i++) {
      if (this.found[i]?.form.key === key) return true;
    }
    return false;
  }

  private bodyFollows(at: number): boolean {
    for (let i = at + 1; i < this.found.length && i <= at + HEADER_REACH; i++) {
      if (this.gapBefore(i) >= 2) return false;
      if (this.found[i]?.form.sentence) return true;
    }
    return false;
  }

  private readStory(at: number): [Story, number] {
    const headline = this.found[at] as Found;
    this.set(headline, 'headline', this.headlineReason(at) as Message);
    const draft: StoryDraft = { headline, headlineCopies: [], captions: new Map(), furniture: [], body: [] };
    let next = at + 1;
    for (; next < this.found.length; next++) {
      const found = this.found[next] as Found;
      if (this.opensNextStory(draft, next)) break;
      this.readLine(draft, next, found);
    }
    return [this.finish(draft), next];
  }

  private opensNextStory({ headline, body }: StoryDraft, at: number): boolean {
    const afterGap = this.gapBefore(at) >= 2;
    // Until the body begins a line that comes again is a caption, unless a gap says that the block is over.
    if (body.length === 0 && !afterGap) return false;
    // The same story may follow once more; a gallery's headline inside the body has no header block below it.
    if (this.found[at]?.form.key === headline.form.key) {
      return body.length > 0 && afterGap && this.copyWithinHeader(at) !== undefined;
    }
    return this.headlineReason(at) !== undefined;
  }

  private readLine(draft: StoryDraft, at: number, found: Found): void {
    const { form } = found;
    if (form.key === draft.headline.form.key) {
      draft.headlineCopies.push(found);
      this.set(
        found,
        'headline-copy',
        message('repeats the headline on line {line}', lineOf(draft.headline)),
      );
      return;
    }
    const furniture = this.furnitureReason(draft, at, found);
    if (furniture) {
      draft.furniture.push(found);
      this.set(found, 'furniture', furniture);
      return;
    }
    const known = draft.captions.get(form.key);
    if (known) {
      known.copies.push(found);
      this.set(found, 'caption-copy', message('repeats the caption on line {line}', lineOf(known.kept)));
      return;
    }
    const caption = draft.body.length === 0 ? this.captionReason(draft, at) : undefined;
    if (caption) {
      draft.captions.set(form.key, { kept: found, copies: [], credit: form.credit });
      this.set(found, 'caption', caption);
      return;
    }
    draft.body.push(found);
    this.set(found, 'body', message('is a paragraph of the story'));
  }

  private furnitureReason(draft: StoryDraft, at: number, { form, firstLine }: Found): Message | undefined {
    if (isKnownFurniture(form.key)) return message('is a line that pages leave behind');
    const above = this.found[at - 1];
    if (
      isLoneNumber(form.key) &&
      above?.lastLine === firstLine - 1 &&
      draft.furniture.at(-1)?.lastLine === above.lastLine
    ) {
      return message('is a lone number below a line that pages leave behind');
    }
    return undefined;
  }

  /** Why a line above the body is a caption, or undefined where it is none. */
  private captionReason({ headline }: StoryDraft, at: number): Message | undefined {
    const { form, span } = this.found[at] as Found;
    const length = span.end - span.start;
    if (!form.wordy || length > LONGEST_CAPTION) return undefined;
    if (form.credit !== undefined) return message('stands above the body and closes with a credit');
    if (this.comesAgainInHeader(at, headline)) return message('stands above the body and comes again there');
    if (!form.sentence && length >= SHORTEST_CAPTION)
      return message('stands above the body and ends like no sentence');
    return undefined;
  }

  /** Whether a line has its twin right below, or below the second headline. A refrain of the body has neither. */
  private comesAgainInHeader(at: number, headline: Found): boolean {
    const { key } = (this.found[at] as Found).form;
    if (this.found[at + 1]?.form.key === key) return true;
    let belowHeadline = false;
    for (let i = at + 1; i < this.found.length && i <= at + HEADER_REACH; i++) {
      const found = this.found[i] as Found;
      if (this.gapBefore(i) >= 2) return false;
      if (found.form.key === headline.form.key) belowHeadline = true;
      else if (belowHeadline && found.form.key === key) return true;
    }
    return false;
  }

  private finish(draft: StoryDraft): Story {
    const { headline, headlineCopies, furniture } = draft;
    const captions: Caption[] = [...draft.captions.values()].map(({ kept, copies, credit }) => ({
      kept,
      copies,
      ...(credit === undefined ? {} : { credit }),
    }));
    const first = draft.body[0];
    const last = draft.body.at(-1);
    let words = 0;
    for (const { span } of draft.body) words += countWords(this.text.slice(span.start, span.end));
    let end = Math.max(headline.span.end, last?.span.end ?? 0);
    for (const { kept } of captions) end = Math.max(end, kept.span.end);
    return {
      span: { start: headline.span.start, end },
      headline,
      headlineCopies,
      captions,
      furniture,
      body: first &&
        last && {
          span: { start: first.span.start, end: last.span.end },
          firstLine: first.firstLine,
          lastLine: last.lastLine,
        },
      words,
    };
  }
}

function lineOf(passage: Passage): { line: number } {
  return { line: lineNumber(passage.firstLine) };
}
