import type { Shown } from './form.js';
import { REACH } from './limits.js';

/** Lines are compared by so many characters of their start first, with so many on each side that begin so. */
const START = 12;
const COMPARED = 6;
/** The name of a site after a headline in a page title. */
const SITE_NAME = /^(?:\s?[|¦»·•:]{1,3}|\s[–—-]{1,2})\s?\S.{1,60}$/u;

/** Where the text of each unit comes again, by its index. */
export class Repeats {
  /** The first unit that says the same. */
  readonly sameText: Int32Array;
  /** The nearest unit that says the same, above and below; -1 where there is none in reach. */
  readonly sameAbove: Int32Array;
  readonly sameBelow: Int32Array;
  /** How many of those there are in reach, at most 4. */
  readonly timesAbove: Uint8Array;
  readonly timesBelow: Uint8Array;
  /** Whether a longer line begins with it: 1 above, 2 below, 3 both; and whether it begins with a shorter one. */
  readonly begins: Uint8Array;
  readonly isBegun: Uint8Array;
  /** The same where the longer line is a page title: the line and the name of a site after it. */
  readonly beginsTitle: Uint8Array;
  readonly isTitle: Uint8Array;

  constructor(private readonly units: readonly Shown[]) {
    const bytes = () => new Uint8Array(units.length);
    const places = () => new Int32Array(units.length).fill(-1);
    [this.sameText, this.sameAbove, this.sameBelow] = [places(), places(), places()];
    [this.timesAbove, this.timesBelow] = [bytes(), bytes()];
    [this.begins, this.isBegun, this.beginsTitle, this.isTitle] = [bytes(), bytes(), bytes(), bytes()];
    this.find();
  }

  private key(at: number): string {
    return (this.units[at] as Shown).form.key;
  }

  private find(): void {
    const seen = new Map<string, number[]>();
    const starts = new Map<string, number[]>();
    const note = (places: Map<string, number[]>, key: string, at: number) => {
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    };
    for (let at = 0; at < this.units.length; at++) {
      const { key, length } = (this.units[at] as Shown).form;
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
        const [start, whole] = [this.key(short), this.key(long)];
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
}
