import { STATES } from '../read/grammar.js';
import type { FirstPath } from '../read/drafts.js';
import type { WrappedBlock } from '../units.js';
import type { Section } from './sections.js';

/** How a section was read: what a reading of what is beside it goes on from. All by the units of the section. */
export interface Kept {
  /** Widths of the hard-wrapped blocks that begin in it. */
  readonly widths: readonly number[];
  readonly scores: Int32Array;
  readonly forward: Int32Array;
  readonly backward: Int32Array;
  readonly states: Uint8Array;
  readonly prints: Uint32Array;
}

/** The part of a path that belongs to some units. @param to index behind the last */
export function keptOf(
  { scores, trail, path, prints }: Pick<FirstPath, 'scores' | 'trail' | 'path' | 'prints'>,
  from: number,
  to: number,
  widths: readonly number[],
): Kept {
  const each = (all: Int32Array) => all.slice(from * STATES.length, to * STATES.length);
  return {
    widths,
    scores: each(scores),
    forward: each(trail.forward),
    backward: each(trail.backward),
    states: path.states.slice(from, to),
    prints: prints.slice(from, to),
  };
}

/** Widths of the blocks that begin in each of some sections. @param line the first of the sections */
export function widthsOf(
  blocks: readonly WrappedBlock[],
  line: number,
  sections: readonly Section[],
): number[][] {
  let [nth, end] = [blocks.findIndex(({ firstLine }) => firstLine >= line), line];
  return sections.map(({ lines }) => {
    const widths: number[] = [];
    end += lines;
    for (; nth >= 0 && nth < blocks.length && (blocks[nth] as WrappedBlock).firstLine < end; nth++)
      widths.push((blocks[nth] as WrappedBlock).width);
    return widths;
  });
}

/** What is kept of several sections, one behind the other. */
export function joinedKept(kept: readonly Kept[]): Omit<Kept, 'widths'> {
  const count = kept.reduce((sum, { states }) => sum + states.length, 0);
  const all = {
    scores: new Int32Array(count * STATES.length),
    forward: new Int32Array(count * STATES.length),
    backward: new Int32Array(count * STATES.length),
    states: new Uint8Array(count),
    prints: new Uint32Array(count),
  };
  let at = 0;
  for (const { scores, forward, backward, states, prints } of kept) {
    all.scores.set(scores, at * STATES.length);
    all.forward.set(forward, at * STATES.length);
    all.backward.set(backward, at * STATES.length);
    all.states.set(states, at);
    all.prints.set(prints, at);
    at += states.length;
  }
  return all;
}
