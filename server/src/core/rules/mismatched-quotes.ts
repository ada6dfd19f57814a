import { message } from '../message.js';
import { passagesOf } from '../story/prose.js';
import type { Passage, WireFile } from '../story/model.js';
import { isPartner, partnerOf, quotations } from '../text/quotations.js';
import { defineRule, type Finding } from './rule.js';

interface WrongMark extends Finding {
  /** The mark that should stand at the span; undefined where that is for an editor to say. */
  readonly right: string | undefined;
}

/** See `mismatched-quotes.md`. */
export const mismatchedQuotes = defineRule<WrongMark>({
  id: 'mismatched-quotes',
  summary: message('A quotation that is closed by another mark than it was opened with, or never closed.'),
  defaultSeverity: 'warning',

  *check(file) {
    // What stands between two paragraphs, such as a caption, does not end a quotation that goes on.
    yield* wrongMarks(file, [...passagesOf(file, ['body'])]);
    yield* wrongMarks(file, [...passagesOf(file, ['headline', 'deck', 'caption', 'near-copy'])]);
  },

  fix: ({ span, right }) =>
    right === undefined
      ? undefined
      : {
          title: message('Close the quotation with {right}', { right }),
          safe: false,
          changes: () => [{ kind: 'replace', span, text: right }],
        },
});

function* wrongMarks(file: WireFile, paragraphs: readonly Passage[]): Generator<WrongMark> {
  for (const [index, { span }] of paragraphs.entries()) {
    const text = file.text.slice(span.start, span.end);
    for (const { start, end, close } of quotations(text)) {
      const open = text.charAt(start);
      if (close === undefined) {
        const next = paragraphs[index + 1];
        if (next && opensWith(file, next.span.start, open)) continue;
        const at = span.start + start;
        yield {
          span: { start: at, end: at + 1 },
          message: message('Nothing closes the quotation that opens here. Close it where it ends.'),
          right: undefined,
        };
        continue;
      }
      const closing = text.charAt(close);
      if (isPartner(open, closing)) continue;
      const right = partnerOf(open);
      yield {
        span: { start: span.start + close, end: span.start + end },
        message: message(
          'This quotation opens with {open} and closes with {closing}. Close it with {right}.',
          {
            open,
            closing,
            right,
          },
        ),
        related: [
          {
            span: { start: span.start + start, end: span.start + start + 1 },
            message: message('It opens here'),
          },
        ],
        right,
      };
    }
  }
}

/** A quotation over several paragraphs opens each of them and closes the last. */
function opensWith({ text }: WireFile, offset: number, mark: string): boolean {
  return text.charAt(offset) === mark;
}
