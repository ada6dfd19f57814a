import { storyAt, unitAt } from '../story/locate.js';
import type { WireFile } from '../story/model.js';
import { quotations } from '../text/quotations.js';
import { sentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { segmentsOf } from '../text/words.js';

/** Words are looked for so near: the segmenter is quadratic on one long string. In UTF-16 units. */
const AROUND = 200;

/**
 * What a selection at an offset grows to, the smallest first: the word, the sentence, the quotation, the paragraph, the
 * story, the file. Each holds the ones before it.
 */
export function selectionRanges(file: WireFile, offset: number): Span[] {
  const { text } = file;
  const paragraph = unitAt(file, offset)?.span;
  const story = storyAt(file, offset)?.span;
  const candidates: (Span | undefined)[] = [
    ...(paragraph ? inParagraph(text, paragraph, offset) : []),
    paragraph,
    ...(story ? [story] : []),
    { start: 0, end: text.length },
  ];
  const ranges: Span[] = [];
  for (const span of candidates) {
    if (!span || span.start > offset || span.end < offset || span.start === span.end) continue;
    const inner = ranges.at(-1);
    if (span.start === inner?.start && span.end === inner.end) continue;
    if (!inner || (span.start <= inner.start && inner.end <= span.end)) ranges.push(span);
  }
  return ranges;
}

function inParagraph(text: string, { start, end }: Span, offset: number): Span[] {
  const paragraph = text.slice(start, end);
  const at = offset - start;
  const moved = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
  const holds = (span: Span) => span.start <= at && at <= span.end;
  const ranges = [wordAt(paragraph, at)];
  let sentence = sentenceAt(paragraph, at);
  for (const quotation of quotations(paragraph).filter(holds)) {
    ranges.push(quotation);
    if (!sentence || (sentence.start <= quotation.start && quotation.end <= sentence.end)) continue;
    // One of several in the quotation: its marks are not part of it, and what goes on around it comes after it.
    ranges.push(overlap(sentence, { start: quotation.start + 1, end: quotation.close ?? quotation.end }));
    sentence = sentencesOver(paragraph, quotation);
  }
  return [...ranges, sentence]
    .filter((span) => span !== undefined)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map(moved);
}

function wordAt(paragraph: string, at: number): Span | undefined {
  const from = Math.max(0, at - AROUND);
  for (const { segment, index, isWordLike } of segmentsOf(paragraph.slice(from, at + AROUND))) {
    const start = from + index;
    const end = start + segment.length;
    if (isWordLike && start <= at && at <= end) return { start, end };
    if (start > at) return undefined;
  }
  return undefined;
}

function sentenceAt(paragraph: string, at: number): Span | undefined {
  let before: Span | undefined;
  for (const sentence of sentences(paragraph)) {
    // The white space between two belongs to the one it follows.
    if (sentence.start > at) break;
    before = sentence;
  }
  return before && { start: before.start, end: Math.max(before.end, at) };
}

function sentencesOver(paragraph: string, { start, end }: Span): Span {
  const over = [...sentences(paragraph)].filter((sentence) => sentence.start < end && start < sentence.end);
  return { start: over[0]?.start ?? start, end: Math.max(end, over.at(-1)?.end ?? end) };
}

function overlap(one: Span, other: Span): Span {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}
