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
  type LineTable,
  type Problem,
  type Profile,
  type Related,
  type Span,
} from '../../server/src/core/index.js';
import { anyEdit, anyFile, edited } from '../support/edits.js';
import { throwOn } from '../support/wire.js';

const NEAR = rules.filter(({ reach }) => reach === 'story');

/** A problem as it is told, at places of the whole file. */
function told({ rule, severity, finding }: Problem, lines: LineTable, linesAbove: number): unknown {
  const place = (offset: number) => {
    const line = lines.lineAt(offset);
    return [line + linesAbove, offset - lines.start(line)];
  };
  const placed = (span: Span) => [place(span.start), place(span.end)];
  return {
    ...{ rule: rule.id, severity, unnecessary: finding.unnecessary },
    span: placed(finding.span),
    message: messageBelow(linesAbove, finding.message),
    related: finding.related?.map((related: Related) => [
      'span' in related ? placed(related.span) : related.story,
      messageBelow(linesAbove, related.message),
    ]),
  };
}

function bySection(checks: SectionChecks, file: EditedFile): unknown[] {
  return checks
    .of(file)
    .found.flatMap(({ problems, around, linesAbove }) =>
      problems.map((problem) => told(problem, around.lines, linesAbove)),
    );
}

function assertSame(file: EditedFile, checks: SectionChecks): void {
  const fresh = check(NEAR, parse(file.file().text, file.profile), throwOn, NO_DESK);
  assert.deepEqual(
    bySection(checks, file),
    fresh.problems.map((problem) => told(problem, file.file().lines, 0)),
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
