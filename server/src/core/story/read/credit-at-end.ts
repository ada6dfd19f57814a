import { agencyIn } from '../lexicon.js';
import { withoutMoreOrLess } from '../folded-out.js';

const DIGIT = /\p{Nd}/u;
/** `(AP)`, `[File: Reuters]` at the very end; brackets before a full stop belong to a sentence. */
const BRACKETS_AT_END = /[([（]([^()[\]（）]{2,120})[)\]）]$/;
/** A capital, or a letter of a script without capitals: how an agency's or a photographer's name begins. */
const NAME_START = /^(?:\p{Lu}|\p{Lo}|dpa|via)/u;
/** `REUTERS/Name Surname`, `EPA-EFE/NAME` at the very end. */
const SLASHED_AT_END = /(?:^|\s)(\p{Lu}[\p{Lu}-]+\/\p{Lu}[\p{L}'’.-]*(?:[ /]\p{L}[\p{L}'’.-]*){0,6})\.?$/u;
/** `… Name Surname/AFP/Getty Images`, `… | Name/AP Photo` at the very end. */
const NAMED_AT_END =
  /(?:^|[\s|])((?:\p{Lu}[\p{L}'’.-]*\s){0,3}\p{Lu}[\p{L}'’.-]*\s?\/\s?(?:\p{Lu}|dpa|via)[\p{L} .'’/-]{1,50})\.?$/u;
/** `… - Name Surname/Agency` at the very end. */
const DASHED_AT_END = /\s[-–—|]\s(\p{Lu}[\p{L}'’. -]{2,40}\/\p{Lu}[\p{L} .-]{1,30})$/u;
/** `Photo: Name/Site`, `© Name`, `Courtesy of …` at the very end: a word for the picture, then names. */
const LABELLED_AT_END =
  /(?:^|[\s.(|–—-])((?:(?:photo(?:graph)?s?|pictures?|images?|foto(?:s|graf[ií]a)?|bild|credit|crédit|crédito|fuente|quelle|фото)(?: (?:by|courtesy|credit|von|par|de))?\s?[:/©]|©|courtesy of|photo (?:by|courtesy))\s*(?:\d{4}\s)?\p{L}[\p{L}\p{N} .,'’&/|-]{1,60})\.?$/iu;
const MOST = 140;

/**
 * The credit that closes a caption, if one does: in brackets at the very end, behind a word for the picture, or with an
 * agency behind a slash. Brackets that hold a figure, such as a score, are none.
 */
export function creditAtEnd(line: string): string | undefined {
  const end = withoutMoreOrLess(line).slice(-MOST);
  const last = end.charCodeAt(end.length - 1);
  if (last === 0x29 || last === 0x5d || last === 0xff09) {
    const bracketed = BRACKETS_AT_END.exec(end)?.[1]?.trim();
    if (bracketed && NAME_START.test(bracketed) && (!DIGIT.test(bracketed) || agencyIn(bracketed)))
      return NOT_A_CREDIT.test(bracketed) ? undefined : bracketed;
  }
  if (end.includes('/')) {
    const slashed = SLASHED_AT_END.exec(end)?.[1] ?? NAMED_AT_END.exec(end)?.[1];
    if (slashed && agencyIn(slashed)) return slashed;
    const dashed = DASHED_AT_END.exec(end)?.[1];
    if (dashed) return dashed;
  }
  const labelled = MAY_LABEL.test(end) ? LABELLED_AT_END.exec(end)?.[1] : undefined;
  return labelled?.replace(/^©\s*/, '').trim();
}

/** A cheap first look. */
const MAY_LABEL = /[©:/]|court|photo/i;
/** What stands in brackets at the end of a line and credits nobody. */
const NOT_A_CREDIT =
  /^(?:applause|laughter|advertisement|anzeige|werbung|more|video|photos?|gallery|live|update[ds]?|exclusive|opinion)$/iu;
