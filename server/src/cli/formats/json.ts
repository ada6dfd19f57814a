import { word } from '../../wording.js';
import { rangeOf, type Format } from './format.js';

/** An array with one entry a file; lines and characters count from 0, in UTF-16 units. */
export function jsonFormat(): Format {
  let files = 0;
  return {
    begin: () => ['['],
    *report({ name, lines, problems, isFixable }) {
      yield `${files++ > 0 ? ',' : ''}\n  { "file": ${JSON.stringify(name)}, "problems": [`;
      for (const [index, problem] of problems.entries()) {
        const entry = {
          rule: problem.rule.id,
          severity: problem.severity,
          message: word(problem.finding.message),
          range: rangeOf(lines, problem.finding.span),
          fixable: isFixable(problem),
        };
        yield `${index > 0 ? ',' : ''}\n    ${JSON.stringify(entry)}`;
      }
      yield problems.length > 0 ? '\n  ] }' : '] }';
    },
    end: () => [files > 0 ? '\n]\n' : ']\n'],
  };
}
