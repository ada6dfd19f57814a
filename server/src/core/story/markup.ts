/** What a text is written in that is no copy, by its first characters. */
export type Markup = 'HTML' | 'XML' | 'JSON';

/** No further into a text than this is looked, in UTF-16 units. */
export const MARKUP_SEEN = 2_000;

const XML = /^<\?xml\b|^<(?:rss|feed|nitf|newsml|newsitem|newsmessage|urlset|svg)\b[^<]*>/i;
const HTML = /^<(?:!doctype\s+html|html|head|body|div|article|section|main|p|h[1-6])\b[^<]*>/i;
/** A tag and its end: a stray bracket is no markup. */
const ELEMENT = /^<([a-z][\w:.-]*)\b[^<>]*>[\s\S]*<\/\1>/i;
const JSON_START = /^(?:\{\s*(?:"[^"\n]*"\s*:|\})|\[\s*(?:[{[\]]|"[^"\n]*"\s*[,\]]))/;

/** Whether a text begins as markup or data do: what is in it is no copy, whatever it says. */
export function markupOf(text: string): Markup | undefined {
  const start = text
    .slice(0, MARKUP_SEEN)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (HTML.test(start)) return 'HTML';
  if (XML.test(start) || ELEMENT.test(start)) return 'XML';
  return JSON_START.test(start) ? 'JSON' : undefined;
}
