/**
 * Characters that a reader does not see and that make no difference to what is said: soft hyphen, zero-width spaces and
 * joiners, marks of direction. A byte order mark is white space.
 */
const INVISIBLE = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069`;
/** White space but the mere space, quotation marks and invisible characters: what folding changes. */
export const FOLDED = new RegExp(
  String.raw`[^\S ]|[\u2018-\u201f\u2032\u2033\u2039\u203a\u0060\u00b4\u00ab\u00bb${INVISIBLE}]`,
);
const NEEDS_FOLDING = new RegExp(`${FOLDED.source}| {2}`);
const EACH_INVISIBLE = new RegExp(`[${INVISIBLE}]+`, 'g');

/**
 * What two lines are compared by: white space and quotation marks folded and invisible characters left out, so that a
 * no-break space, a tab, a curly or an angled quotation mark or a soft hyphen make no difference, and every letter, digit
 * and other mark does.
 */
export function fold(text: string): string {
  return NEEDS_FOLDING.test(text) ? foldAll(text) : text.trim();
}

/** The same, without a first look. */
export function foldAll(text: string): string {
  return text
    .replace(EACH_INVISIBLE, '')
    .replace(/[\u2018-\u201b\u2032\u2039\u203a`\u00b4]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}
