import { fold } from '../text/fold.js';
import type { Role } from './role.js';
import type { Form } from './read/form.js';

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

/** A finding that an editor looked at and wants no more of. */
export interface Ignored {
  readonly rule: string;
  /** What the finding is known by: see `knownBy`. */
  readonly text: string;
  /** The one file that it counts in, below the folder of its `wirecopy.json`; without it in all of them. */
  readonly file?: string;
}

/** What a desk has settled about its copy: how it is read, and what is told of it. */
export interface Profile {
  /** The role that a desk gave a line by its text; undefined where the parser decides. */
  readonly roleOf: (line: { readonly form: Form }) => Role | undefined;
  /** What a desk set for a rule, by its id; undefined where the rule's own default counts. */
  readonly levelOf: (rule: string) => Level | undefined;
  /** What a desk set for an option of a rule; undefined where the option's own default counts. */
  readonly optionOf: (rule: string, option: string) => unknown;
  readonly limits: Limits;
  readonly houseStyle: readonly Preferred[];
  /** The agencies that the desk takes pictures from; none where it takes them from anybody. */
  readonly agencies: readonly string[];
  readonly ignored: readonly Ignored[];
}

/** A desk that has settled nothing. */
export const PLAIN: Profile = {
  roleOf: () => undefined,
  levelOf: () => undefined,
  optionOf: () => undefined,
  limits: {},
  houseStyle: [],
  agencies: [],
  ignored: [],
};

/** The roles that an editor may give a line. */
export type MarkedRole = 'headline' | 'caption' | 'body' | 'furniture';

export interface Settled extends Partial<Omit<Profile, 'roleOf'>> {
  /** Lines that are furniture here, or are none, as plain text with `*` for any run of characters; the first that fits counts. */
  readonly furniture?: readonly { readonly line: string; readonly is: 'furniture' | 'other' }[];
  /** What single lines are, by their text. Comes before any pattern. */
  readonly readings?: ReadonlyMap<string, MarkedRole>;
}

/** Makes a profile of what a desk has settled. */
export function profileOf({ furniture = [], readings = new Map(), ...rest }: Settled): Profile {
  const marked = new Map([...readings].map(([text, role]) => [fold(text), role]));
  const patterns = furniture.map(({ line, is }) => ({ fits: pattern(line), is }));
  return {
    ...PLAIN,
    ...rest,
    roleOf({ form: { key } }) {
      const role = marked.get(key);
      if (role || patterns.length === 0) return role;
      const small = key.toLowerCase();
      return patterns.find(({ fits }) => fits(small))?.is;
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
