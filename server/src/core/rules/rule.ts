import type { Change } from '../text/edits.js';
import type { Span } from '../text/span.js';
import type { Counterpart, Desk } from '../desk/desk.js';
import type { Message } from '../message.js';
import type { WireFile } from '../story/model.js';
import type { Level, Severity } from '../story/profile.js';
import { mirrored } from './mirror.js';
import type { Option, Options } from './option.js';

export type { Level, Severity } from '../story/profile.js';

/** What a rule saw at one place. A rule may add what its fixes need. */
export interface Finding {
  /** Exactly the text that the finding is about. */
  readonly span: Span;
  readonly message: Message;
  /** Other places that explain it, such as the line that is kept. */
  readonly related?: readonly Related[];
  /** The text can go: editors fade it. */
  readonly unnecessary?: boolean;
  /** Another place where the story stands: editors go there, and compare the two. */
  readonly counterpart?: Counterpart;
}

/** A place in the file, or the headline of a story of another. */
export type Related = { readonly message: Message } & (
  { readonly span: Span } | { readonly story: Counterpart['card'] }
);

/**
 * One way to mend a finding. Safe means that it touches only white space at line ends and lines that are copies or
 * furniture: then it is part of the clean copy.
 */
export interface Fix {
  readonly title: Message;
  readonly safe: boolean;
  /** It moves lines and touches no word: then it is only made where the stories read as before. */
  readonly movesLines?: boolean;
  /** Worked out only when it is asked for: a fix may reach over the whole file. */
  changes(): readonly Change[];
}

/**
 * How far a rule looks. `story`: at a story with what stands between it and the stories above and below; `file`: at all of
 * the file; `desk`: at other places where a story stands, and it finds nothing where there are none.
 */
export type Reach = 'story' | 'file' | 'desk';

/** A check that a desk can read about, switch and act on. Declared once, in the file named after its id. */
export interface Rule<F extends Finding = Finding, O = unknown> {
  readonly id: string;
  readonly summary: Message;
  /** Where it is `off`, a desk has to switch the rule on. */
  readonly defaultSeverity: Level;
  /** What a desk may set for the rule, by the key in `wirecopy.json`. */
  readonly options?: Options<O>;
  /** How far it looks to find something; by default at a story and the lines beside it. */
  readonly reach?: Reach;
  /** Whether some of its fixes are safe, and so part of the clean copy; else none is. */
  readonly cleans?: boolean;
  /**
   * @param options what the desk set, else the defaults
   * @param desk the other stories
   */
  check(file: WireFile, options: O, desk: Desk): Iterable<F>;
  /** Mends this one finding. Where it is safe it belongs to the clean copy. */
  fix?(finding: F, file: WireFile): Fix | undefined;
  /** Wider or other ways to mend it, at most two: an editor is shown four with "Clean the whole file". */
  furtherFixes?(finding: F, file: WireFile): Fix[];
}

/** A finding with its rule, and its fixes on demand. */
export interface Problem {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly finding: Finding;
  fix(): Fix | undefined;
  furtherFixes(): Fix[];
}

/** A rule whose findings are known to itself alone. */
export interface AnyRule {
  readonly id: string;
  readonly summary: Message;
  readonly defaultSeverity: Level;
  readonly reach: Reach;
  readonly cleans: boolean;
  readonly options: ReadonlyMap<string, Option<unknown>>;
  /** What the rule finds, as loud as the desk of the file wants it; nothing where it is off. @throws whatever a faulty check throws; `run` sees to it that only this rule is lost */
  problems(file: WireFile, desk: Desk): Iterable<Problem>;
}

/** Closes a rule over its own kind of finding, so that a fix gets what its check saw, and rules fit in one list. */
export function defineRule<F extends Finding, O = unknown>(rule: Rule<F, O>): AnyRule {
  const { id, summary, defaultSeverity, reach = 'story', cleans = false } = rule;
  const options = new Map<string, Option<unknown>>(Object.entries(rule.options ?? {}));
  const any: AnyRule = {
    id,
    summary,
    defaultSeverity,
    reach,
    cleans,
    options,
    *problems(file, desk) {
      const severity = file.profile.levelOf(id) ?? defaultSeverity;
      if (severity === 'off') return;
      const settled = Object.fromEntries(
        [...options].map(([key, option]) => [key, file.profile.optionOf(id, key) ?? option.default]),
      ) as O;
      for (const finding of rule.check(file, settled, desk)) {
        yield {
          rule: any,
          severity,
          finding,
          fix: () => inCopiesToo(file, rule.fix?.(finding, file)),
          furtherFixes: () =>
            (rule.furtherFixes?.(finding, file) ?? []).flatMap((fix) => inCopiesToo(file, fix) ?? []),
        };
      }
    },
  };
  return any;
}

function inCopiesToo(file: WireFile, fix: Fix | undefined): Fix | undefined {
  return fix && !fix.safe ? { ...fix, changes: () => mirrored(file, fix.changes()) } : fix;
}
