// From what the units are to stories: what repeats what, what belongs to which story, and what may be struck.
import { lineNumber, message, type Message } from '../../message.js';
import type { Span } from '../../text/span.js';
import { groupCaptions, type Seen } from '../captions.js';
import { datelineSpan } from '../dateline.js';
import type {
  Appearance,
  Caption,
  Furniture,
  Note,
  NoteRole,
  Passage,
  Reading,
  Story,
  Unit,
} from '../model.js';
import { noticeIn } from '../notices.js';
import type { Role } from '../role.js';
import type { Draft } from './candidates.js';
import type { Skeleton } from './drafts.js';
import { LEAST_MARGIN, surenessOf } from './leftovers.js';
import { marginOf } from './path.js';
import { isFigure, isRule, readsAsProse, wordsOf, type Form } from './form.js';
import { READ_ROLES, STATES, type Phase, type ReadRole } from './grammar.js';
import type { Tables } from './table.js';

/** A story before its leftovers are known: those may lie outside of it. */
export type StoryWithoutFurniture = Omit<Story, 'furniture'>;

/** What was read of a stretch of a file: a story up to the headline of the next, or what is above the first. */
export interface Part {
  readonly story: StoryWithoutFurniture | undefined;
  /** Page leftovers in this stretch, in the order of the text: they may count to another story. */
  readonly furniture: readonly Furniture[];
}

/** A part with the units that it is read from. @param to index behind the last */
export interface PlacedPart {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** What a file holds: a reading for each unit, and a part for what is above the first story and for each story. */
export interface Assembled {
  readonly readings: Reading[];
  readonly parts: PlacedPart[];
}

const OTHER: Reading = { role: 'other', reason: message('belongs to no story'), margin: 0 };

/**
 * Puts the lines of a file together to stories.
 * @param only the units of a part of the file: from the headline of a story, or the start of the file, to the headline
 *   of another, or the end
 */
export function assemble(
  text: string,
  units: readonly Unit[],
  skeleton: Skeleton,
  tables: Tables,
  only = { from: 0, to: units.length, isStart: true },
): Assembled {
  const readings = new Array<Reading>(units.length).fill(OTHER);
  const { drafts } = skeleton;
  const { from: start, to: end } = only;
  if (drafts.length === 0)
    return { readings, parts: [{ part: { story: undefined, furniture: [] }, from: start, to: end }] };
  const parts: PlacedPart[] = [];
  for (let nth = only.isStart ? -1 : 0; nth < drafts.length; nth++) {
    const from = nth < 0 ? start : (drafts[nth] as Draft).headline;
    const to = drafts[nth + 1]?.headline ?? end;
    const part = new Stretch(text, units, skeleton, tables, readings, drafts[nth], from, to).read();
    parts.push({ part, from, to });
  }
  return { readings, parts };
}

/** The units from one headline to the next, or above the first. */
class Stretch {
  private readonly notes: Note[] = [];
  private readonly furniture: Furniture[] = [];
  private readonly headlineCopies: Passage[] = [];
  private readonly captions: Seen[] = [];
  private readonly headline: Unit | undefined;
  /** How surely units are leftovers, of those that the path takes for some. */
  private sureness: ReadonlyMap<number, number> = new Map();
  /** Whether the story here, or the one below, is surely news. */
  private readonly isCleaned: boolean;

  constructor(
    private readonly text: string,
    private readonly units: readonly Unit[],
    private readonly skeleton: Skeleton,
    private readonly tables: Tables,
    private readonly readings: Reading[],
    private readonly draft: Draft | undefined,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.headline = draft && units[draft.headline];
    this.isCleaned = skeleton.cleaned.has(draft?.headline ?? to);
  }

  read(): Part {
    const repeated = this.rolesOfRepeated();
    const { context, path } = this.skeleton;
    this.sureness = surenessOf(context, path, this.tables, { from: this.from, to: this.to });
    for (let at = this.from; at < this.to; at++) {
      this.place(at, repeated.get(this.unit(at).form.key));
    }
    return { story: this.draft && this.story(this.draft), furniture: this.furniture };
  }

  private unit(at: number): Unit {
    return this.units[at] as Unit;
  }

  private roleOf(at: number): ReadRole {
    const { role } = STATES[this.skeleton.path.states[at] as number] as (typeof STATES)[number];
    // A body that is no story's is what the page left.
    return role === 'body' && !this.isInBody(at) ? 'furniture' : role;
  }

