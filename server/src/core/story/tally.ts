import type { Story } from './model.js';

/** How many lines of a story repeat its headline or one of its captions word for word. */
export function copiesToStrike({ headlineCopies, captions }: Story): number {
  return captions.reduce(
    (sum, { copies }) => sum + copies.filter(({ repeats }) => repeats !== undefined).length,
    headlineCopies.length,
  );
}
