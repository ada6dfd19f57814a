import {
  check as checkFile,
  parse,
  prospect,
  rules,
  type Config,
  type Ignored,
  type OnRuleFailure,
  type Problem,
  type Severity,
} from '../../core/index.js';
import type { Desk } from '../desk.js';
import type { Format } from '../formats/format.js';
import { CLEAN, PROBLEMS, type Command } from './command.js';

export interface CheckOptions {
  readonly format: Format;
  /** More warnings than this are a failure; without it anything that is told is one. */
  readonly maxWarnings: number | undefined;
  readonly desk: Desk;
  readonly onRuleFailure: OnRuleFailure;
  /** Told of entries of a `wirecopy.json` that do not apply any more. */
  readonly note: (line: string) => void;
}

/** Tells what is wrong with the copy. */
export function check({ format, maxWarnings, desk, onRuleFailure, note }: CheckOptions): Command {
  const found: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  return {
    begin: () => format.begin(),
    *run({ name, text }, config) {
      const file = parse(text, config.profile);
      const { problems, stale } = checkFile(rules, file, onRuleFailure);
      for (const { severity } of problems) found[severity]++;
      for (const place of placesOf(stale, config, desk))
        note(`${place}: this finding is not in ${name} any more; remove the entry`);
      // Worked out only for those formats that tell it: it takes reading the clean copy.
      let mended: ReadonlySet<Problem> | undefined;
      const isFixable = (problem: Problem) =>
        (mended ??= prospect(file, problems, onRuleFailure).mended).has(problem);
      yield* format.report({ name, lines: file.lines, problems, isFixable });
    },
    end(failures) {
      for (const place of desk.missingFiles())
        note(`${place}: there is no such file any more; remove the entry`);
      return format.end(failures);
    },
    status() {
      const { error, warning, info } = found;
      if (maxWarnings === undefined) return error + warning + info > 0 ? PROBLEMS : CLEAN;
      return error > 0 || warning > maxWarnings ? PROBLEMS : CLEAN;
    },
  };
}

function placesOf(stale: readonly Ignored[], { settings }: Config, desk: Desk): string[] {
  return settings.flatMap((setting) =>
    setting.kind === 'ignored' && stale.includes(setting.entry)
      ? [desk.placeOf({ name: setting.from, span: setting.span })]
      : [],
  );
}
