import { NONE } from '../server/src/core/story/read/limits.js';
import { wordingOf, type Scheme } from '../server/src/core/story/read/weights.js';

/** The evidence of some things that are weighed, as numbers: `rows[starts[n]]` to `rows[starts[n + 1]]` are those of the nth. */
export interface Features {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

/** Numbers the combinations of values of a scheme, and the words that occur. */
export class Numbering<Of extends { readonly length: number }> {
  private readonly bases: number[] = [];
  private readonly words: Map<string, number>[];
  private readonly names: (readonly [evidence: string, value: string])[] = [];
  private readonly combinations: number;

  constructor(readonly scheme: Scheme<Of>) {
    let base = 0;
    for (const { facts } of scheme.evidence) {
      this.bases.push(base);
      base += facts.reduce((product, { values }) => product * values.length, 1);
    }
    this.combinations = base;
    this.words = scheme.words.map(() => new Map<string, number>());
  }

  get size(): number {
    return this.combinations + this.names.length;
  }

  of(things: Of): Features {
    const { evidence, words } = this.scheme;
    const known = new Map<string, Uint8Array>();
    const rows: number[] = [];
    const starts = new Int32Array(things.length + 1);
    for (const { facts } of evidence) {
      for (const fact of facts) {
        if (!known.has(fact.name))
          known.set(
            fact.name,
            Uint8Array.from({ length: things.length }, (_, at) => fact.of(things, at)),
          );
      }
    }
    const columns = evidence.map(({ facts }) => facts.map(({ name }) => known.get(name) as Uint8Array));
    for (let at = 0; at < things.length; at++) {
      for (const [nth, { facts }] of evidence.entries()) {
        let combination = 0;
        for (const [place, { values }] of facts.entries()) {
          const value = columns[nth]?.[place]?.[at] as number;
          if (value === NONE) {
            combination = -1;
            break;
          }
          combination = combination * values.length + value;
        }
        if (combination >= 0) rows.push((this.bases[nth] as number) + combination);
      }
      for (const [nth, word] of words.entries())
        for (const one of word.spelled?.(things, at) ?? (word.of(things, at) as readonly string[]))
          rows.push(this.wordNumber(nth, word.name, one));
      starts[at + 1] = rows.length;
    }
    return { rows: Int32Array.from(rows), starts };
  }

  private wordNumber(nth: number, name: string, word: string): number {
    const known = this.words[nth] as Map<string, number>;
    let number = known.get(word);
    if (number === undefined) {
      number = this.combinations + this.names.length;
      known.set(word, number);
      this.names.push([name, word]);
    }
    return number;
  }

  /** The evidence and the value that a number means. */
  nameOf(number: number): readonly [evidence: string, value: string] {
    if (number >= this.combinations) return this.names[number - this.combinations] as [string, string];
    let nth = this.bases.length - 1;
    while ((this.bases[nth] as number) > number) nth--;
    const { name, facts } = this.scheme.evidence[nth] as Scheme<Of>['evidence'][number];
    return [name, wordingOf(facts, number - (this.bases[nth] as number))];
  }
}

/** Keeps the features that occur on enough sites: what occurs on a few says more of those than of pages. */
export function onEnoughSites(
  all: readonly { readonly site: string; readonly features: Features }[],
  size: number,
  fewest: number,
): { remap: Int32Array; kept: number[] } {
  const bySite = new Map<string, Set<number>>();
  for (const { site, features } of all) {
    const seen = bySite.get(site) ?? new Set<number>();
    bySite.set(site, seen);
    for (const row of features.rows) seen.add(row);
  }
  const counts = new Int32Array(size);
  for (const seen of bySite.values()) for (const row of seen) counts[row] = (counts[row] as number) + 1;
  const remap = new Int32Array(size).fill(-1);
  const kept: number[] = [];
  for (let row = 0; row < size; row++) if ((counts[row] as number) >= fewest) remap[row] = kept.push(row) - 1;
  return { remap, kept };
}

/** The same features by their new numbers, without those that are left out. */
export function remapped({ rows, starts }: Features, remap: Int32Array): Features {
  const kept: number[] = [];
  const from = new Int32Array(starts.length);
  for (let nth = 0; nth + 1 < starts.length; nth++) {
    for (let at = starts[nth] as number; at < (starts[nth + 1] as number); at++) {
      const row = remap[rows[at] as number] ?? -1;
      if (row >= 0) kept.push(row);
    }
    from[nth + 1] = kept.length;
  }
  return { rows: Int32Array.from(kept), starts: from };
}
