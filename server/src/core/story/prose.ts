import type { Span } from '../text/span.js';
import { countCharacters } from '../text/words.js';
import type { Role, Unit, WireFile } from './model.js';

/** Lines that are published: the copies are not looked at, since they go. */
const PUBLISHED: readonly Role[] = ['headline', 'deck', 'caption', 'near-copy', 'body'];

/** The lines of a file with one of these roles, hard-wrapped ones joined, in the order of the text. */
export function* passagesOf(
  { units, readings }: WireFile,
  roles: readonly Role[] = PUBLISHED,
): Generator<Unit> {
  for (const unit of units) {
    if (roles.includes(readings[unit.firstLine]?.role ?? 'blank')) yield unit;
  }
}

/** The same for each story of the file, in the order of the text; what stands above the first counts to it. */
export function passagesByStory(file: WireFile, roles: readonly Role[] = PUBLISHED): Unit[][] {
  const found: Unit[][] = file.stories.map(() => []);
  let story = 0;
  for (const passage of passagesOf(file, roles)) {
    while (passage.span.start >= (file.stories[story + 1]?.span.start ?? Infinity)) story++;
    found[story]?.push(passage);
  }
  return found;
}

/** The lines with a role that have more characters, as a reader counts them, than a desk wants. */
export function* longerThan(
  file: WireFile,
  role: Role,
  limit: number | undefined,
): Generator<{ span: Span; length: number; limit: number }> {
  if (limit === undefined) return;
  for (const { span } of passagesOf(file, [role])) {
    const length = countCharacters(file.text.slice(span.start, span.end));
    if (length > limit) yield { span, length, limit };
  }
}
