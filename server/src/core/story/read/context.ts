import type { Form, Shown } from './form.js';
import { KINDS } from './kind.js';
import { ALIKE, bucketOf, LENGTHS, NONE, SIZES } from './limits.js';
import { Repeats } from './repeats.js';
import { RUN_WINDOW, Runs } from './runs.js';

/** Nothing further away has a part in what is known of a unit. */
export const WINDOW = RUN_WINDOW;
/** Words that make a line a paragraph of prose: with the end of a sentence, and without. */
const PARAGRAPH = { sentence: 12, any: 32 };
/** Short lines as menus have them, in words. */
const SHORT = 6;
/** The index of each kind in KINDS. */
const KIND_NUMBERS = new Map<string, number>(KINDS.map((kind, nth) => [kind, nth]));
/** What is around each unit of a stretch of text; all by the index of the unit. */
export class Context {
  readonly length: number;
  /** Blank lines above and below, at most 3; 4 at the start and the end of the file. */
  readonly gapAbove: Uint8Array;
  readonly gapBelow: Uint8Array;
  /** The gap above against the usual one of the units around: 0 narrower, 1 as usual, 2 wider, 3 wider by more. */
  readonly widening: Uint8Array;
  /** What each shows, by the numbers of its form: see `Look`; of its kind, of how it closes. */
  readonly kind: Uint8Array;
  readonly close: Uint8Array;
  readonly start: Uint8Array;
  readonly end: Uint8Array;
  readonly capitals: Uint8Array;
  readonly marks: Int32Array;
  /** Where it comes again. */
  readonly repeats: Repeats;
  /** The runs of prose around it. */
  readonly runs: Runs;
  /** Index in LENGTHS, in SIZES. */
  readonly lengths: Uint8Array;
  readonly sizes: Uint8Array;
  /** 1 where the unit reads as a paragraph of prose. */
  readonly paragraph: Uint8Array;
  /** How many paragraphs, short lines, lines with no blank one above, words of paragraphs, units of each kind are above. */
  readonly paragraphs: Uint32Array;
  readonly shorts: Uint32Array;
  readonly tight: Uint32Array;
  readonly prose: Uint32Array;
  readonly kinds: readonly Uint32Array[];
  /** The nearest paragraph above and below; -1 where there is none. */
  readonly paragraphAbove: Int32Array;
  readonly paragraphBelow: Int32Array;
  /** Eighths of its topics that a paragraph near below, near above, a heading above has too; NONE without topics. */
  readonly topicsBelow: Uint8Array;
  readonly topicsAbove: Uint8Array;
  readonly topicsInHeadings: Uint8Array;
  /** How many units of its like are right above and below. */
  readonly alikeAbove: Uint8Array;
  readonly alikeBelow: Uint8Array;

  constructor(readonly units: readonly Shown[]) {
    const length = (this.length = units.length);
    const bytes = () => new Uint8Array(length);
    const places = () => new Int32Array(length).fill(-1);
    const sums = () => new Uint32Array(length + 1);
    [this.gapAbove, this.gapBelow, this.lengths, this.sizes, this.paragraph] = five(bytes);
    [this.kind, this.close, this.start, this.end, this.capitals] = five(bytes);
    [this.topicsBelow, this.topicsAbove, this.topicsInHeadings] = five(bytes);
    [this.alikeAbove, this.alikeBelow, this.widening] = five(bytes);
    [this.paragraphs, this.shorts, this.tight, this.prose] = five(sums);
    this.kinds = KINDS.map(sums);
    [this.paragraphAbove, this.paragraphBelow, this.marks] = five(places);
    this.measure();
    this.compareGaps();
    this.repeats = new Repeats(units);
    this.findTopics();
    this.runs = new Runs(units, this.paragraph, this.prose);
    this.findAlike();
  }

  /** How many of a kind are among the units from one on, before another. */
  between(sums: Uint32Array, from: number, to: number): number {
    const [low, high] = [Math.max(0, Math.min(this.length, from)), Math.max(0, Math.min(this.length, to))];
    return (sums[high] as number) - (sums[low] as number);
  }

  form(at: number): Form {
    return (this.units[at] as Shown).form;
  }

