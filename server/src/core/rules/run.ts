import type { Change } from '../text/edits.js';
import type { WireFile } from '../story/model.js';
import type { AnyRule, Fix, Problem } from './rule.js';

/** Told of a rule that threw: its findings in this file are lost, the others stand. */
export type OnRuleFailure = (rule: AnyRule, error: unknown) => void;

/** Runs the rules over a file. The problems come in the order of the text. */
export function run(rules: readonly AnyRule[], file: WireFile, onFailure: OnRuleFailure): Problem[] {
  return rules
    .flatMap((rule) => guarded(rule, () => [...rule.problems(file)], onFailure) ?? [])
    .sort((a, b) => a.finding.span.start - b.finding.span.start);
}

/** The fixes an editor is shown for a problem, the best first. */
export function fixesOf(problem: Problem, onFailure: OnRuleFailure): Fix[] {
  const fixes = () => {
    const fix = problem.fix();
    return fix ? [fix, ...problem.furtherFixes()] : problem.furtherFixes();
  };
  return guarded(problem.rule, fixes, onFailure) ?? [];
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
