/** What a text is written in that is no copy, by its first characters. */
export type Markup = 'HTML' | 'XML' | 'JSON';

/** No further into a text than this is looked, in UTF-16 units. */
export const MARKUP_SEEN = 2_000;

const XML = /^<\?xml\b|^<(?:rss|feed|nitf|newsml|newsitem|newsmessage|urlset|svg)\b[^<]*>/i;
const HTML = /^<(?:!doctype\s+html|html|head|body|div|article|section|main|p|h[1-6])\b[^<]*>/i;
/** A tag, whose end has to follow: a stray bracket is no markup. */
const TAG = /^<([a-z][\w:.-]{0,60})(?:\s[^<>]{0,400})?>/i;
const JSON_START = /^(?:\{\s*(?:"[^"\n]*"\s*:|\})|\[\s*(?:[{[\]]|"[^"\n]*"\s*[,\]]))/;

/** Whether a text begins as markup or data do: what is in it is no copy, whatever it says. */
export function markupOf(text: string): Markup | undefined {
  const start = text
    .slice(0, MARKUP_SEEN)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (HTML.test(start)) return 'HTML';
  const tag = TAG.exec(start)?.[1];
  if (XML.test(start) || (tag !== undefined && start.includes(`</${tag}>`))) return 'XML';
  return JSON_START.test(start) ? 'JSON' : undefined;
}