  private phaseOf(at: number): Phase {
    return (STATES[this.skeleton.path.states[at] as number] as (typeof STATES)[number]).phase;
  }

  private isInBody(at: number): boolean {
    return this.draft !== undefined && at >= this.draft.from && at <= this.draft.to;
  }

  /** Lines that say the same are captions all, or body all: whichever has the more for it. */
  private rolesOfRepeated(): Map<string, ReadRole> {
    const weighed = new Map<string, { balance: number; roles: Set<ReadRole> }>();
    const { shortfalls } = this.skeleton.path;
    for (let at = this.from; at < this.to; at++) {
      const role = this.roleOf(at);
      if (role !== 'caption' && role !== 'body') continue;
      const { key } = this.unit(at).form;
      const known = weighed.get(key) ?? { balance: 0, roles: new Set() };
      const short = (other: ReadRole) =>
        shortfalls[at * READ_ROLES.length + READ_ROLES.indexOf(other)] as number;
      known.balance += short('body') - short('caption');
      known.roles.add(role);
      weighed.set(key, known);
    }
    const roles = new Map<string, ReadRole>();
    for (const [key, { balance, roles: seen }] of weighed)
      if (seen.size > 1) roles.set(key, balance > 0 ? 'caption' : 'body');
    return roles;
  }

  private place(at: number, repeated: ReadRole | undefined): void {
    const { form } = this.unit(at);
    const role = repeated ?? this.roleOf(at);
    const said = this.skeleton.assigned[at];
    if (at === this.draft?.headline) this.set(at, 'headline', said ? REASONS.said : REASONS.headline);
    else if (said === 'none') this.set(at, 'other', REASONS.said);
    else if (said === 'furniture') this.leftover(at, true);
    else if (said === 'body') this.set(at, 'body', REASONS.said);
    else if (said === 'caption' && this.headline) this.caption(at);
    else if (role === 'body') this.set(at, 'body', REASONS.body);
    else if (noticeIn(form.key) || form.kind === 'version') this.note(at, 'version', REASONS.notice);
    else if (form.kind === 'end') this.note(at, 'separator', REASONS.end);
    else if (isRule(form.key)) this.note(at, 'separator', REASONS.rule);
    else if (form.key === this.headline?.form.key) {
      // Where it may be no story at all, a line that comes again may be a refrain.
      if (this.isCleaned) this.headlineCopy(at);
      else this.leftover(at);
    } else this.placeByRole(at, role);
  }

  private placeByRole(at: number, role: ReadRole): void {
    switch (role) {
      case 'headline':
        // Another wording of the headline, or a line that the path took for one.
        if (this.headline) this.note(at, 'deck', REASONS.deck);
        else this.leftover(at);
        break;
      case 'caption':
        // Above a headline it is the next story's, which begins below.
        if (this.headline && this.phaseOf(at) !== 'above') this.caption(at);
        else this.leftover(at);
        break;
      case 'meta':
        this.note(at, noteRole(this.unit(at).form), REASONS.meta);
        break;
      case 'deck':
      case 'credit':
      case 'sign-off':
        this.note(at, role, REASONS[role]);
        break;
      case 'body':
      case 'furniture':
        this.leftover(at);
        break;
    }
  }

  private set(at: number, role: Role, reason: Message): void {
    this.readings[at] = { role, reason, margin: marginOf(this.skeleton.path, at) };
  }

  private note(at: number, role: NoteRole, reason: Message): void {
    this.set(at, role, reason);
    this.notes.push({ ...passageOf(this.unit(at)), role });
  }

  /**
   * Unless an editor said so, no sentence is struck whatever it was taken for, nothing that may be the headline, and no figure
   * inside a body.
   */
  private leftover(at: number, isSaid = false): void {
    const unit = this.unit(at);
    const sureness = this.sureness.get(at) ?? -Infinity;
    const phase = this.phaseOf(at);
    const isNever =
      readsAsProse(unit.form) || this.skeleton.rivals.has(at) || (phase === 'body' && isFigure(unit.form));
    const sure = isSaid || (this.isCleaned && sureness >= this.tables.limits.strike[phase] && !isNever);
    this.set(at, 'furniture', isSaid ? REASONS.said : REASONS.furniture);
    this.furniture.push({ ...passageOf(unit), sure, isProse: readsAsProse(unit.form) });
  }

