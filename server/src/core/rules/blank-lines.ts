import { message, plural } from '../message.js';
import type { Passage, Story, WireFile } from '../story/model.js';
import type { Change } from '../text/edits.js';
import { SENTENCE_END } from '../text/marks.js';
import { count } from './option.js';
import { defineRule, type Finding } from './rule.js';

/** Two passages with another number of blank lines between them than the file has elsewhere. */
interface Uneven extends Finding {
  readonly above: Passage;
  readonly below: Passage;
  /** How many blank lines there should be. */
  readonly wanted: number;
}

interface Gap {
  readonly above: Passage;
  readonly below: Passage;
  readonly blank: number;
}

/** See `blank-lines.md`. */
export const blankLines = defineRule<Uneven, { paragraphs: number | undefined; stories: number | undefined }>(
  {
    id: 'blank-lines',
    summary: message('Uneven gaps between paragraphs, or between stories.'),
    defaultSeverity: 'off',
    reach: 'file',
    options: {
      paragraphs: count(message('Blank lines between paragraphs; without it as most of the file has them.')),
      stories: count(message('Blank lines between stories; without it as most of the file has them.')),
    },

    *check(file, { paragraphs, stories }) {
      const inside = gapsInside(file);
      const between = gapsBetween(file);
      const usual = paragraphs ?? most(inside);
      // Stories are told apart by the wider gap between them: it has to stay wider.
      const narrowest = between.reduce((least, { blank }) => Math.min(least, blank), Infinity);
      for (const gap of (usual ?? 0) < narrowest ? inside : []) {
        // With no blank line between them paragraphs could be taken for one that was wrapped.
        if (usual === undefined || usual === 0 || gap.blank === usual) continue;
        yield {
          ...uneven(gap, usual),
          message: OF_PARAGRAPHS[paragraphs === undefined ? 'file' : 'desk'](gap.blank, usual),
        };
      }
      const wanted = stories ?? most(between);
      for (const gap of between) {
        if (wanted === undefined || gap.blank === wanted || wanted <= (usual ?? 0)) continue;
        yield {
          ...uneven(gap, wanted),
          message: OF_STORIES[stories === undefined ? 'file' : 'desk'](gap.blank, wanted),
        };
      }
    },

    fix: ({ above, below, wanted }, file) => ({
      title: plural(wanted, 'Leave {count} blank line here', 'Leave {count} blank lines here'),
      safe: false,
      movesLines: true,
      changes: () => [evened(file, above, below, wanted)],
    }),
  },
);

function uneven({ above, below }: Gap, wanted: number) {
  const end = Math.min(below.span.end, below.span.start + 1);
  return { span: { start: below.span.start, end }, above, below, wanted };
}

const OF_PARAGRAPHS = {
  file: (blank: number, usual: number) =>
    plural(
      blank,
      '{count} blank line stands above this paragraph; elsewhere this file has {usual}. Even them out.',
      '{count} blank lines stand above this paragraph; elsewhere this file has {usual}. Even them out.',
      { usual },
    ),
  desk: (blank: number, usual: number) =>
    plural(
      blank,
      '{count} blank line stands above this paragraph; the desk wants {usual}.',
      '{count} blank lines stand above this paragraph; the desk wants {usual}.',
      { usual },
    ),
};
const OF_STORIES: typeof OF_PARAGRAPHS = {
  file: (blank, usual) =>
    plural(
      blank,
      '{count} blank line stands above this story; elsewhere this file has {usual}. Even them out.',
      '{count} blank lines stand above this story; elsewhere this file has {usual}. Even them out.',
      { usual },
    ),
  desk: (blank, usual) =>
    plural(
      blank,
      '{count} blank line stands above this story; the desk wants {usual}.',
      '{count} blank lines stand above this story; the desk wants {usual}.',
      { usual },
    ),
};

/** The number of blank lines that more than half of the gaps have. */
function most(gaps: readonly Gap[]): number | undefined {
  const times = new Map<number, number>();
  for (const { blank } of gaps) times.set(blank, (times.get(blank) ?? 0) + 1);
  const [usual] = [...times].sort((a, b) => b[1] - a[1]);
  return usual && usual[1] * 2 > gaps.length ? usual[0] : undefined;
}

/** A line of a list, a table, an interview or a chat. */
const ITEM = /^(?:[-–—•*●▪]\s|\d{1,3}[.)]\s|\p{L}[\p{L} .]{0,25}:\s)/u;
/** In UTF-16 units; lines of verse are shorter. */
const PARAGRAPH = 60;
const PARAGRAPH_WITHOUT_GAP = 90;

/** Gaps between two paragraphs of a body that follow on each other. Lines of verse, lists and tables stay as they are. */
function gapsInside({ units, readings, text }: WireFile): Gap[] {
  const isParagraph = ({ firstLine, span }: Passage, length: number) =>
    readings[firstLine]?.role === 'body' &&
    span.end - span.start >= length &&
    SENTENCE_END.test(text.slice(span.end - 6, span.end)) &&
    !ITEM.test(text.slice(span.start, span.start + 40));
  const blankAbove = (at: number) =>
    units[at] && units[at - 1] ? gapOf(units[at - 1] as Passage, units[at]).blank : 1;
  return units.flatMap((below, at) => {
    const above = units[at - 1];
    if (!above) return [];
    const gap = gapOf(above, below);
    // Three lines and more without a gap are meant so.
    if (gap.blank === 0 && (blankAbove(at - 1) === 0 || blankAbove(at + 1) === 0)) return [];
    const length = gap.blank === 0 ? PARAGRAPH_WITHOUT_GAP : PARAGRAPH;
    return isParagraph(above, length) && isParagraph(below, length) ? [gap] : [];
  });
}

/** Gaps above the first line of each story but the first, where that is its headline. */
function gapsBetween({ units, stories }: WireFile): Gap[] {
  const headlines = new Set(stories.slice(1).map(({ headline }: Story) => headline.firstLine));
  return units.flatMap((below, at) => {
    const above = units[at - 1];
    return above && headlines.has(below.firstLine) ? [gapOf(above, below)] : [];
  });
}

function gapOf(above: Passage, below: Passage): Gap {
  return { above, below, blank: below.firstLine - above.lastLine - 1 };
}

/** Takes the blank lines that are too many, or adds those that are missing, with the line end that stands there. */
function evened({ lines, text }: WireFile, above: Passage, below: Passage, wanted: number): Change {
  const first = above.lastLine + 1;
  const blank = below.firstLine - first;
  const end = lines.start(below.firstLine);
  if (blank > wanted) return { kind: 'replace', span: { start: lines.start(first + wanted), end }, text: '' };
  const lineEnd = text.slice(lines.contentEnd(above.lastLine), lines.end(above.lastLine));
  return { kind: 'replace', span: { start: end, end }, text: lineEnd.repeat(wanted - blank) };
}
