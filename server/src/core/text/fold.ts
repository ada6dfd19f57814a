/** Anything that folding would change, but for white space around the text. */
const NEEDS_FOLDING = /[^\S ]| {2}|[\u2018-\u201f\u2032\u2033\u2039\u203a`\u00b4\u00ab\u00bb]/;

/**
 * What two lines are compared by: white space and quotation marks folded, so that a no-break space, a tab, a curly
 * or an angled quotation mark make no difference, and every letter, digit and other mark does.
 */
export function fold(text: string): string {
  return NEEDS_FOLDING.test(text) ? foldAll(text) : text.trim();
}

/** The same, without a first look. */
export function foldAll(text: string): string {
  return text
    .replace(/[\u2018-\u201b\u2032\u2039\u203a`\u00b4]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}
