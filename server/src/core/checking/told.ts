import { messageBelow, type Message } from '../message.js';
import type { Counterpart } from '../desk/desk.js';
import { copied } from '../text/copied.js';
import type { LineTable, Position } from '../text/lines.js';
import type { Span } from '../text/span.js';
import type { AnyRule, Problem, Severity } from '../rules/rule.js';

/** A stretch of a file by its places; `end` does not belong to it. */
export interface Stretch {
  readonly start: Position;
  readonly end: Position;
}

/** A problem as a reader is told of it, without its fixes: plain data, which holds on to nothing of the file. */
export interface Told {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly at: Stretch;
  readonly message: Message;
  readonly related: readonly ToldRelated[];
  readonly unnecessary: boolean;
}

type ToldRelated = { readonly message: Message } & (
  { readonly at: Stretch } | { readonly story: Counterpart['card'] }
);

/** @param lines those that the problem was found in */
export function toldOf({ rule, severity, finding }: Problem, lines: LineTable): Told {
  return {
    ...{ rule, severity, at: stretchOf(finding.span, lines), message: finding.message },
    related: (finding.related ?? []).map((related) => ({
      message: related.message,
      ...('story' in related ? { story: related.story } : { at: stretchOf(related.span, lines) }),
    })),
    unnecessary: finding.unnecessary === true,
  };
}

/** The same in a file that has so many lines more above. */
export function toldBelow(lines: number, told: Told): Told {
  if (lines === 0) return told;
  return {
    ...told,
    at: below(lines, told.at),
    message: messageBelow(lines, told.message),
    related: told.related.map((related) => ({
      ...related,
      message: messageBelow(lines, related.message),
      ...('at' in related ? { at: below(lines, related.at) } : {}),
    })),
  };
}

/** The same without a hold on the text that its message quotes: for what is kept. */
export function keptTold(told: Told): Told {
  return {
    ...told,
    message: kept(told.message),
    related: told.related.map((related) => ({ ...related, message: kept(related.message) })),
  };
}

function kept({ template, args }: Message): Message {
  const own = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' ? copied(value) : value,
  ]);
  return { template, args: Object.fromEntries(own) as Message['args'] };
}

function stretchOf({ start, end }: Span, lines: LineTable): Stretch {
  return { start: lines.positionOf(start), end: lines.positionOf(end) };
}

function below(lines: number, { start, end }: Stretch): Stretch {
  return {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
}
