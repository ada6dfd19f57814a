// Files and random edits of them that reach as far as the parser looks.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parse, type Profile } from '../../server/src/core/index.js';
import { EditedFile } from '../../server/src/core/story/edit/edited-file.js';
import { anyText, bodyOf, bundle, CAPTION, cleanStory, HEADLINE, rawStory, unevenBundle } from './wire.js';

const HEADLINES = [
  HEADLINE,
  'Orchard Growers Ask for Help After the Frost',
  'Storm Hits the Coast, Thousands Flee',
  'Council Counts Its Lamps Again and Again',
];
const headline = fc.constantFrom(...HEADLINES);

/** Lines that speak for a headline far away, or against it. */
const decisive = fc.oneof(
  headline,
  headline.map((text) => `• ${text}`),
  headline.map((text) => `${text} | Coast Wire`),
  fc.constantFrom(
    ...[
      'By Ida Wolff',
      'UPDATE 2',
      'July 3, 2024',
      '-30-',
      '(Reporting by Ida Wolff; editing by Marta Quill)',
    ],
    'CALDEN, July 3 (AP) — The storm reached the coast on Wednesday, the harbor office said.',
    ...['Advertisement', 'Share', '1 / 8', CAPTION, 'Photo: Ida Wolff/AP', '____', '', '', '', ''],
    'Nobody saw it coming, the harbor office said.',
  ),
);

/** Lines between a headline and its body, up to some more than the parser looks across. */
const filler = fc
  .tuple(
    fc.constantFrom(
      'Share',
      '• More from the coast',
      'A short line',
      `A view of the harbor at dawn (AP)`,
      'Photos',
    ),
    fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 3 }) }, { weight: 1, arbitrary: fc.nat({ max: 70 }) }),
  )
  .map(([line, times]) =>
    Array.from({ length: times }, (_, nth) => (nth % 2 === 0 ? line : `${line} ${nth}`)),
  );

const story = fc
  .record({
    headline,
    isRaw: fc.boolean(),
    body: fc.tuple(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 12 })),
    captions: fc.constantFrom([CAPTION], [], [CAPTION, 'A view of the estuary at dawn (Coast Wire)']),
    above: fc.array(decisive, { maxLength: 2 }),
    lists: fc.tuple(filler, filler),
  })
  .map(({ headline, isRaw, body: [first, paragraphs], captions, above, lists: [over, under] }) => {
    const body = Array.from({ length: paragraphs }, (_, nth) => bodyOf(first + nth)[nth % 3] as string);
    const [head = '', ...rest] = (isRaw ? rawStory : cleanStory)({ headline, body, captions });
    return [...above, ...over, head, ...under, ...rest];
  });

const stories = (most: number) => fc.array(story, { minLength: 1, maxLength: most });

/** Hard-wrapped, all of it or one story alone. */
const wrapped = fc
  .tuple(stories(8), fc.integer({ min: 45, max: 90 }), fc.boolean())
  .map(([lines, width, isAlone]) =>
    bundle(
      ...lines.map((story, nth) => (isAlone && nth > 0 ? story : story.map((line) => wrap(line, width)))),
    ),
  );

function wrap(line: string, width: number): string {
  return line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
}

/** Lines in any order, so that many of them are all but a headline and any other may decide on it. */
const soup = fc
  .tuple(
    fc.array(fc.tuple(decisive, fc.nat({ max: 3 })), { minLength: 20, maxLength: 150 }),
    fc.constantFrom(0, 0, 0.5, 0.9),
  )
  .map(([lines, share]) =>
    lines
      .map(
        ([line, gap], nth) =>
          ((nth * 37) % 100 < share * 100 ? `Short line ${nth}` : line) + '\n'.repeat(gap + 1),
      )
      .join(''),
  );

const eol = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');

/** Any file that an editor may have before them: one story, bundles, hard-wrapped, without blank lines, none at all. */
export const anyFile: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: stories(25).map((lines) => bundle(...lines)) },
      { weight: 2, arbitrary: wrapped },
      { weight: 1, arbitrary: stories(15).map((lines) => lines.map((story) => story.join('\n')).join('\n')) },
      {
        weight: 1,
        arbitrary: stories(6).map((lines) => lines.flat().filter(Boolean).join('\n')),
      },
      { weight: 4, arbitrary: soup },
      { weight: 1, arbitrary: unevenBundle },
      { weight: 1, arbitrary: anyText },
    ),
    eol,
  )
  .map(([text, end]) => (end === '\n' ? text : text.replaceAll('\n', end)));

/** One edit, by shares of the text that it meets: see `placeOf`. */
export interface AnyEdit {
  readonly at: number;
  readonly isAtLine: boolean;
  readonly length: number;
  readonly text: string;
}

export const anyEdit: fc.Arbitrary<AnyEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  isAtLine: fc.boolean(),
  length: fc.oneof(
    { weight: 3, arbitrary: fc.nat({ max: 3 }) },
    { weight: 3, arbitrary: fc.nat({ max: 300 }) },
    { weight: 1, arbitrary: fc.nat({ max: 3000 }) },
    { weight: 1, arbitrary: fc.constant(Infinity) },
  ),
  text: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('', '', '\r', '\n', '\r\n', '\n\n\n', '\ud83d', '\ude00', '\ufeff', 'x'),
    },
    { weight: 4, arbitrary: decisive.map((line) => `${line}\n`) },
    { weight: 1, arbitrary: decisive.map((line) => `\n\n${line}\n\n`) },
    { weight: 1, arbitrary: story.map((lines) => lines.join('\n')) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(story, fc.integer({ min: 45, max: 90 }))
        .map(([lines, width]) => lines.map((line) => wrap(line, width)).join('\n')),
    },
    { weight: 1, arbitrary: anyText },
  ),
});

/** Where an edit goes in a text: the offsets of what it replaces. */
export function placeOf({ at, isAtLine, length }: AnyEdit, text: string): { start: number; end: number } {
  const place = Math.floor(at * text.length);
  const start = isAtLine ? text.lastIndexOf('\n', place - 1) + 1 : place;
  return { start, end: Math.min(text.length, start + length) };
}

/** A file after edits, one after the other. @param between is told of it before each */
export function edited(
  text: string,
  edits: readonly AnyEdit[],
  profile?: Profile,
  between: (file: EditedFile) => void = () => undefined,
): EditedFile {
  let file = EditedFile.of(parse(text, profile));
  let now = text;
  for (const edit of edits) {
    between(file);
    const { start, end } = placeOf(edit, now);
    now = now.slice(0, start) + edit.text + now.slice(end);
    file = file.replaced({ start, end, text: edit.text });
  }
  assert.equal(file.file().text, now);
  return file;
}

/** Asserts that all that is known of a file is what a fresh reading of its text gives. */
export function assertFresh(file: EditedFile): void {
  const whole = file.file();
  const fresh = parse(whole.text, file.profile);
  // Only where they differ it matters in what.
  if (
    isDeepStrictEqual(
      [whole.units, whole.readings, whole.stories],
      [fresh.units, fresh.readings, fresh.stories],
    )
  )
    if (isDeepStrictEqual(file.sections, EditedFile.of(fresh).sections)) return;
  assert.deepEqual(whole.stories, fresh.stories);
  assert.deepEqual(whole.readings, fresh.readings);
  assert.deepEqual(whole.units, fresh.units);
  assert.deepEqual(file.sections, EditedFile.of(fresh).sections);
  assert.fail('it differs');
}
