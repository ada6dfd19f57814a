import type { Profile } from './profile.js';
import type { Assigned } from './read/drafts.js';
import type { ReadRole } from './read/grammar.js';
import type { Role } from './role.js';

/** What a desk said of a line, in the roles that are weighed. */
export function assignedBy({ roleOf }: Profile): Assigned {
  return (unit) => {
    const role = roleOf(unit);
    return role && READ[role];
  };
}

const READ: Readonly<Partial<Record<Role, ReadRole | 'none'>>> = {
  headline: 'headline',
  caption: 'caption',
  body: 'body',
  furniture: 'furniture',
  other: 'none',
};