  private measure(): void {
    const add = (sums: Uint32Array, at: number, count: number) => {
      sums[at + 1] = (sums[at] as number) + count;
    };
    let above = -1;
    for (let at = 0; at < this.length; at++) {
      const { form, gap } = this.units[at] as Shown;
      const { words, sentence, dateline, credit } = form;
      const kind = KIND_NUMBERS.get(form.kind) as number;
      this.kind[at] = kind;
      this.close[at] = credit !== undefined ? 2 : sentence ? 1 : 0;
      this.start[at] = form.start;
      this.end[at] = form.end;
      this.capitals[at] = form.capitals;
      this.marks[at] = form.marks;
      this.gapAbove[at] = gap === Infinity ? 4 : Math.min(gap, 3);
      this.gapBelow[at] = at + 1 < this.length ? Math.min((this.units[at + 1] as Shown).gap, 3) : 4;
      this.lengths[at] = bucketOf(words, LENGTHS);
      this.sizes[at] = bucketOf(words, SIZES);
      const isParagraph = (sentence && words >= PARAGRAPH.sentence) || words >= PARAGRAPH.any || dateline > 0;
      this.paragraph[at] = isParagraph ? 1 : 0;
      this.paragraphAbove[at] = above;
      if (isParagraph) above = at;
      add(this.paragraphs, at, isParagraph ? 1 : 0);
      add(this.prose, at, isParagraph ? words : 0);
      add(this.shorts, at, !sentence && words <= SHORT ? 1 : 0);
      add(this.tight, at, gap === 0 ? 1 : 0);
      for (let nth = 0; nth < KINDS.length; nth++)
        add(this.kinds[nth] as Uint32Array, at, nth === kind ? 1 : 0);
    }
    let below = -1;
    for (let at = this.length - 1; at >= 0; at--) {
      this.paragraphBelow[at] = below;
      if (this.paragraph[at] === 1) below = at;
    }
  }

  private compareGaps(): void {
    const counts = [0, 0, 0, 0];
    const count = (at: number, by: number) => {
      const gap = at < 0 || at >= this.length ? 4 : (this.gapAbove[at] as number);
      if (gap < 4) counts[gap] = (counts[gap] as number) + by;
    };
    for (let at = -GAPS_AROUND; at < this.length; at++) {
      count(at + GAPS_AROUND, 1);
      count(at - GAPS_AROUND - 1, -1);
      if (at < 0) continue;
      const own = this.gapAbove[at] as number;
      let usual = 0;
      for (let gap = 1; gap < 4; gap++) if ((counts[gap] as number) > (counts[usual] as number)) usual = gap;
      this.widening[at] = own === 4 ? 1 : own < usual ? 0 : Math.min(3, 1 + own - usual);
    }
  }

  private findTopics(): void {
    const heading = (at: number) => this.paragraph[at] === 0 && (this.lengths[at] as number) >= 4;
    const paragraph = (at: number) => this.paragraph[at] === 1;
    this.shareTopics(this.topicsBelow, paragraph, { down: false, reach: TOPIC_REACH });
    this.shareTopics(this.topicsAbove, paragraph, { down: true, reach: TOPIC_REACH });
    this.shareTopics(this.topicsInHeadings, heading, { down: true, reach: HEADING_REACH });
  }

  /** Notes for each unit how many of its topics a unit of a kind has that was passed before. */
  private shareTopics(
    into: Uint8Array,
    has: (at: number) => boolean,
    { down, reach }: { down: boolean; reach: number },
  ): void {
    const last = new Map<number, number>();
    for (let nth = 0; nth < this.length; nth++) {
      const at = down ? nth : this.length - 1 - nth;
      const { topics } = this.form(at);
      let again = 0;
      for (const topic of topics) if (Math.abs((last.get(topic) ?? Infinity) - at) <= reach) again++;
      into[at] = topics.length === 0 ? NONE : Math.ceil((again / topics.length) * 8);
      if (has(at)) for (const topic of topics) last.set(topic, at);
    }
  }

  private findAlike(): void {
    const isAlike = (one: number, other: number) => {
      if (Math.abs((this.lengths[one] as number) - (this.lengths[other] as number)) > 1) return false;
      return this.start[one] === this.start[other] && (this.close[one] === 1) === (this.close[other] === 1);
    };
    const count = (at: number, step: -1 | 1) => {
      let found = 0;
      let other = at + step;
      while (found < MOST_ALIKE && other >= 0 && other < this.length && isAlike(at, other)) {
        found++;
        other += step;
      }
      return bucketOf(found, ALIKE);
    };
    for (let at = 0; at < this.length; at++) {
      this.alikeAbove[at] = count(at, -1);
      this.alikeBelow[at] = count(at, 1);
    }
  }
}

/** How many units above and below show how wide gaps usually are. */
const GAPS_AROUND = 12;
/** How far topics are looked for in paragraphs, and in headings. */
const TOPIC_REACH = 40;
const HEADING_REACH = 120;
const MOST_ALIKE = 12;

function five<T>(make: () => T): [T, T, T, T, T] {
  return [make(), make(), make(), make(), make()];
}
