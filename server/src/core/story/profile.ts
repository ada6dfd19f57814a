import { fold } from '../text/fold.js';
import type { Role } from './role.js';
import type { Form } from './form.js';

/** How much a finding weighs. `info` is told without alarm. */
export type Severity = 'error' | 'warning' | 'info';

/** How much the findings of a rule weigh, or that they are not told at all. */
export type Level = Severity | 'off';

/** The longest that a desk lets lines be, in characters as a reader counts them. */
export interface Limits {
  readonly headline?: number;
  readonly caption?: number;
}

/** How a desk writes a term. */
export interface Preferred {
  /** What is not to be written: whole words. */
  readonly term: string;
  readonly use: string;
  /** Told beside it. */
  readonly why?: string;
  /** Only where capitals and small letters are as in the term. */
  readonly matchCase?: boolean;
}

/** What a desk has settled about its copy: how it is read, and what is told of it. */
export interface Profile {
  /** The role that a desk gave a line by its text; undefined where the parser decides. */
  readonly roleOf: (line: { readonly form: Form }) => Role | undefined;
  /** What a desk set for a rule, by its id; undefined where the rule's own default counts. */
  readonly levelOf: (rule: string) => Level | undefined;
  readonly limits: Limits;
  readonly houseStyle: readonly Preferred[];
}

/** A desk that has settled nothing. */
export const PLAIN: Profile = {
  roleOf: () => undefined,
  levelOf: () => undefined,
  limits: {},
  houseStyle: [],
};

/** The roles that an editor may give a line. */
export type MarkedRole = 'headline' | 'caption' | 'body' | 'furniture';

export interface Settled {
  /** Furniture of the desk's own, as plain text with `*` for any run of characters. */
  readonly add?: readonly string[];
  /** Lines that are no furniture, in the same form. */
  readonly keep?: readonly string[];
  /** What single lines are, by their text. */
  readonly readings?: ReadonlyMap<string, MarkedRole>;
  /** What is told, and how loudly, by the ids of the rules. */
  readonly levels?: ReadonlyMap<string, Level>;
  readonly limits?: Limits;
  readonly houseStyle?: readonly Preferred[];
}

/** Makes a profile of what a desk has settled. A reading of one line comes before any pattern. */
export function profileOf({
  add = [],
  keep = [],
  readings = new Map(),
  levels = new Map(),
  limits = {},
  houseStyle = [],
}: Settled): Profile {
  const marked = new Map([...readings].map(([text, role]) => [fold(text), role]));
  const added = add.map(pattern);
  const kept = keep.map(pattern);
  const settled = [marked.size, added.length, kept.length, levels.size, houseStyle.length];
  if (settled.every((count) => count === 0) && Object.keys(limits).length === 0) return PLAIN;
  return {
    limits,
    houseStyle,
    levelOf: (rule) => levels.get(rule),
    roleOf({ form: { key } }) {
      const role = marked.get(key);
      if (role) return role;
      const small = key.toLowerCase();
      if (kept.some((fits) => fits(small))) return 'other';
      if (added.some((fits) => fits(small))) return 'furniture';
      return undefined;
    },
  };
}

/** Whether a text fits plain text with `*`: each part in turn, found as early as possible, so never slow. */
function pattern(plain: string): (text: string) => boolean {
  const parts = fold(plain).toLowerCase().split('*');
  if (parts.length === 1) return (text) => text === parts[0];
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  return (text) => {
    if (!text.startsWith(first) || text.length < first.length + last.length) return false;
    let from = first.length;
    for (const part of rest) {
      const at = text.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
    return text.length - last.length >= from && text.endsWith(last);
  };
}
