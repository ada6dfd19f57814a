import { agencyIn, agencyNamed } from './lexicon.js';

/** A credit taken apart. */
export interface CreditParts {
  readonly photographer?: string;
  /** Who sent the picture first; several as they stand, between slashes. */
  readonly agency?: string;
  /** Through whom it came. */
  readonly via?: string;
  /** Who let it be used: `Courtesy of the harbor office`. */
  readonly courtesy?: string;
}

const PICTURE = String.raw`(?:photo|foto|picture|image|bild|fotografía|fotoğraf|photographer|photograph|фото|الصورة|صورة|تصوير|ph)s?`;
/** What stands before the names. */
const LABEL = new RegExp(
  String.raw`^(?:(?:©|copyright\b|\(c\))(?:\s*\d{4}\b)?|(?:mandatory |${PICTURE} |crédits? )?(?:credits?|crédits?|crédito)(?: ${PICTURE})?\s?:` +
    String.raw`|(?:file |archive )?${PICTURE}(?:\s?:|\s(?:by|par|von|de)\s)|(?:file|archive|archiv|supplied)\s?:)\s*`,
  'iu',
);
const COURTESY =
  /^(?:(?:photo|picture|image)s? )?(?:provided )?(?:by )?courtesy(?: of)?:?\s+|^provided by\s+/iu;
/** What agencies write behind their own name. */
const PHOTO = /(?:\s(?:file|pool|stock|handout))?\s(?:photo|foto|picture|video)s?$/iu;
/** Says of what kind a picture is, and names nobody. */
const REMARK =
  /^(?:files?|archives?|archiv|pool|handout|undated|courtesy|supplied|screenshot|archivbild|archivfoto|symbolbild|photos?|foto|pictures?|images?)(?: (?:photos?|foto|pictures?|images?))?$/iu;
const OF_AN_OUTLET =
  /^the\s|\b(?:news|times|post|wire|press|media|agency|images|pictures|service|tv|television|radio|journal|tribune|gazette|herald|daily|office|ministry|university|archives?|studio|image|police|department|council|government|navy|army|guard|embassy|palace|sports|sputnik|kcna|nasa|usa today|pool|presidency|technologies|gmbh|inc|stock|alamy|zentralbild|asharq al-awsat)\b|\.com$/iu;
const BETWEEN = /\s?[/|;()（）—]\s?|,\s?|:\s|\s[-–]\s/;

/**
 * Takes a credit apart: `Name/NTB/via Reuters`, `AP Photo/Name`, `Photo by Name / AFP`, `Pool Photo via AP`. A name that
 * no agency is known by is the photographer's, unless it is that of an outlet.
 */
export function creditParts(credit: string): CreditParts {
  const [own, via] = splitVia(withoutLabels(credit.trim()));
  if (COURTESY.test(own)) return parts([], [], via, own.replace(COURTESY, ''));
  const pieces = spread(own)
    .split(BETWEEN)
    .map((piece) => withoutLabels(piece.trim()).replace(/[摄攝]$/u, ''))
    .filter((piece) => piece !== '' && !REMARK.test(piece));
  let people = pieces.filter((piece) => isPerson(piece) && !isLetters(piece));
  const letters = pieces.filter((piece) => isPerson(piece) && isLetters(piece));
  const hasAgency = pieces.some((piece) => !isPerson(piece));
  // A few capitals alone are a surname beside an agency, else an agency.
  if (people.length === 0 && hasAgency) people = letters;
  // Beside a photographer and no agency, who else is named is where the picture comes from.
  if (!hasAgency && letters.length === 0) people = people.slice(0, 1);
  const agencies = pieces.filter((piece) => !people.includes(piece));
  return parts(people, agencies, via);
}

function parts(people: string[], agencies: string[], via?: string, courtesy?: string): CreditParts {
  const agency = agencies.map((name) => name.replace(PHOTO, '')).join('/');
  return {
    ...(people.length === 0 ? {} : { photographer: people.join(', ') }),
    ...(agency === '' ? {} : { agency }),
    ...(via ? { via } : {}),
    ...(courtesy ? { courtesy } : {}),
  };
}

function withoutLabels(text: string): string {
  const rest = text.replace(LABEL, '');
  return rest === text ? rest : withoutLabels(rest);
}

/** `via` in small letters, or at the beginning before an agency: `Via Rail` is a railway. */
function splitVia(credit: string): [own: string, via?: string] {
  const found = /(?:^|[\s/,(])(via|VIA)\s+/u.exec(credit) ?? /^(Via)\s+/u.exec(credit);
  if (!found) return [credit];
  const via = credit.slice(found.index + found[0].length).replace(/[)）]$/, '');
  if (found[1] === 'Via' && !agencyIn(via)) return [credit];
  return [credit.slice(0, found.index).replace(/[\s/,(]+$/, ''), via.trim()];
}

/** Other ways to write an agency beside a name, written with a slash: `AP photo by Name`, `Name-AP`, `Name for AP`. */
function spread(text: string): string {
  const [agency = '', reporter] = text.split(/记者|記者|(?<=社)[发發]/u);
  if (reporter !== undefined) return `${agency}/${reporter}`;
  const [, left = '', right = ''] = /^([^/]+)-(\p{Lu}[^-/]+|dpa)$/u.exec(text) ?? [];
  const splits =
    isKnown(left) !== isKnown(right) || (isPerson(left) && !isPerson(right) && right.includes(' '));
  if (left !== '' && splits) return `${left}/${right}`;
  return text
    .replace(/^(.+?)\s(?:photo|foto|picture|image)s? by\s+/iu, '$1/')
    .replace(/\sfor\s+(?=\p{Lu}|dpa)/u, '/');
}

/** Whether a name is an agency's: all of it, or as agencies write theirs, so that a person of that name is none. */
function isKnown(piece: string): boolean {
  const bare = piece.replace(PHOTO, '');
  const agency = agencyNamed(bare);
  if (agency === undefined) return false;
  return agency.length === bare.length || agency.length >= 5 || agency === 'dpa' || !/\p{Ll}/u.test(agency);
}

function isPerson(piece: string): boolean {
  return !isKnown(piece) && !OF_AN_OUTLET.test(piece);
}

function isLetters(piece: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(piece);
}
