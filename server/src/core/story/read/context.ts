import type { Form } from './form.js';
import { KINDS } from './kind.js';

/** A unit as it is read: what it shows, and the blank lines above it; `Infinity` for the first of a file. */
export interface Shown {
  readonly form: Form;
  readonly gap: number;
}

/** How far around a unit something is looked for, in units. */
export const REACH = 250;
/** A run of prose goes on over so many other units. */
const INSIDE_RUN = 7;
/** What a run is about is looked for in no more of it than this, in units. */
const RUN_PART = 60;
/** Nothing further away has a part in what is known of a unit: a run in reach, and the part of it that is looked into. */
export const WINDOW = REACH + RUN_PART + INSIDE_RUN + 1;
/** Words that make a line a paragraph of prose: with the end of a sentence, and without. */
const PARAGRAPH = { sentence: 12, any: 32 };
/** Short lines as menus have them, in words. */
const SHORT = 6;
const KIND_NUMBERS = new Map<string, number>(KINDS.map((kind, nth) => [kind, nth]));
/** Stands for "nothing of the kind". */
export const NONE = 255;

/** Index of the first limit that a value does not exceed; their number where it exceeds all. */
export function bucketOf(value: number, limits: readonly number[]): number {
  let bucket = 0;
  while (bucket < limits.length && value > (limits[bucket] as number)) bucket++;
  return bucket;
}

/** How many words a line has. */
export const LENGTHS = [0, 1, 2, 3, 4, 6, 9, 13, 18, 25, 40, 70] as const;
/** The same, roughly. */
export const SIZES = [1, 3, 6, 13, 18, 25] as const;
/** Words of a run of prose. */
export const WEIGHTS = [40, 100, 200, 400, 800] as const;
/** Units to the heaviest run of prose. */
export const DISTANCES = [0, 1, 2, 3, 5, 8, 13, 25, 60] as const;

interface Run {
  readonly from: number;
  to: number;
  topicsOfStart?: Set<number>;
  topicsOfEnd?: Set<number>;
}

/** What is around each unit of a stretch of text; all by the index of the unit. */
export class Context {
  readonly length: number;
  /** Blank lines above and below, at most 3; 4 at the start and the end of the file. */
  readonly gapAbove: Uint8Array;
  readonly gapBelow: Uint8Array;
  /** The gap above against the usual one of the units around: 0 narrower, 1 as usual, 2 wider, 3 wider by more. */
  readonly widening: Uint8Array;
  /** What each shows, by the numbers of its form: see `Look`; of its kind, of how it closes, of its text. */
  readonly kind: Uint8Array;
  readonly close: Uint8Array;
  readonly start: Uint8Array;
  readonly end: Uint8Array;
  readonly capitals: Uint8Array;
  readonly marks: Int32Array;
  readonly sameText: Int32Array;
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
  /** The nearest unit that says the same, above and below; -1 where there is none in reach. */
  readonly sameAbove: Int32Array;
  readonly sameBelow: Int32Array;
  /** How many of those there are in reach, at most 4. */
  readonly timesAbove: Uint8Array;
  readonly timesBelow: Uint8Array;
  /** Whether a longer line begins with it: 1 above, 2 below, 3 both; and whether it begins with a shorter one. */
  readonly begins: Uint8Array;
  readonly isBegun: Uint8Array;
  /** The same where the longer line is a page title: the line and the name of a site behind it. */
  readonly beginsTitle: Uint8Array;
  readonly isTitle: Uint8Array;
  /** Eighths of its topics that a paragraph near below, near above, a heading above has too; NONE without topics. */
  readonly topicsBelow: Uint8Array;
  readonly topicsAbove: Uint8Array;
  readonly topicsInHeadings: Uint8Array;
  /** The heaviest run of prose in reach: 0 none, 1 it is below, 2 around, 3 above; and how far away (DISTANCES). */
  readonly side: Uint8Array;
  readonly away: Uint8Array;
  /** How heavy that run is in reach (WEIGHTS), 0 for none; the run around it: 0 none, 1 that, from 2 on lighter ones. */
  readonly heaviest: Uint8Array;
  readonly ownRun: Uint8Array;
  /** Sixths of its topics that the nearer part of the heaviest run has too; NONE without topics, and for paragraphs of that run. */
  readonly topicsInRun: Uint8Array;
  /** How many units of its like are right above and below. */
  readonly alikeAbove: Uint8Array;
  readonly alikeBelow: Uint8Array;

