import type { Passage, Role, WireFile } from './model.js';

/** Lines that are published: the copies are not looked at, since they go. */
const PUBLISHED: readonly Role[] = ['headline', 'deck', 'caption', 'near-copy', 'body'];

/** The lines of a file with one of these roles, hard-wrapped ones joined, in the order of the text. */
export function* passagesOf(
  { units, readings }: WireFile,
  roles: readonly Role[] = PUBLISHED,
): Generator<Passage> {
  for (const unit of units) {
    if (roles.includes(readings[unit.firstLine]?.role ?? 'blank')) yield unit;
  }
}
