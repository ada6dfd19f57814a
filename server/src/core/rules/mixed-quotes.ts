import { message, type Message } from '../message.js';
import { passagesByStory } from '../story/prose.js';
import type { WireFile } from '../story/model.js';
import type { Change } from '../text/edits.js';
import { isPartner, quotations } from '../text/quotations.js';
import type { Span } from '../text/span.js';
import { choice } from './option.js';
import { defineRule, type Finding } from './rule.js';

const CHOICES = ['majority', 'curly', 'straight'] as const;

/** A quotation in other marks than its story is to have. */
interface OtherMarks extends Finding {
  readonly toCurly: boolean;
}

/** See `mixed-quotes.md`. */
export const mixedQuotes = defineRule<OtherMarks, { marks: (typeof CHOICES)[number] }>({
  id: 'mixed-quotes',
  summary: message('Straight and curly quotation marks in one story.'),
  defaultSeverity: 'info',
  options: {
    marks: choice(
      message('The marks that stories are to have: those of most quotations, or one kind.'),
      CHOICES,
    ),
  },

  *check(file, { marks }) {
    for (const { curly, straight } of byStory(file)) {
      if (marks === 'majority' && (curly.length === 0 || straight.length === 0)) continue;
      const toCurly = marks === 'majority' ? curly.length >= straight.length : marks === 'curly';
      for (const span of toCurly ? straight : curly) yield { span, message: saying(toCurly, marks), toCurly };
    }
  },

  fix: ({ span, toCurly }) => ({
    title: toCurly ? message('Put it in curly marks') : message('Put it in straight marks'),
    safe: false,
    changes: () => replaceMarks(span, toCurly),
  }),
});

function saying(toCurly: boolean, marks: (typeof CHOICES)[number]): Message {
  if (marks === 'majority')
    return toCurly
      ? message('This quotation stands in straight marks, most of the story in curly ones. Use one kind.')
      : message('This quotation stands in curly marks, most of the story in straight ones. Use one kind.');
  return toCurly
    ? message('This quotation stands in straight marks; the desk uses curly ones.')
    : message('This quotation stands in curly marks; the desk uses straight ones.');
}

function replaceMarks({ start, end }: Span, toCurly: boolean): Change[] {
  return [
    { kind: 'replace', span: { start, end: start + 1 }, text: toCurly ? '“' : '"' },
    { kind: 'replace', span: { start: end - 1, end }, text: toCurly ? '”' : '"' },
  ];
}

/** The quotations of each story that are marked alike on both sides, in the order of the text. */
function byStory(file: WireFile): { curly: Span[]; straight: Span[] }[] {
  return passagesByStory(file).map((passages) => {
    const found = { curly: [] as Span[], straight: [] as Span[] };
    for (const { span } of passages) {
      const text = file.text.slice(span.start, span.end);
      for (const { start, end, close } of quotations(text)) {
        const open = text.charAt(start);
        if (close === undefined || !isPartner(open, text.charAt(close))) continue;
        // Marks inside, or a letter right behind, say that it may be closed elsewhere.
        if (/[“”"]/.test(text.slice(start + 1, close)) || /[\p{L}\p{N}]/u.test(text.charAt(close + 1)))
          continue;
        const kind = open === '“' ? 'curly' : open === '"' ? 'straight' : undefined;
        if (kind) found[kind].push({ start: span.start + start, end: span.start + end });
      }
    }
    return found;
  });
}
