import { word } from '../../wording.js';
import type { Format } from './format.js';

const LEVEL = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions, which show each problem beside its line; counted from 1.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubFormat(): Format {
  return {
    begin: () => [],
    *report({ name, lines, problems }) {
      for (const { rule, severity, finding } of problems) {
        const start = lines.positionOf(finding.span.start);
        const end = lines.positionOf(finding.span.end);
        const place = {
          file: name,
          line: start.line + 1,
          endLine: end.line + 1,
          // Columns are taken only where the problem lies on one line.
          ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character } : {}),
          title: rule.id,
        };
        const properties = Object.entries(place).map(([key, value]) => `${key}=${property(String(value))}`);
        yield `::${LEVEL[severity]} ${properties.join(',')}::${data(word(finding.message))}\n`;
      }
    },
    end: () => [],
  };
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
