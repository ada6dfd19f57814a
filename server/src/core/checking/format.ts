import type { WireFile } from '../story/model.js';
import type { Edit } from '../text/edits.js';
import { touches, type Span } from '../text/span.js';
import { blankLines } from '../rules/blank-lines.js';
import { editsOf, fixesOf, run, type OnRuleFailure } from './run.js';
import { trailingSpace } from '../rules/trailing-space.js';

/**
 * The edits that lay a file out: no white space at line ends, even gaps. Never a word. A rule that the desk turned off
 * is left out; one that is off until switched on is not.
 * @param within only what touches this span
 */
export function format(file: WireFile, onFailure: OnRuleFailure, within?: Span): Edit[] {
  const { levelOf } = file.profile;
  const asked = {
    ...file,
    profile: { ...file.profile, levelOf: (rule: string) => levelOf(rule) ?? 'info' } as const,
  };
  const problems = run([trailingSpace, blankLines], asked, onFailure);
  const edits = editsOf(
    file,
    problems.flatMap((problem) => fixesOf(problem, onFailure).slice(0, 1)),
  );
  return within ? edits.filter(({ span }) => touches(span, within)) : edits;
}
