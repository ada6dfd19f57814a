// What is found in a file that is edited, section by section, is what is found in a fresh reading of all of it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import {
  check,
  NO_DESK,
  parse,
  profileOf,
  rules,
  SectionChecks,
  toldOf,
  type EditedFile,
  type Profile,
} from '../../server/src/core/index.js';
import { anyEdit, anyFile, edited } from '../support/edits.js';
import { throwOn } from '../support/wire.js';

const NEAR = rules.filter(({ reach }) => reach === 'story');

function assertSame(file: EditedFile, checks: SectionChecks): void {
  const fresh = check(NEAR, parse(file.file().text, file.profile), throwOn, NO_DESK);
  const { found, met } = checks.of(file);
  assert.deepEqual(
    found,
    fresh.problems.map((problem) => toldOf(problem, file.file().lines)),
  );
  assert.deepEqual(new Set(met), new Set(fresh.met));
}

const PROFILES: readonly Profile[] = [
  profileOf({}),
  profileOf({
    limits: { headline: 30, caption: 60 },
    houseStyle: [{ term: 'harbor', use: 'harbour' }],
    agencies: ['AP'],
    ignored: [
      { rule: 'page-furniture', text: 'Share' },
      { rule: 'duplicate-caption', text: 'A view of the harbor at dawn (AP)' },
    ],
  }),
];

it('finds section by section what a fresh reading finds', () => {
  fc.assert(
    fc.property(
      anyFile,
      fc.array(anyEdit, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...PROFILES),
      (text, edits, profile) => {
        const checks = new SectionChecks(rules, throwOn);
        const file = edited(text, edits, profile, (between) => checks.of(between));
        assertSame(file, checks);
      },
    ),
    { seed: 20261127, numRuns: 1000 },
  );
});

it('finds the same in a file of more stories than are looked at as one', () => {
  const manyStories = fc
    .array(anyFile, { minLength: 40, maxLength: 60 })
    .map((files) => files.join('\n\n\n'));
  fc.assert(
    fc.property(manyStories, fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (text, edits) => {
      const checks = new SectionChecks(rules, throwOn);
      assertSame(
        edited(text, edits, profileOf({}), (between) => checks.of(between)),
        checks,
      );
    }),
    { seed: 20261128, numRuns: 15 },
  );
});
