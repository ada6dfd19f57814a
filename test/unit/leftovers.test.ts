// How surely a line is a leftover, along a path of our own making.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { READ_ROLES, STATES, type Phase, type ReadRole } from '../../server/src/core/story/read/grammar.js';
import { LEAST_MARGIN, surenessOf } from '../../server/src/core/story/read/leftovers.js';
import { parse } from '../../server/src/core/index.js';
import { Context } from '../../server/src/core/story/read/context.js';
import { cleaned } from '../support/wire.js';

type Line = readonly [role: ReadRole, phase: Phase, margin: number];

/** Of each line; 0 for one that is no leftover. */
function surenesses(lines: readonly Line[]): number[] {
  const states = Uint8Array.from(lines, ([own, place]) =>
    STATES.findIndex(({ role, phase }) => role === own && phase === place),
  );
  const shortfalls = Int32Array.from(
    lines.flatMap(([own, , margin]) => READ_ROLES.map((role) => (role === own ? 0 : margin))),
  );
  const { units, tables } = parse(lines.map((_, nth) => `line ${nth}`).join('\n'));
  const found = surenessOf(new Context(units), { states, shortfalls }, tables);
  return lines.map((_, at) => found.get(at) ?? 0);
}

const [SMALL, LARGE] = [LEAST_MARGIN + 1, LEAST_MARGIN * 4];

it('is the margin of a line above a body', () => {
  const above: Line[] = [
    ['furniture', 'above', LARGE],
    ['furniture', 'above', SMALL],
  ];
  assert.deepEqual(surenesses(above), [LARGE, SMALL]);
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
  assert.deepEqual(surenesses(lines), [0, SMALL, LARGE, LARGE, LEAST_MARGIN - 1, 0, SMALL]);
});

// Invented, and learned from nowhere.
const STORY = [
  'Harbour Bridge Will Close For Nine Months',
  'By Anna Weller',
  'Published June 3, 2026',
  'The Harbour Bridge in Calden will close on Monday for nine months while its cables are replaced, the council said.',
  'Some 40,000 drivers cross it each day, and many of them will have to take the ferry or the tunnel instead.',
  '“We have waited for this for years,” said Paul Norden, who runs the ferry company on the east bank of the river.',
  'The work will cost $41 million, most of which comes from the state, and is to be finished before next winter.',
  'Shops near the bridge fear for their trade. Several said they would close on weekdays until the work was done.',
  'The council will meet again on Thursday to discuss the plan and to hear from residents of both banks.',
];

it('takes what is a leftover on most sites, bracketed and between most paragraphs', () => {
  let taken = 0;
  for (let at = 4; at < STORY.length; at++) {
    const raw = [...STORY.slice(0, at), '[Advertisement]', ...STORY.slice(at)].join('\n\n');
    if (cleaned(raw) === STORY.join('\n\n')) taken++;
  }
  assert.ok(taken >= 4, `${taken} of ${STORY.length - 4}`);
});

for (const line of ['Fears for trade', 'A long wait', 'What happens next', '2016', '1/3', '9 of 10'])
  it(`leaves “${line}” where it is`, () => {
    for (let at = 4; at < STORY.length; at++) {
      const raw = [...STORY.slice(0, at), line, ...STORY.slice(at)].join('\n\n');
      assert.equal(cleaned(raw), raw, `before “${STORY[at]?.slice(0, 30)}”`);
    }
  });

for (const figure of ['10', '2016', '1/3', '9 of 10', '5-4'])
  it(`leaves “${figure}” below a leftover: it may open the paragraph after it`, () => {
    for (let at = 4; at < STORY.length; at++)
      for (const leftover of ['[Advertisement]', 'ADVERTISEMENT', 'Read more', 'Share']) {
        const lines = cleaned([...STORY.slice(0, at), leftover, figure, ...STORY.slice(at)].join('\n\n'));
        assert.ok(lines.split('\n').includes(figure), `${leftover} before “${STORY[at]?.slice(0, 30)}”`);
      }
  });
