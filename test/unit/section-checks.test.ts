// What is found in a file that is edited, section by section, is what is found in a fresh reading of all of it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import {
  check,
  messageBelow,
  NO_DESK,
  parse,
  profileOf,
  rules,
  SectionChecks,
  type EditedFile,
  type Problem,
  type Profile,
  type Related,
  type Span,
} from '../../server/src/core/index.js';
import { anyEdit, anyFile, edited } from '../support/edits.js';
import { throwOn } from '../support/wire.js';

const NEAR = rules.filter(({ reach }) => reach === 'story');

/** A problem as it is told, at places of the whole file. */
function told({ rule, severity, finding }: Problem, offset: number, lines: number): unknown {
  const placed = (span: Span) => [span.start + offset, span.end + offset];
  return {
    ...{ rule: rule.id, severity, unnecessary: finding.unnecessary },
    span: placed(finding.span),
    message: messageBelow(lines, finding.message),
    related: finding.related?.map((related: Related) => [
      'span' in related ? placed(related.span) : related.story,
      messageBelow(lines, related.message),
    ]),
  };
}

function bySection(checks: SectionChecks, file: EditedFile): unknown[] {
  const { lines } = file.file();
  return checks
    .of(file)
    .found.flatMap(({ problems, linesAbove }) =>
      problems.map((problem) => told(problem, lines.start(linesAbove), linesAbove)),
    );
}

function assertSame(file: EditedFile, checks: SectionChecks): void {
  const fresh = check(NEAR, parse(file.file().text, file.profile), throwOn, NO_DESK);
  assert.deepEqual(
    bySection(checks, file),
    fresh.problems.map((problem) => told(problem, 0, 0)),
  );
  assert.deepEqual(new Set(checks.of(file).met), new Set(fresh.met));
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
