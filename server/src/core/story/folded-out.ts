/** What pages put behind a caption that is cut off or folded out. */
const MORE_OR_LESS = /(?:\s|\.{3}|…)(?:show |read )?(?:more|less|mehr|weniger|plus|moins|más|menos)$/iu;
/** The last letters of those words. */
const LAST_LETTER = /[ers]/i;

/** Whether a line ends like a caption that is cut off or folded out: `... more`, ` less`. */
export function isFoldedOut(text: string): boolean {
  return LAST_LETTER.test(text.charAt(text.length - 1)) && MORE_OR_LESS.test(text.slice(-20));
}

/** Whether something ends before that word: `costs more` may as well be the end of a headline. */
export function isSurelyFoldedOut(text: string): boolean {
  return (
    (isFoldedOut(text) && /[.…!?)\]"'’”]$/u.test(withoutMoreOrLess(text))) ||
    /(?:\.{3}|…)\s?\p{L}+$/u.test(text.slice(-20))
  );
}

/** The text without that ending. */
export function withoutMoreOrLess(text: string): string {
  return isFoldedOut(text) ? text.replace(MORE_OR_LESS, '').trimEnd() : text;
}
