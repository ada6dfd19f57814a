import { NONE } from './limits.js';
import type { Evidence, WordEvidence } from './evidence.js';
import type { Fact } from './facts.js';
import { numberOf } from './vocabulary.js';

/** Weights are kept as whole numbers: so many make 1, the natural logarithm of how much likelier something is. */
export const UNIT = 20;
/** The same where a thousand small weights add up, so that each is kept finer. */
export const FINE_UNIT = 80;

/** What is weighed, and in favor of what. */
export interface Scheme<Of> {
  readonly evidence: readonly Evidence<Of>[];
  readonly words: readonly WordEvidence<Of>[];
  /** What the weights speak for. */
  readonly columns: readonly string[];
  /** How many of its weights make 1. */
  readonly unit: number;
}

/** A row of the table that counts for what is weighed. */
export interface Row {
  readonly evidence: string;
  /** The values of its facts, or its word. */
  readonly value: string;
  readonly weights: ArrayLike<number>;
}

interface Compiled {
  /** Places of its facts among all. */
  readonly facts: readonly number[];
  readonly steps: readonly number[];
  readonly sizes: readonly number[];
  /** Where the weights of each combination begin; -1 for one without. */
  readonly rows: Int32Array;
}

/** How far a neighbor is whose facts count. */
export const MOST_STEPS = 3;
/** Of the hash FNV-1a. */
const PRIME = 0x01000193;
/** Stands in where fewer facts are weighed together. */
const NO_FACT = new Uint8Array(0);

/** A table of weights, ready to be asked. */
export class Weights<Of extends { readonly length: number }> {
  private readonly facts: Fact<Of>[] = [];
  private readonly compiled: Compiled[];
  private readonly byWord: Map<string | number, number>[];
  /** Two columns in each number: sums of such numbers are the sums of both, as long as those fit into 16 bits. */
  private readonly packed: Int32Array;
  private readonly width: number;

  /** @param sections rows by the name of their evidence, then by their value */
  constructor(
    readonly scheme: Scheme<Of>,
    sections: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>,
  ) {
    const numbers: number[] = [];
    this.width = Math.ceil(scheme.columns.length / 2);
    const add = (weights: readonly number[]): number => {
      const row = numbers.length;
      for (let pair = 0; pair < this.width; pair++)
        numbers.push(((weights[2 * pair + 1] ?? 0) << 16) + (weights[2 * pair] ?? 0));
      return row;
    };
    this.compiled = scheme.evidence.map((evidence) =>
      this.compile(evidence, sections.get(evidence.name), add),
    );
    this.byWord = scheme.words.map(({ name, spelled }) => {
      const rows = [...(sections.get(name) ?? [])];
      return new Map(rows.map(([word, weights]) => [spelled ? numberOf(word) : word, add(weights)]));
    });
    this.packed = Int32Array.from(numbers);
  }

  private compile(
    evidence: Evidence<Of>,
    rows: ReadonlyMap<string, readonly number[]> | undefined,
    add: (weights: readonly number[]) => number,
  ): Compiled {
    const own = evidence.facts.map(({ beside }, nth) => beside?.fact ?? (evidence.facts[nth] as Fact<Of>));
    const sizes = own.map(({ values }) => values.length);
    const places = new Int32Array(sizes.reduce((product, size) => product * size, 1)).fill(-1);
    for (const [value, weights] of rows ?? []) {
      const combination = combinationOf(evidence, value);
      if (combination >= 0) places[combination] = add(weights);
    }
    return {
      facts: own.map((fact) => this.placeOf(fact)),
      steps: evidence.facts.map(({ beside }) => beside?.step ?? 0),
      sizes,
      rows: places,
    };
  }

  private placeOf(fact: Fact<Of>): number {
    const known = this.facts.findIndex(({ name }) => name === fact.name);
    return known >= 0 ? known : this.facts.push(fact) - 1;
  }

  /**
   * The weights for each of some things, all or part of them: as many numbers for each as there are columns.
   * @param to index behind the last
   * @param prints takes a number for each that stands for all that is known of it
   */
  score(of: Of, from = 0, to = of.length, prints?: Uint32Array): Int32Array {
    const count = to - from;
    const sums = new Int32Array(count * this.width);
    // With room at both ends for the neighbors.
    const known = this.facts.map((fact) => {
      const values = new Uint8Array(count + 2 * MOST_STEPS).fill(NONE);
      const end = Math.min(of.length, to + MOST_STEPS);
      for (let at = Math.max(0, from - MOST_STEPS); at < end; at++)
        values[at - from + MOST_STEPS] = fact.of(of, at);
      return values;
    });
    if (prints) {
      for (const values of known)
        for (let at = 0; at < count; at++)
          prints[at] = Math.imul((prints[at] as number) ^ (values[at + MOST_STEPS] as number), PRIME);
    }
    for (const one of this.compiled) this.addRows(one, known, sums);
    for (const [nth, words] of this.scheme.words.entries()) {
      const rows = this.byWord[nth] as Map<string | number, number>;
      for (let at = from; at < to; at++) {
        for (const word of words.of(of, at)) {
          const row = rows.get(word);
          if (row !== undefined) this.addRow(sums, (at - from) * this.width, row);
        }
      }
    }
    return this.unpacked(sums);
  }

