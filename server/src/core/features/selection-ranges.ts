import { storyAt, unitAt } from '../story/locate.js';
import type { WireFile } from '../story/model.js';
import { quotations } from '../text/quotations.js';
import type { Span } from '../text/span.js';
import { segmentsOf, sentencesOf } from '../text/words.js';

/** A paragraph that is longer is not taken apart: the segmenter is quadratic on one long string. In UTF-16 units. */
const LONGEST = 20_000;

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
  if (end - start > LONGEST) return [];
  const paragraph = text.slice(start, end);
  const at = offset - start;
  const moved = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
  const holds = (span: Span) => span.start <= at && at <= span.end;
  const pieces = [wordAt(paragraph, at), sentenceAt(paragraph, at)].filter((span) => span !== undefined);
  const quoted = quotations(paragraph).filter(holds);
  // A quotation may be part of a sentence, or hold several.
  return [...pieces, ...quoted].sort((a, b) => a.end - a.start - (b.end - b.start)).map(moved);
}

function wordAt(paragraph: string, at: number): Span | undefined {
  for (const { segment, index, isWordLike } of segmentsOf(paragraph)) {
    const end = index + segment.length;
    if (isWordLike && index <= at && at <= end) return { start: index, end };
    if (index > at) return undefined;
  }
  return undefined;
}

function sentenceAt(paragraph: string, at: number): Span | undefined {
  for (const { segment, index } of sentencesOf(paragraph)) {
    const end = index + segment.trimEnd().length;
    if (index <= at && at < index + segment.length) return { start: index, end: Math.max(end, at) };
  }
  return undefined;
}
