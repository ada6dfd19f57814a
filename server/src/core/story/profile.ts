import { fold } from '../text/fold.js';
import type { Role } from './role.js';
import type { Form } from './form.js';

/** What a desk has settled about the reading of its copy. */
export interface Profile {
  /** The role that a desk gave a line by its text; undefined where the parser decides. */
  readonly roleOf: (line: { readonly form: Form }) => Role | undefined;
}

/** A desk that has settled nothing. */
export const PLAIN: Profile = { roleOf: () => undefined };

/** The roles that an editor may give a line. */
export type MarkedRole = 'headline' | 'caption' | 'body' | 'furniture';

export interface Settled {
  /** Furniture of the desk's own, as plain text with `*` for any run of characters. */
  readonly add?: readonly string[];
  /** Lines that are no furniture, in the same form. */
  readonly keep?: readonly string[];
  /** What single lines are, by their text. */
  readonly readings?: ReadonlyMap<string, MarkedRole>;
}

/** Makes a profile of what a desk has settled. A reading of one line comes before any pattern. */
export function profileOf({ add = [], keep = [], readings = new Map() }: Settled): Profile {
  const marked = new Map([...readings].map(([text, role]) => [fold(text), role]));
  const added = add.map(pattern);
  const kept = keep.map(pattern);
  if (marked.size === 0 && added.length === 0 && kept.length === 0) return PLAIN;
  return {
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
