/** U+FEFF. At the start of a text it marks the encoding and belongs to no line. */
export const BYTE_ORDER_MARK = 0xfeff;

/**
 * Whether a UTF-16 code unit is white space inside a line: tab, form feed, the space and the no-break spaces.
 * Line and paragraph separators (U+2028, U+2029) and NEL are text here: no editor on a desk shows them as line ends.
 */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0x205f ||
    code === 0x1680
  );
}
