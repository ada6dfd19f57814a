// Marks and letters of all scripts, as one sees them whatever the language.

/** The end of a sentence, with the marks that close a quotation or brackets. Thai and Lao have none. */
export const SENTENCE_END = /[.!?…。！？｡؟۔।][\u2019\u201d\u00bb\u300d\u300f"')\]）]{0,3}$/;

export const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
