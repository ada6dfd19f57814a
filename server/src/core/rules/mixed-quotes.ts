import { message, plural } from '../message.js';
import { passagesOf } from '../story/prose.js';
import type { Story, WireFile } from '../story/model.js';
import type { Change } from '../text/edits.js';
import { isPartner, quotations } from '../text/quotations.js';
import type { Span } from '../text/span.js';
import { defineRule, type Finding } from './rule.js';

/** A quotation in the marks that fewer quotations of its story have. */
interface OtherMarks extends Finding {
  readonly others: readonly Span[];
  readonly toCurly: boolean;
}

/** See `mixed-quotes.md`. */
export const mixedQuotes = defineRule<OtherMarks>({
  id: 'mixed-quotes',
  summary: message('Straight and curly quotation marks in one story.'),
  defaultSeverity: 'info',

  *check(file) {
    for (const { curly, straight } of byStory(file)) {
      if (curly.length === 0 || straight.length === 0) continue;
      const toCurly = curly.length >= straight.length;
      const others = toCurly ? straight : curly;
      for (const span of others) {
        yield {
          span,
          message: toCurly
            ? message(
                'This quotation stands in straight marks, most of the story in curly ones. Use one kind.',
              )
            : message(
                'This quotation stands in curly marks, most of the story in straight ones. Use one kind.',
              ),
          others,
          toCurly,
        };
      }
    }
  },

  fix: ({ span, toCurly }) => ({
    title: toCurly ? message('Put it in curly marks') : message('Put it in straight marks'),
    safe: false,
    changes: () => marks(span, toCurly),
  }),

  furtherFixes: ({ others, toCurly }) =>
    others.length < 2
      ? []
      : [
          {
            title: toCurly
              ? plural(
                  others.length,
                  'Put {count} quotation of this story in curly marks',
                  'Put all {count} of this story in curly marks',
                )
              : plural(
                  others.length,
                  'Put {count} quotation of this story in straight marks',
                  'Put all {count} of this story in straight marks',
                ),
            safe: false,
            changes: () => others.flatMap((span) => marks(span, toCurly)),
          },
        ],
});

function marks({ start, end }: Span, toCurly: boolean): Change[] {
  return [
    { kind: 'replace', span: { start, end: start + 1 }, text: toCurly ? '“' : '"' },
    { kind: 'replace', span: { start: end - 1, end }, text: toCurly ? '”' : '"' },
  ];
}

/** The quotations of each story that are marked alike on both sides, in the order of the text. */
function byStory(file: WireFile): { curly: Span[]; straight: Span[] }[] {
  const found = file.stories.map(() => ({ curly: [] as Span[], straight: [] as Span[] }));
  let story = 0;
  for (const { span } of passagesOf(file)) {
    while (span.start >= startOf(file.stories[story + 1])) story++;
    const text = file.text.slice(span.start, span.end);
    for (const { start, end, close } of quotations(text)) {
      const open = text.charAt(start);
      if (close === undefined || !isPartner(open, text.charAt(close))) continue;
      const kind = open === '“' ? 'curly' : open === '"' ? 'straight' : undefined;
      if (kind) found[story]?.[kind].push({ start: span.start + start, end: span.start + end });
    }
  }
  return found;
}

function startOf(story: Story | undefined): number {
  return story?.span.start ?? Infinity;
}