  private headlineCopy(at: number): void {
    this.headlineCopies.push(passageOf(this.unit(at)));
    this.set(
      at,
      'headline-copy',
      message('repeats the headline on line {line}', lineOf(this.headline as Unit)),
    );
  }

  private caption(at: number): void {
    const unit = this.unit(at);
    const credit = this.creditLineOf(at);
    const passage: Appearance = { ...passageOf(unit), ...(credit ? { creditLine: passageOf(credit) } : {}) };
    this.captions.push({ passage, form: unit.form, at });
    this.set(at, 'caption', this.skeleton.assigned[at] ? REASONS.said : REASONS.caption);
  }

  /** The credit of a caption on a line of its own: right below it, else right above. */
  private creditLineOf(at: number): Unit | undefined {
    for (const beside of [at + 1, at - 1]) {
      if (beside <= this.from || beside >= this.to || this.roleOf(beside) !== 'credit') continue;
      const gap = this.unit(Math.max(at, beside)).gap;
      const isOthers = beside < at && this.roleOf(beside - 1) === 'caption';
      if (gap <= 1 && !isOthers) return this.unit(beside);
    }
    return undefined;
  }

  private story(draft: Draft): StoryWithoutFurniture {
    const headline = this.headline as Unit;
    const captions = groupCaptions(this.captions, this.text).map((caption) => this.withDoubts(caption));
    this.noteCopies(captions);
    let [first, last]: (Unit | undefined)[] = [];
    let words = 0;
    let dateline: Span | undefined;
    for (let at = draft.from; at <= draft.to; at++) {
      if (this.readings[at]?.role !== 'body') continue;
      const unit = this.unit(at);
      last = unit;
      first ??= unit;
      dateline ??= datelineSpan(unit.span.start, unit.form.dateline, this.text);
      words += wordsOf(unit.form);
    }
    let end = Math.max(headline.span.end, last?.span.end ?? 0);
    for (const { kept } of captions) end = Math.max(end, kept.span.end);
    return {
      isSurelyNews: this.isCleaned,
      span: { start: headline.span.start, end },
      headline: passageOf(headline),
      headlineCopies: this.headlineCopies,
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

  /** A caption that may as well be what somebody says twice repeats nothing for sure: an editor decides. */
  private withDoubts(caption: Caption): Caption {
    const at = new Map(this.captions.map((seen) => [seen.passage.firstLine, seen]));
    const copies = caption.copies.map((copy) => {
      const seen = at.get(copy.firstLine);
      return seen && this.isSurelyCaption(seen) ? copy : { ...copy, repeats: undefined };
    });
    return { ...caption, copies };
  }

  /** Above the body nobody speaks. */
  private isSurelyCaption({ at, form, passage }: Seen): boolean {
    if (!this.isCleaned) return false;
    if (this.phaseOf(at) === 'header' || !form.sentence || passage.creditLine) return true;
    const short = this.skeleton.path.shortfalls[
      at * READ_ROLES.length + READ_ROLES.indexOf('body')
    ] as number;
    return short >= LEAST_MARGIN;
  }

  /** Once the captions are grouped the lines know what they repeat. */
  private noteCopies(captions: readonly Caption[]): void {
    const at = new Map(this.captions.map((seen) => [seen.passage.firstLine, seen.at]));
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

/** What a line about the story says of it, by its form. */
function noteRole({ kind, key }: Form): NoteRole {
  if (kind === 'date' || kind === 'version' || kind === 'byline') return kind;
  if (kind === 'sign-off' || kind === 'credit') return kind;
  return /\p{Nd}/u.test(key) ? 'date' : 'byline';
}

const REASONS = {
  headline: message('reads as the headline of what follows'),
  body: message('reads as body'),
  deck: message('reads as a standfirst'),
  meta: message('says who wrote it, when, or where it belongs'),
  credit: message('says who took a picture'),
  'sign-off': message('says who reported, wrote or edited'),
  caption: message('reads as a caption'),
  furniture: message('reads as something the page left behind'),
  notice: message('is a notice to the desk, or the mark of a version'),
  said: message('was marked so'),
  end: message('marks the end of the story'),
  rule: message('separates parts of the story'),
} as const;

function passageOf({ span, firstLine, lastLine }: Passage): Passage {
  return { span, firstLine, lastLine };
}

function lineOf({ firstLine }: Passage): { line: ReturnType<typeof lineNumber> } {
  return { line: lineNumber(firstLine) };
}
