import type { Shown } from './form.js';
import { bucketOf, DISTANCES, NONE, REACH, WEIGHTS } from './limits.js';

/** A run of prose goes on over so many other units. */
const INSIDE_RUN = 7;
/** What a run is about is looked for in no more of it than this, in units. */
const RUN_PART = 60;
/** What is known of the runs around a unit depends on no unit further away. */
export const RUN_WINDOW = REACH + RUN_PART + INSIDE_RUN + 1;
/** Shares of the heaviest run that lighter ones have. */
const SHARES = [0.1, 0.3, 0.6];

interface Run {
  readonly from: number;
  to: number;
  topicsOfStart?: ReadonlySet<number>;
  topicsOfEnd?: ReadonlySet<number>;
}

/** Runs of prose around each unit, by its index. */
export class Runs {
  /** The heaviest in reach: 0 none, 1 it is below, 2 around, 3 above; and how far away (DISTANCES). */
  readonly side: Uint8Array;
  readonly away: Uint8Array;
  /** How heavy that run is in reach (WEIGHTS), 0 for none; the run around it: 0 none, 1 that, from 2 on lighter ones. */
  readonly heaviest: Uint8Array;
  readonly ownRun: Uint8Array;
  /** Sixths of its topics that the nearer part of that run has too; NONE without topics, and for its paragraphs. */
  readonly topicsInRun: Uint8Array;

  /**
   * @param paragraph 1 for each unit that is a paragraph
   * @param prose words of the paragraphs above each unit
   */
  constructor(
    private readonly units: readonly Shown[],
    private readonly paragraph: Uint8Array,
    private readonly prose: Uint32Array,
  ) {
    const bytes = () => new Uint8Array(units.length);
    [this.side, this.away, this.heaviest, this.ownRun] = [bytes(), bytes(), bytes(), bytes()];
    this.topicsInRun = bytes().fill(NONE);
    const runs = this.all();
    let first = 0;
    for (let at = 0; at < units.length; at++) {
      while (first < runs.length && (runs[first] as Run).to < at - REACH) first++;
      this.look(at, runs, first);
    }
  }

  private all(): Run[] {
    const runs: Run[] = [];
    let run: Run | undefined;
    for (let at = 0; at < this.units.length; at++) {
      if (this.paragraph[at] === 0) continue;
      if (!run || at - run.to > INSIDE_RUN) runs.push((run = { from: at, to: at }));
      run.to = at;
    }
    return runs;
  }

  /** @param first index of the first run that may be in reach */
  private look(at: number, runs: readonly Run[], first: number): void {
    let [heaviest, most]: [Run | undefined, number] = [undefined, 0];
    let ownWords = 0;
    for (let nth = first; nth < runs.length && (runs[nth] as Run).from <= at + REACH; nth++) {
      const run = runs[nth] as Run;
      const words = this.wordsOf(Math.max(run.from, at - REACH), Math.min(run.to, at + REACH));
      if (!heaviest || words > most) [heaviest, most] = [run, words];
      if (run.from <= at && at <= run.to) ownWords = words;
    }
    if (!heaviest) return;
    const isAbove = at < heaviest.from;
    const isBelow = at > heaviest.to;
    const isAround = !isAbove && !isBelow;
    this.side[at] = isAbove ? 1 : isBelow ? 3 : 2;
    this.away[at] = bucketOf(isAbove ? heaviest.from - at : isBelow ? at - heaviest.to : 0, DISTANCES);
    this.heaviest[at] = 1 + bucketOf(most, WEIGHTS);
    if (ownWords > 0) this.ownRun[at] = isAround ? 1 : 2 + bucketOf(ownWords / most, SHARES);
    if (isAround && (this.paragraph[at] === 1 || at - heaviest.from > REACH)) return;
    const { topics } = (this.units[at] as Shown).form;
    if (topics.length === 0) return;
    const known = isBelow
      ? (heaviest.topicsOfEnd ??= this.topicsOf(Math.max(heaviest.from, heaviest.to - RUN_PART), heaviest.to))
      : (heaviest.topicsOfStart ??= this.topicsOf(
          heaviest.from,
          Math.min(heaviest.to, heaviest.from + RUN_PART),
        ));
    let again = 0;
    for (const topic of topics) if (known.has(topic)) again++;
    this.topicsInRun[at] = Math.ceil((again / topics.length) * 6);
  }

  private wordsOf(from: number, to: number): number {
    return (this.prose[to + 1] as number) - (this.prose[from] as number);
  }

  private topicsOf(from: number, to: number): Set<number> {
    const topics = new Set<number>();
    for (let at = from; at <= to; at++)
      if (this.paragraph[at] === 1)
        for (const topic of (this.units[at] as Shown).form.topics) topics.add(topic);
    return topics;
  }
}
