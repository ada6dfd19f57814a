/** A telephone number with its country, its brackets or a word before it, or in the North American form. */
const PHONE =
  /(?:^|[^\p{L}\p{N}])(?:\+\s?\d[\d ()./-]{6,}\d|\(\d{2,5}\)\s?\d[\d ./-]{4,}\d|\d{3}[-. ]\d{3}[-. ]\d{4}|(?:tel|phone|telephone|mobile|cell|fax|handy|telefon|tél|móvil|teléfono)\b[^\p{L}\n]{1,4}\d[\d ()./-]{4,}\d)(?![\p{L}\p{N}])/iu;
const EMAIL = /[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}/u;
const STREET =
  /\b\d{1,5}[a-z]?\s(?:\p{Lu}[\p{L}.'’]*\s){1,4}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Drive|Square|Place|Court|Way)\b|\p{Lu}\p{L}*(?:straße|strasse|str\.|platz|allee|weg)\s\d{1,4}\b|\b(?:rue|avenue|calle|plaza|via)\s(?:\p{L}+\s){1,4},?\s?\d{1,4}\b/u;

/** Whether a text tells how to reach somebody: a telephone number, an e-mail address or a street with its number. */
export function hasContact(text: string): boolean {
  return PHONE.test(text) || EMAIL.test(text) || STREET.test(text);
}
