// Invented wire copy in the shape that pages leave: headline, captions twice, `TT`, headline, captions twice, body.
import fc from 'fast-check';
import { applyEdits, clean, parse, type WireFile } from '../../server/src/core/index.js';

export const HEADLINE = 'Harbor Town Opens Its New Bridge ‘After Nine Years of Waiting’';
export const CAPTION = 'Marta Quill cuts the ribbon on the new bridge in Harbor Town, on July 3, 2024. (AP)';
export const BODY = [
  'The bridge across the estuary opened on Wednesday, nine years after the first stone was laid.',
  '“We have waited long enough,” said Marta Quill, the deputy mayor.',
  'Traffic was light in the first hours, the harbor office said.',
];

/** Another story's. */
export const OTHER_BODY = [
  'Growers in the hills above Calden asked for help on Tuesday after the worst frost since the war.',
  '“Half of the blossom is gone,” said Ida Wolff, who speaks for them.',
  'The council is to decide on Friday, its office said.',
];

/** The body of one story of many, with next to nothing in common with the others. */
export function bodyOf(story: number): string[] {
  return BODY.map((sentence) => {
    const numbered = sentence.split(' ').map((word, at) => (at % 3 === 1 ? `${story} ${word}` : word));
    return numbered.join(' ');
  });
}

/** A poem under its author's name, with a refrain: no news, whatever comes twice in it. */
export const POEM: readonly string[] = [
  ...[
    'The River Runs Away From Home',
    'By Ida Wolff',
    '',
    'The river runs away from home',
    'and carries all it can',
    '',
  ],
  ...[
    'O river, river, take me home',
    'O river, river, take me home',
    '',
    'The hills are high, the birds are gone',
    '',
  ],
  ...['O river, river, take me home', 'before the night is here'],
];

export interface Shape {
  readonly headline?: string;
  readonly captions?: readonly string[];
  readonly body?: readonly string[];
}

/** The lines of a raw story; a blank line between paragraphs. */
export function rawStory({ headline = HEADLINE, captions = [CAPTION], body = BODY }: Shape = {}): string[] {
  const twice = captions.flatMap((caption) => [caption, caption]);
  return [headline, '', ...twice, 'TT', '', headline, '', ...twice, '', ...spaced(body)];
}

/** The lines of the same story as it should be. */
export function cleanStory({ headline = HEADLINE, captions = [CAPTION], body = BODY }: Shape = {}): string[] {
  return [headline, '', ...captions, '', ...spaced(body)];
}

/** Puts stories into one file, three blank lines apart. */
export function bundle(...stories: readonly string[][]): string {
  return stories.map((lines) => lines.join('\n')).join('\n\n\n\n');
}

/** Any text as fix-all leaves it. A rule that throws fails the test. */
export function cleaned(text: string): string {
  return cleanedFile(parse(text));
}

export function cleanedFile(file: WireFile): string {
  return applyEdits(file.text, clean(file, throwOn));
}

export function throwOn(_rule: unknown, error: unknown): never {
  throw error;
}

function spaced(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['', paragraph]));
}

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(HEADLINE, `${HEADLINE}\u00a0`, CAPTION, `  ${CAPTION}`, 'TT', '20'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...BODY, 'Advertisement', 'A view of the estuary at dawn (Coast Wire)'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Related',
      'Sign up here.',
      'By Ida Wolff',
      'Orchard growers ask for help',
      'People flee the flood in Calden, June 3, 2024. REUTERS/Ida Wolff',
      'The storm is expected to bring heavy rain to the coast through Thursday, forecasters said.',
      'Storm hits the coast, thousands flee',
    ),
  },
  { weight: 4, arbitrary: fc.constantFrom('', '', ' ', '\u00a0') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\0',
      '\ud800',
      '\u2028',
      'نص قصير بلا معنى',
      '短い行',
      'Orchard Growers Ask for Help',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);

/** Texts made of the pieces that wire copy is made of, in any order, with any line ends. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, lineEnd), { maxLength: 40 })
  .chain((lines) =>
    fc.boolean().map((open) =>
      lines
        .map(([text, end]) => text + end)
        .join('')
        .slice(0, open ? -1 : undefined),
    ),
  );

const gap = fc.integer({ min: 0, max: 4 });
const LEADS = [
  'The bridge across the estuary opened on Wednesday, nine years after the first stone was laid.',
  'Growers in the hills above Calden asked for help on Tuesday after the worst frost since the war.',
  'The storm is expected to bring heavy rain to the coast through Thursday, the forecasters said.',
];
const unevenStory = fc
  .record({
    headline: fc.constantFrom(HEADLINE, 'Orchard Growers Ask for Help', 'Storm Hits the Coast'),
    caption: fc.constantFrom(undefined, CAPTION, 'A view of the estuary at dawn'),
    paragraphs: fc.array(fc.tuple(fc.constantFrom(...LEADS, ...BODY), gap), { minLength: 2, maxLength: 6 }),
    gaps: fc.tuple(gap, gap),
  })
  .map(({ headline, caption, paragraphs, gaps: [under, below] }) =>
    [
      headline + '\n'.repeat(under + 1),
      caption === undefined ? '' : caption + '\n'.repeat(below + 1),
      ...paragraphs.map(([paragraph, after]) => paragraph + '\n'.repeat(after + 1)),
    ].join(''),
  );

/** Bundles of stories with any number of blank lines anywhere. */
export const unevenBundle: fc.Arbitrary<string> = fc
  .array(fc.tuple(unevenStory, gap), { minLength: 1, maxLength: 4 })
  .map((stories) => stories.map(([story, after]) => story + '\n'.repeat(after)).join(''));
