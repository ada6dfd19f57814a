import { applyEdits, editsFor, type Change, type Edit } from '../text/edits.js';
import { knownBy } from '../story/locate.js';
import type { WireFile } from '../story/model.js';
import { parse } from '../story/parse.js';
import { published } from '../story/published.js';
import type { Ignored, Profile } from '../story/profile.js';
import { fold } from '../text/fold.js';
import { deskWithin, type Desk } from '../desk/desk.js';
import type { AnyRule, Fix, Problem } from '../rules/rule.js';

/** Told of a rule that threw: its findings in this file are lost, the others stand. */
export type OnRuleFailure = (rule: AnyRule, error: unknown) => void;

export interface Checked {
  /** What is told, in the order of the text. */
  readonly problems: readonly Problem[];
  /** What the desk wants no more of, as far as it occurs. */
  readonly met: readonly Ignored[];
  /** See `staleIn`. */
  readonly stale: readonly Ignored[];
}

/**
 * Runs the rules over a file, and leaves out what the desk ignores.
 * @param desk the other stories that are known; those of the file itself by default
 */
export function check(
  rules: readonly AnyRule[],
  file: WireFile,
  onFailure: OnRuleFailure,
  desk: Desk = deskWithin(file),
): Checked {
  const { problems, met } = unlessIgnored(file, problemsIn(rules, file, onFailure, desk));
  return { problems, met, stale: staleIn(file.profile, rules, met) };
}

/** What the rules find in a file, in the order of the text. What the desk ignores is among it. */
export function problemsIn(
  rules: readonly AnyRule[],
  file: WireFile,
  onFailure: OnRuleFailure,
  desk: Desk,
): Problem[] {
  return rules
    .flatMap((rule) => guarded(rule, () => [...rule.problems(file, desk)], onFailure) ?? [])
    .sort((a, b) => a.finding.span.start - b.finding.span.start);
}

/** Leaves out what the desk ignores of some problems of a file. */
export function unlessIgnored(file: WireFile, found: readonly Problem[]): Omit<Checked, 'stale'> {
  const { ignored } = file.profile;
  if (ignored.length === 0 || found.length === 0) return { problems: found, met: [] };

  const entries = new Map(ignored.map((entry) => [`${entry.rule} ${fold(entry.text)}`, entry]));
  const rulesWithEntries = new Set(ignored.map(({ rule }) => rule));
  const met = new Set<Ignored>();
  const problems = found.filter(({ rule, finding }) => {
    if (!rulesWithEntries.has(rule.id)) return true;
    const entry = entries.get(`${rule.id} ${knownBy(file, finding.span)}`);
    if (entry) met.add(entry);
    return !entry;
  });
  return { problems, met: [...met] };
}

/** What the desk ignores in a file and what does not occur there any more: of the entries that name their file. */
export function staleIn(
  { ignored, levelOf }: Profile,
  rules: readonly AnyRule[],
  met: Iterable<Ignored>,
): Ignored[] {
  const known = new Set(met);
  const told = new Set(
    rules.filter(({ id, defaultSeverity }) => (levelOf(id) ?? defaultSeverity) !== 'off').map(({ id }) => id),
  );
  return ignored.filter((entry) => entry.file !== undefined && !known.has(entry) && told.has(entry.rule));
}

/** What `check` tells. */
export function run(
  rules: readonly AnyRule[],
  file: WireFile,
  onFailure: OnRuleFailure,
  desk: Desk = deskWithin(file),
): readonly Problem[] {
  return check(rules, file, onFailure, desk).problems;
}

/** The fixes an editor is shown for a problem, the best first. */
export function fixesOf(problem: Problem, onFailure: OnRuleFailure): Fix[] {
  const fixes = () => {
    const fix = problem.fix();
    return fix ? [fix, ...problem.furtherFixes()] : problem.furtherFixes();
  };
  return guarded(problem.rule, fixes, onFailure) ?? [];
}

/**
 * The edits of some fixes together. Where they only move lines and the stories would read differently afterwards, what
 * stands in those stories is left as it is.
 */
export function editsOf(file: WireFile, fixes: readonly Fix[]): Edit[] {
  let edits = editsFor(
    file.lines,
    fixes.flatMap((fix) => [...fix.changes()]),
  );
  if (!fixes.some(({ movesLines }) => movesLines)) return edits;
  for (let attempt = 0; attempt < ATTEMPTS && edits.length > 0; attempt++) {
    const differing = firstThatDiffers(file, parse(applyEdits(file.text, edits), file.profile));
    if (differing === undefined) return edits;
    const [from, to] = [
      file.stories[differing - 1]?.span.start ?? 0,
      file.stories[differing + 1]?.span.end ?? Infinity,
    ];
    edits = edits.filter(({ span }) => span.end < from || span.start > to);
  }
  return [];
}

/** How many stories are left alone before all of them are. */
const ATTEMPTS = 8;

/** The first story that reads differently in another state of the file; undefined where all read the same. */
function firstThatDiffers(before: WireFile, after: WireFile): number | undefined {
  const read = (file: WireFile, at: number) => {
    const story = file.stories[at];
    return story && published(file, story);
  };
  const most = Math.max(before.stories.length, after.stories.length);
  for (let at = 0; at < most; at++)
    if (read(before, at) !== read(after, at)) return Math.min(at, before.stories.length);
  return undefined;
}

/** What mends all of some problems at once, each in the way that it is best mended. */
export function bulkEdits(file: WireFile, problems: readonly Problem[], onFailure: OnRuleFailure): Edit[] {
  const fixes = problems.flatMap((problem) => fixesOf(problem, onFailure).slice(0, 1));
  return editsOf(file, fixes);
}

/** Whether the clean copy mends a problem. */
export function isSafelyFixable(problem: Problem, onFailure: OnRuleFailure): boolean {
  return safeFix(problem, onFailure) !== undefined;
}

/** What the clean copy takes: the safe fixes of the problems. */
export function safeChanges(problems: readonly Problem[], onFailure: OnRuleFailure): Change[] {
  return problems.flatMap((problem) => {
    const fix = safeFix(problem, onFailure);
    return fix ? (guarded(problem.rule, () => fix.changes(), onFailure) ?? []) : [];
  });
}

function safeFix(problem: Problem, onFailure: OnRuleFailure): Fix | undefined {
  const fix = guarded(problem.rule, () => problem.fix(), onFailure);
  return fix?.safe ? fix : undefined;
}

function guarded<T>(rule: AnyRule, work: () => T, onFailure: OnRuleFailure): T | undefined {
  try {
    return work();
  } catch (error) {
    onFailure(rule, error);
    return undefined;
  }
}
