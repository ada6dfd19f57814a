import { isOfTheCalendar } from './dates.js';
import { LETTER_OR_DIGIT } from './marks.js';
import type { Span } from './span.js';

let segmenter: Intl.Segmenter | undefined;

/** Longest piece handed to the segmenter at once, in UTF-16 units: each segment holds on to all that was handed in. */
const PIECE = 2_000;

/** Always stands before a name or a number. */
const BEFORE_A_NAME =
  /(?:^|[\s(“"‘„«])(?:mr|mrs|ms|messrs|mme|mlle|dr|dra|prof|gen|lt|col|sgt|cpl|pvt|capt|cmdr|maj|adm|gov|sen|rep|rev|hon|st|fr|sr|sra|srta|pres|supt|det|insp|amb|atty|hr|mt|ft|vs|jan|feb|aug|sept|oct|nov|dec|ca|bzw|usw)\.\s*$/iu;
/** May end a sentence or stand inside one: initials, `U.S.`, `p.m.`, `Inc.` */
const PERHAPS_INSIDE =
  /(?:(?:^|[\s(“"‘„«.-])\p{L}|\s(?:inc|co|corp|ltd|bros|jr|sr|etc|cf|al|ave|blvd|mio|mrd|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|va|vt|wash|wis|wyo))\.\s*$/iu;
/** Der 20. Jahrestag */
const ORDINAL = /(?:^|\s)(?:de[rmns]|die|das|am|im|zum|zur|vom|beim)\s\d{1,3}\.\s*$/iu;
/** “Will you?” Wolff asked. */
const SPEAKER =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]*\s){1,4}(?:said|says|asked|asks|added|told|wrote|replied|shouted|cried|sagte|fragte|rief)(?!\p{L})/u;
/** What opens a sentence, and stands with a capital only there. */
const OPENER =
  /^[“"‘„«(]?\s*(?:the|a|an|he|she|it|they|we|you|his|her|its|their|our|my|this|that|these|those|there|in|on|at|for|from|with|by|to|of|as|but|and|or|so|yet|not|no|if|when|while|after|before|since|although|though|because|however|meanwhile|later|earlier|some|many|most|all|both|each|other|others|another|one|two|three|what|who|how|why|where|which|police|officials|der|die|das|er|sie|es|wir|ein|eine|im|am|und|aber|le|la|les|il|elle|ils|elles|un|une|et|mais|el|los|las|en|pero)(?![\p{L}\p{M}’'-])/iu;

/**
 * The sentences of one paragraph, without the white space behind them. As Unicode's segmentation finds them (UAX #29),
 * but for abbreviations: it knows none.
 */
export function* sentences(paragraph: string): Generator<Span> {
  let open: Span | undefined;
  let last = 0;
  for (const segment of segments(paragraph)) {
    const start = Math.max(segment.start, last);
    // French sets its closing mark apart: « On y va. »
    const end = segment.end + (/^»\s*/.exec(paragraph.slice(segment.end, segment.end + 3))?.[0].length ?? 0);
    if (end <= start) continue;
    last = end;
    const sentence: Span = { start: open?.start ?? start, end };
    open = sentence;
    if (goesOn(paragraph, end)) continue;
    yield trimmed(paragraph, sentence);
    open = undefined;
  }
  if (open) yield trimmed(paragraph, open);
}

/** Counts the sentences of one paragraph. */
export function countSentences(paragraph: string): number {
  let count = 0;
  for (const { start, end } of sentences(paragraph))
    if (LETTER_OR_DIGIT.test(paragraph.slice(start, end))) count++;
  return count;
}

/** Piece by piece, cut where a sentence may end: at worst one is counted twice. */
function* segments(paragraph: string): Generator<Span> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'sentence' });
  for (let from = 0; from < paragraph.length;) {
    const cut =
      paragraph.length - from > PIECE ? paragraph.lastIndexOf('. ', from + PIECE) + 2 : paragraph.length;
    const to = cut > from + 1 ? cut : Math.min(paragraph.length, from + PIECE);
    const piece = paragraph.slice(from, to).replace(/[\r\n]/g, ' ');
    for (const { segment, index } of segmenter.segment(piece))
      yield { start: from + index, end: from + index + segment.length };
    from = to;
  }
}

/** Whether what the segmenter took for the end of a sentence is an abbreviation inside it. */
function goesOn(paragraph: string, end: number): boolean {
  if (end >= paragraph.length) return false;
  const before = paragraph.slice(Math.max(0, end - 14), end);
  const [next = ''] = /^[\p{L}\p{M}]+/u.exec(paragraph.slice(end, end + 16)) ?? [];
  // “Why?” she asked. · Am 3. Juli
  if (/^\p{Ll}/u.test(next) || (/\d\.\s*$/.test(before) && isOfTheCalendar(next))) return true;
  if (/[!?…]["”’»]\s*$/.test(before) && SPEAKER.test(paragraph.slice(end, end + 60))) return true;
  if (BEFORE_A_NAME.test(before) || ORDINAL.test(before)) return true;
  return PERHAPS_INSIDE.test(before) && !OPENER.test(paragraph.slice(end, end + 16));
}

function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
