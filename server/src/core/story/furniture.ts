/**
 * Lines that page furniture is made of, folded, in lower case. A line counts only when it is all of the line, so a
 * sentence that holds such a word is safe.
 */
const KNOWN: ReadonlySet<string> = new Set([
  'tt',
  'advertisement',
  'share',
  'read more',
  'most popular',
  'related',
  'back to gallery',
  'close',
]);

/** Whether a folded line is page furniture wherever it stands. */
export function isKnownFurniture(key: string): boolean {
  return key.length <= 40 && KNOWN.has(key.toLowerCase());
}

/** Whether a folded line is a lone number, as pages put beside their buttons. Furniture only next to other furniture. */
export function isLoneNumber(key: string): boolean {
  return /^\d{1,4}$/.test(key);
}
