import { STATES } from './grammar.js';
import { marginOf, type Path } from './path.js';
import { UNIT } from './weights.js';

/** What was taken for a leftover by a smaller margin is never struck. */
export const LEAST_MARGIN = 3 * UNIT;

/**
 * How surely units are leftovers, asked one after the other down a file: by the margin of each. Below a body, where a list
 * may still belong to it, it is the largest margin of the leftovers between the body and the unit: once a line is surely
 * not part of the body, nothing below it is.
 */
export class Leftovers {
  private most = 0;

  constructor(private readonly path: Path) {}

  /** In the unit of the weights; 0 for a unit that is no leftover on the path. */
  sureness(at: number): number {
    const { role, phase } = STATES[this.path.states[at] as number] as (typeof STATES)[number];
    if (phase !== 'tail') this.most = 0;
    if (role !== 'furniture') return 0;
    const margin = marginOf(this.path, at);
    if (phase !== 'tail') return margin;
    this.most = Math.max(this.most, margin);
    return margin < LEAST_MARGIN ? margin : this.most;
  }
}
