/** A telephone number with its country, its brackets or a word before it, or in a form that is used for nothing else. */
const PHONE =
  /(?:^|[^\p{L}\p{N}])(?:\+\s?\d[\d ()/-]{6,20}\d|\((?!(?:19|20)\d\d\))\d{2,5}\)\s?\d[\d /-]{4,14}\d|\d{3}[-. ]\d{3}[-. ]\d{4}|0\d{1,4}[ /-]\d{3,8}(?:[ -]\d{2,8}){0,4}|0\d(?: \d\d){4}|(?:tel|phone|telephone|mobile|mobil|cell|fax|handy|telefon|tél|móvil|teléfono)\b[^\p{L}\n]{1,4}\d[\d ()./-]{4,20}\d)(?![\p{L}\p{N}])/iu;
const EMAIL = /[^\s@<>]{1,64}@[^\s@<>]{1,64}\.\p{L}{2,}/u;
const STREET =
  /\b\d{1,5}[a-z]?\s(?:\p{Lu}[\p{L}.'’]{0,20}\s){1,4}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Drive|Square|Place|Court|Way)\b|\p{Lu}\p{L}{0,30}(?:straße|strasse|str\.|platz|allee|weg)\s\d{1,4}\b|\b\d{1,4},? (?:rue|avenue|boulevard) \p{L}|\b(?:calle|avenida|plaza|via) (?:\p{L}{1,20} ){0,3}\p{L}{1,20},? \d{1,4}\b/iu;

/** Whether a text holds a telephone number or an e-mail address. */
export function hasNumberOrMail(text: string): boolean {
  return PHONE.test(text) || (text.includes('@') && EMAIL.test(text));
}

/** Whether a text tells how to reach somebody: as above, or a street with its number. */
export function hasContact(text: string): boolean {
  return hasNumberOrMail(text) || STREET.test(text);
}