  /** The weights of the words of one thing, by the first so many kinds of words: as many numbers as there are columns. */
  ofWords(of: Of, at: number, kinds: number): Int32Array {
    const sums = new Int32Array(this.width);
    for (const [nth, words] of this.scheme.words.slice(0, kinds).entries()) {
      for (const word of words.of(of, at)) {
        const row = (this.byWord[nth] as Map<string | number, number>).get(word);
        if (row !== undefined) this.addRow(sums, 0, row);
      }
    }
    return this.unpacked(sums);
  }

  /** Adds the weights of one kind of evidence. The hot loop of all reading: facts that are fewer cost no more. */
  private addRows(
    { facts, steps, sizes, rows }: Compiled,
    known: readonly Uint8Array[],
    sums: Int32Array,
  ): void {
    const { width } = this;
    const count = sums.length / width;
    const column = (nth: number) =>
      nth < facts.length ? (known[facts[nth] as number] as Uint8Array) : NO_FACT;
    const [a, b, c, d] = [column(0), column(1), column(2), column(3)];
    const [stepA = 0, stepB = 0, stepC = 0, stepD = 0] = steps.map((step) => step + MOST_STEPS);
    const [, sizeB = 1, sizeC = 1, sizeD = 1] = sizes;
    const arity = facts.length;
    for (let at = 0; at < count; at++) {
      let value = a[at + stepA] as number;
      if (value === NONE) continue;
      if (arity > 1) {
        const second = b[at + stepB] as number;
        if (second === NONE) continue;
        value = value * sizeB + second;
        if (arity > 2) {
          const third = c[at + stepC] as number;
          if (third === NONE) continue;
          value = value * sizeC + third;
          if (arity > 3) {
            const fourth = d[at + stepD] as number;
            if (fourth === NONE) continue;
            value = value * sizeD + fourth;
          }
        }
      }
      const row = rows[value] as number;
      if (row >= 0) this.addRow(sums, at * width, row);
    }
  }

  private addRow(sums: Int32Array, at: number, row: number): void {
    const { packed, width } = this;
    for (let pair = 0; pair < width; pair++)
      sums[at + pair] = ((sums[at + pair] as number) + (packed[row + pair] as number)) | 0;
  }

  private unpacked(sums: Int32Array): Int32Array {
    const columns = this.scheme.columns.length;
    const numbers = new Int32Array((sums.length / this.width) * columns);
    for (let at = 0, to = 0; at < sums.length; at += this.width, to += columns) {
      for (let column = 0; column < columns; column++) {
        const pair = sums[at + (column >> 1)] as number;
        const low = (pair << 16) >> 16;
        numbers[to + column] = (column & 1) === 0 ? low : (pair - low) >> 16;
      }
    }
    return numbers;
  }

  private weightsAt(row: number): number[] {
    return [...this.unpacked(this.packed.slice(row, row + this.width))];
  }

  /** The rows that count for one thing. */
  rowsOf(of: Of, at: number): Row[] {
    const found: Row[] = [];
    for (const [nth, { name, facts }] of this.scheme.evidence.entries()) {
      const combination = combine(facts, of, at);
      const row = combination < 0 ? -1 : ((this.compiled[nth] as Compiled).rows[combination] as number);
      if (row >= 0)
        found.push({ evidence: name, value: wordingOf(facts, combination), weights: this.weightsAt(row) });
    }
    for (const [nth, evidence] of this.scheme.words.entries()) {
      const rows = this.byWord[nth] as Map<string | number, number>;
      for (const word of evidence.spelled?.(of, at) ?? (evidence.of(of, at) as readonly string[])) {
        const row = rows.get(evidence.spelled ? numberOf(word) : word);
        if (row !== undefined)
          found.push({ evidence: evidence.name, value: word, weights: this.weightsAt(row) });
      }
    }
    return found;
  }
}

const BETWEEN = ' · ';

/** The number of a combination of values; -1 where one is not known. */
export function combine<Of>(facts: readonly Fact<Of>[], of: Of, at: number): number {
  let combination = 0;
  for (const fact of facts) {
    const value = fact.of(of, at);
    if (value === NONE) return -1;
    combination = combination * fact.values.length + value;
  }
  return combination;
}

/** The values of a combination in words. */
export function wordingOf<Of>(facts: readonly Fact<Of>[], combination: number): string {
  const words: string[] = [];
  let rest = combination;
  for (const { values } of [...facts].reverse()) {
    words.unshift(values[rest % values.length] ?? '');
    rest = Math.floor(rest / values.length);
  }
  return words.join(BETWEEN);
}

/** The number of a combination in words; -1 where the words are not those of its facts. */
function combinationOf<Of>({ facts }: Evidence<Of>, wording: string): number {
  const words = wording.split(BETWEEN);
  if (words.length !== facts.length) return -1;
  let combination = 0;
  for (const [nth, { values }] of facts.entries()) {
    const value = values.indexOf(words[nth] as string);
    if (value < 0) return -1;
    combination = combination * values.length + value;
  }
  return combination;
}
