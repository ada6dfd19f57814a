import { message, plural } from '../message.js';
import type { LineTable } from '../text/lines.js';
import type { Span } from '../text/span.js';
import { defineRule, type Finding } from './rule.js';

const NO_BREAK_SPACE = 0xa0;
const NARROW_NO_BREAK_SPACE = 0x202f;

/** See `trailing-space.md`. */
export const trailingSpace = defineRule<Finding>({
  id: 'trailing-space',
  summary: message('White space at the end of a line, no-break spaces too.'),
  defaultSeverity: 'info',
  cleans: true,

  *check({ text, lines }) {
    for (const span of trailingSpaces(lines)) {
      const count = span.end - span.start;
      yield {
        span,
        message: holdsNoBreakSpace(text, span)
          ? plural(
              count,
              'A no-break space at the end of the line: not seen, but sent with the story. Remove it.',
              '{count} spaces at the end of the line, no-break spaces among them: not seen, but sent with the story. Remove them.',
            )
          : plural(
              count,
              'A space at the end of the line: not seen, but sent with the story. Remove it.',
              '{count} spaces at the end of the line: not seen, but sent with the story. Remove them.',
            ),
        unnecessary: true,
      };
    }
  },

  fix: ({ span }) => ({
    title: message('Remove the space at the end of this line'),
    safe: true,
    changes: () => [removal(span)],
  }),

  furtherFixes: (_finding, { lines }) => [
    {
      title: message('Remove the space at the end of all lines'),
      safe: true,
      changes: () => [...trailingSpaces(lines)].map(removal),
    },
  ],
});

function* trailingSpaces(lines: LineTable): Iterable<Span> {
  for (let line = 0; line < lines.count; line++) {
    const end = lines.contentEnd(line);
    const start = lines.trailingSpaceStart(line);
    if (start < end) yield { start, end };
  }
}

function holdsNoBreakSpace(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === NO_BREAK_SPACE || code === NARROW_NO_BREAK_SPACE) return true;
  }
  return false;
}

function removal(span: Span) {
  return { kind: 'replace', span, text: '' } as const;
}