  constructor(readonly units: readonly Shown[]) {
    const length = (this.length = units.length);
    const bytes = () => new Uint8Array(length);
    const places = () => new Int32Array(length).fill(-1);
    const sums = () => new Uint32Array(length + 1);
    [this.gapAbove, this.gapBelow, this.lengths, this.sizes, this.paragraph] = five(bytes);
    [this.paragraphs, this.shorts, this.tight, this.prose] = five(sums);
    this.kinds = KINDS.map(sums);
    [this.paragraphAbove, this.paragraphBelow, this.sameAbove, this.sameBelow] = five(places);
    [this.timesAbove, this.timesBelow] = five(bytes);
    [this.begins, this.isBegun, this.beginsTitle, this.isTitle] = five(bytes);
    [this.topicsBelow, this.topicsAbove, this.topicsInHeadings, this.topicsInRun] = five(bytes);
    [this.side, this.away, this.heaviest, this.ownRun] = five(bytes);
    [this.alikeAbove, this.alikeBelow, this.widening] = five(bytes);
    [this.kind, this.close, this.start, this.end, this.capitals] = five(bytes);
    [this.marks, this.sameText] = five(places);
    this.measure();
    this.compareGaps();
    this.findRepeats();
    this.findTopics();
    this.findRuns();
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

  private findRepeats(): void {
    const seen = new Map<string, number[]>();
    const starts = new Map<string, number[]>();
    const note = (places: Map<string, number[]>, key: string, at: number) => {
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    };
    for (let at = 0; at < this.length; at++) {
      const { key, length } = this.form(at);
      note(seen, key, at);
      this.sameText[at] = seen.get(key)?.[0] as number;
      if (length >= START) note(starts, key.slice(0, START), at);
    }
    for (const places of seen.values()) if (places.length > 1) this.noteSame(places);
    for (const places of starts.values()) if (places.length > 1) this.noteBeginnings(places);
  }

  private noteSame(places: readonly number[]): void {
    for (const [nth, at] of places.entries()) {
      const [above = -Infinity, below = Infinity] = [places[nth - 1], places[nth + 1]];
      if (at - above <= REACH) this.sameAbove[at] = above;
      if (below - at <= REACH) this.sameBelow[at] = below;
      let times = 0;
      while (times < 4 && at - (places[nth - times - 1] ?? -Infinity) <= REACH) times++;
      this.timesAbove[at] = times;
      times = 0;
      while (times < 4 && (places[nth + times + 1] ?? Infinity) - at <= REACH) times++;
      this.timesBelow[at] = times;
    }
  }

  /** Among lines that begin alike. Each is compared with some of those around it, so that the cost stays linear. */
  private noteBeginnings(places: readonly number[]): void {
    for (const [nth, short] of places.entries()) {
      for (const long of places.slice(Math.max(0, nth - COMPARED), nth + COMPARED + 1)) {
        if (Math.abs(long - short) > REACH) continue;
        const [start, whole] = [this.form(short).key, this.form(long).key];
        if (whole.length <= start.length || !whole.startsWith(start)) continue;
        const [seenFromShort, seenFromLong] = long < short ? [1, 2] : [2, 1];
        this.begins[short] = (this.begins[short] as number) | seenFromShort;
        this.isBegun[long] = (this.isBegun[long] as number) | seenFromLong;
        if (!SITE_NAME.test(whole.slice(start.length))) continue;
        this.beginsTitle[short] = (this.beginsTitle[short] as number) | seenFromShort;
        this.isTitle[long] = (this.isTitle[long] as number) | seenFromLong;
      }
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

  private findRuns(): void {
    const runs = this.runs();
    this.topicsInRun.fill(NONE);
    let first = 0;
    for (let at = 0; at < this.length; at++) {
      while (first < runs.length && (runs[first] as Run).to < at - REACH) first++;
      let [heaviest, most]: [Run | undefined, number] = [undefined, 0];
      let ownWords = 0;
      for (let nth = first; nth < runs.length && (runs[nth] as Run).from <= at + REACH; nth++) {
        const run = runs[nth] as Run;
        const words = this.between(
          this.prose,
          Math.max(run.from, at - REACH),
          Math.min(run.to, at + REACH) + 1,
        );
        if (!heaviest || words > most) [heaviest, most] = [run, words];
        if (run.from <= at && at <= run.to) ownWords = words;
      }
      if (!heaviest) continue;
      const isAbove = at < heaviest.from;
      const isBelow = at > heaviest.to;
      this.side[at] = isAbove ? 1 : isBelow ? 3 : 2;
      this.away[at] = bucketOf(isAbove ? heaviest.from - at : isBelow ? at - heaviest.to : 0, DISTANCES);
      this.heaviest[at] = 1 + bucketOf(most, WEIGHTS);
      if (ownWords > 0) {
        const isHeaviest = !isAbove && !isBelow;
        this.ownRun[at] = isHeaviest ? 1 : 2 + bucketOf(ownWords / most, [0.1, 0.3, 0.6]);
      }
      if (!isAbove && !isBelow && (this.paragraph[at] === 1 || at - heaviest.from > REACH)) continue;
      const { topics } = this.form(at);
      if (topics.length === 0) continue;
      const known = isBelow
        ? (heaviest.topicsOfEnd ??= this.topicsOf(
            Math.max(heaviest.from, heaviest.to - RUN_PART),
            heaviest.to,
          ))
        : (heaviest.topicsOfStart ??= this.topicsOf(
            heaviest.from,
            Math.min(heaviest.to, heaviest.from + RUN_PART),
          ));
      let again = 0;
      for (const topic of topics) if (known.has(topic)) again++;
      this.topicsInRun[at] = Math.ceil((again / topics.length) * 6);
    }
  }

  private runs(): Run[] {
    const runs: Run[] = [];
    let run: Run | undefined;
    for (let at = 0; at < this.length; at++) {
      if (this.paragraph[at] === 0) continue;
      if (!run || at - run.to > INSIDE_RUN) runs.push((run = { from: at, to: at }));
      run.to = at;
    }
    return runs;
  }

  private topicsOf(from: number, to: number): Set<number> {
    const topics = new Set<number>();
    for (let at = from; at <= to; at++)
      if (this.paragraph[at] === 1) for (const topic of this.form(at).topics) topics.add(topic);
    return topics;
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
/** Lines are compared by so many characters of their start first. */
const START = 12;
const COMPARED = 6;
/** The name of a site behind a headline in a page title. */
const SITE_NAME = /^(?:\s?[|¦»·•:]{1,3}|\s[–—-]{1,2})\s?\S.{1,60}$/u;
/** How far topics are looked for in paragraphs, and in headings. */
const TOPIC_REACH = 40;
const HEADING_REACH = 120;
const MOST_ALIKE = 12;
/** How many units of its like. */
export const ALIKE = [0, 1, 2, 4, 8] as const;

function five<T>(make: () => T): [T, T, T, T, T] {
  return [make(), make(), make(), make(), make()];
}
