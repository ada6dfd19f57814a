// Measures things in turn, so that a busy moment of the machine meets them all, and prints them as ratios.
import { readFileSync } from 'node:fs';

const ROUNDS = 9;

export interface Measured {
  /** In milliseconds. */
  readonly median: number;
  readonly least: number;
}

/** Does each of some jobs once for warmth, then in turn so many times. A job may say how long what matters of it took. */
export async function inTurn<Name extends string>(
  jobs: Readonly<Record<Name, () => unknown>>,
  { rounds = ROUNDS, warmth = 2 }: { rounds?: number; warmth?: number } = {},
): Promise<Record<Name, Measured>> {
  const names = Object.keys(jobs) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmth; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      const told = await jobs[name]();
      const time = typeof told === 'number' ? told : performance.now() - start;
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, measured(times.get(name) ?? [])])) as Record<
    Name,
    Measured
  >;
}

export function measured(times: readonly number[]): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? NaN, least: sorted[0] ?? NaN };
}

/** One line of a report: by its median, and in brackets by the least. @param limit what is to be reached at most */
export function report(what: string, one: Measured, other: Measured, limit?: number): void {
  const ratio = one.median / other.median;
  const goal = limit === undefined ? '' : `, to reach ${limit}: ${ratio <= limit ? 'yes' : 'NO'}`;
  console.log(
    `${what.padEnd(62)} ${times(ratio)} (${times(one.least / other.least)}) x${goal}   ${ms(one.median)} / ${ms(other.median)} ms`,
  );
}

function times(ratio: number): string {
  return ratio >= 10 ? ratio.toFixed(0) : ratio >= 0.1 ? ratio.toFixed(2) : ratio.toFixed(4);
}

function ms(time: number): string {
  return time >= 10 ? time.toFixed(0) : time.toFixed(time >= 0.1 ? 2 : 4);
}

/** What no program that looks at every character of a file can do without: it is read, cut into lines, passed over. */
export function floor(file: string): number {
  const text = readFileSync(file, 'utf8');
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  let sum = lines.length;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  // Not a time.
  return sum === 0 ? NaN : sum;
}
