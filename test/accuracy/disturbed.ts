// One short line that nobody knows, put between two paragraphs of a body: how often another line is read otherwise then.
import { parse } from '../../server/src/core/index.js';
import type { Truth } from './truth.js';

/** A word of no language. */
const LINE = 'Ovimbre Tasq';
/** Places in each text: so many, evenly spread. */
const PLACES = 8;

export interface Disturbance {
  readonly lines: number;
  /** Where at least one other line with text is read otherwise. */
  readonly spread: number;
}

export function disturbance(truths: readonly Truth[]): Disturbance {
  let [lines, spread] = [0, 0];
  for (const { text, isNews, body } of truths) {
    if (!isNews) continue;
    const raw = text.split(/\r\n|\n|\r/);
    const gaps = gapsIn(raw, body);
    const step = Math.max(1, gaps.length / PLACES);
    const before = rolesIn(raw);
    for (let nth = 0; nth < gaps.length; nth += step) {
      const at = gaps[Math.floor(nth)] as number;
      const isApart = raw[at]?.trim() === '';
      const put = isApart ? ['', LINE] : [LINE];
      const after = rolesIn([...raw.slice(0, at), ...put, ...raw.slice(at)]);
      lines++;
      after.splice(at, put.length);
      if (after.some((role, line) => role !== before[line])) spread++;
    }
  }
  return { lines, spread };
}

/** For each line of a body below which another follows: the line after it. */
function gapsIn(raw: readonly string[], body: ReadonlySet<number>): number[] {
  return [...body]
    .sort((a, b) => a - b)
    .flatMap((line) => {
      let below = line + 1;
      while (below < raw.length && raw[below]?.trim() === '') below++;
      return body.has(below) ? line + 1 : [];
    });
}

function rolesIn(lines: readonly string[]): string[] {
  const { readings } = parse(lines.join('\n'));
  return lines.map((line, at) => (line.trim() === '' ? 'blank' : (readings[at]?.role ?? 'other')));
}
