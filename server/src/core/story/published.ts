import type { Passage, Story, WireFile } from './model.js';

/** What a reader would see of a story: two readings with the same answer read the same. */
export function published({ text }: WireFile, { headline, captions, words }: Story): string {
  const textOf = ({ span }: Passage) => text.slice(span.start, span.end);
  return JSON.stringify([textOf(headline), captions.map(({ kept }) => textOf(kept)), words]);
}
