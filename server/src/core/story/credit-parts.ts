import { agencyIn } from './lexicon.js';

/** A credit taken apart. */
export interface CreditParts {
  readonly photographer?: string;
  /** Who sent the picture first. */
  readonly agency?: string;
  /** Through whom it came. */
  readonly via?: string;
}

const LABEL = /^(?:photos?|foto|picture|image|file|archive|bild)(?: by| von| de| par)?\s?:?\s+(?!\/)/iu;
/** What agencies write behind their own name. */
const PHOTO = /\s(?:photo|foto|images?|pictures?)$/iu;

/** Takes a credit apart: `Name/NTB/via Reuters`, `AP Photo/Name`, `Photo by Name / AFP`, `REUTERS/Name via Agency`. */
export function creditParts(credit: string): CreditParts {
  const [own = '', via] = credit.split(/\/?\s*\bvia\s+/iu);
  const pieces = own
    .replace(LABEL, '')
    .split(/\s?[/,]\s?/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const isAgency = (piece: string) => agencyIn(piece) || /^\p{Lu}{2,5}$/u.test(piece);
  const agency = pieces.find(isAgency)?.replace(PHOTO, '');
  const photographer = pieces.find((piece) => !isAgency(piece));
  return {
    ...(photographer === undefined ? {} : { photographer }),
    ...(agency === undefined ? {} : { agency }),
    ...(via === undefined ? {} : { via: via.trim() }),
  };
}
