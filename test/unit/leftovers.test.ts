// How surely a line is a leftover, along a path of our own making.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { READ_ROLES, STATES, type Phase, type ReadRole } from '../../server/src/core/story/read/grammar.js';
import { LEAST_MARGIN, Leftovers } from '../../server/src/core/story/read/leftovers.js';

type Line = readonly [role: ReadRole, phase: Phase, margin: number];

function surenessOf(lines: readonly Line[]): number[] {
  const states = Uint8Array.from(lines, ([own, place]) =>
    STATES.findIndex(({ role, phase }) => role === own && phase === place),
  );
  const shortfalls = Int32Array.from(
    lines.flatMap(([own, , margin]) => READ_ROLES.map((role) => (role === own ? 0 : margin))),
  );
  const leftovers = new Leftovers({ states, shortfalls });
  return lines.map((_, at) => leftovers.sureness(at));
}

const [SMALL, LARGE] = [LEAST_MARGIN + 1, LEAST_MARGIN * 4];

it('is the margin of a line above a body and inside it', () => {
  const above: Line[] = [
    ['furniture', 'above', LARGE],
    ['furniture', 'above', SMALL],
  ];
  const inside: Line[] = [
    ['furniture', 'body', LARGE],
    ['furniture', 'body', SMALL],
  ];
  assert.deepEqual(surenessOf(above), [LARGE, SMALL]);
  assert.deepEqual(surenessOf(inside), [LARGE, SMALL]);
});

it('grows below a body once a line surely is no part of it, and begins afresh below the next body', () => {
  const lines: Line[] = [
    ['body', 'body', LARGE],
    ['furniture', 'tail', SMALL],
    ['furniture', 'tail', LARGE],
    ['furniture', 'tail', SMALL],
    ['furniture', 'tail', LEAST_MARGIN - 1],
    ['body', 'body', LARGE],
    ['furniture', 'tail', SMALL],
  ];
  assert.deepEqual(surenessOf(lines), [0, SMALL, LARGE, LARGE, LEAST_MARGIN - 1, 0, SMALL]);
});
