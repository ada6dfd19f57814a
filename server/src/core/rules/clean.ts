import { editsFor, type Edit } from '../text/edits.js';
import { rules } from './index.js';
import { run, safeChanges, type OnRuleFailure } from './run.js';
import type { Problem } from './rule.js';
import { extentOf } from '../story/locate.js';
import type { Story, WireFile } from '../story/model.js';
import type { Span } from '../text/span.js';

/**
 * The edits that make the clean copy of a file, or of one story of it: every safe fix, and nothing else.
 * @param problems the problems of the file, where they are known already
 */
export function clean(
  file: WireFile,
  onFailure: OnRuleFailure,
  scope: { story?: Story; problems?: readonly Problem[] } = {},
): Edit[] {
  const problems = scope.problems ?? run(rules, file, onFailure);
  const inScope = scope.story ? within(problems, extentOf(file, scope.story)) : problems;
  return editsFor(file.lines, safeChanges(inScope, onFailure));
}

function within(problems: readonly Problem[], { start, end }: Span): Problem[] {
  return problems.filter(({ finding }) => finding.span.start >= start && finding.span.start < end);
}
