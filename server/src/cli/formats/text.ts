import type { Colors } from 'picocolors/types.js';
import { word } from '../../wording.js';
import type { Format } from './format.js';

/** One line a problem, as compilers write them: `file:line:character: severity: message [rule]`, counted from 1. */
export function textFormat(colors: Colors): Format {
  const colour = { error: colors.red, warning: colors.yellow, info: colors.cyan };
  return {
    begin: () => [],
    *report({ name, lines, problems }) {
      for (const { rule, severity, finding } of problems) {
        const { line, character } = lines.positionOf(finding.span.start);
        const place = `${name}:${line + 1}:${character + 1}:`;
        const told = `${colour[severity](`${severity}:`)} ${word(finding.message)} ${colors.dim(`[${rule.id}]`)}`;
        yield `${colors.bold(place)} ${told}\n`;
      }
    },
    end: () => [],
  };
}
