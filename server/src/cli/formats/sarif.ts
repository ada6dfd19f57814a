import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReportingDescriptor, Result, ToolComponent } from 'sarif';
import { homepage, version } from '../../../../package.json';
import { rules, type Level, type Problem } from '../../core/index.js';
import { word } from '../../wording.js';
import type { Format, Report } from './format.js';

const LEVEL: Record<Level, Result.level> = { error: 'error', warning: 'warning', info: 'note', off: 'none' };

/** SARIF 2.1.0, as code scanning services read it. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifFormat(): Format {
  let results = 0;
  return {
    *begin() {
      const root = pathToFileURL(process.cwd() + path.sep).href;
      yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{';
      yield `"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits",`;
      yield `"originalUriBaseIds":${JSON.stringify({ ROOT: { uri: root } })},"results":[`;
    },
    *report(report) {
      for (const problem of report.problems) {
        yield `${results++ > 0 ? ',' : ''}\n${JSON.stringify(resultOf(report, problem))}`;
      }
    },
    *end(failures) {
      const invocation = {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
      };
      yield `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

const driver: ToolComponent = {
  name: 'Wire Copy',
  version,
  informationUri: homepage,
  rules: rules.map(({ id, summary, defaultSeverity }): ReportingDescriptor => ({
    id,
    shortDescription: { text: word(summary) },
    helpUri: `${homepage.replace(/#.*$/, '')}/blob/main/docs/rules/${id}.md`,
    defaultConfiguration: {
      enabled: defaultSeverity !== 'off',
      level: defaultSeverity === 'off' ? 'warning' : LEVEL[defaultSeverity],
    },
  })),
};

function resultOf({ name, lines, isFixable }: Report, problem: Problem): Result {
  const { rule, severity, finding } = problem;
  const start = lines.positionOf(finding.span.start);
  const end = lines.positionOf(finding.span.end);
  return {
    ruleId: rule.id,
    ruleIndex: rules.indexOf(rule),
    level: LEVEL[severity],
    message: { text: word(finding.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(name),
          region: {
            startLine: start.line + 1,
            startColumn: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
          },
        },
      },
    ],
    properties: { fixable: isFixable(problem) },
  };
}

function artifact(name: string) {
  const relative = path.relative('', name);
  if (relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative))
    return { uri: pathToFileURL(name).href };
  return { uri: relative.split(path.sep).map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' };
}
