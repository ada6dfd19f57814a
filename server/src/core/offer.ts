import { agencyIn } from './story/lexicon.js';
import type { Story, WireFile } from './story/model.js';
import { parse } from './story/parse.js';

/** As much of a text as is looked at, in UTF-16 units: enough for several stories, and never long to read. */
export const LOOKED_AT = 30_000;

/** What is seen in all stories together has to come to this much. */
const ENOUGH = 3;
/** So much counts however technical the rest looks: there is news about licences too. */
const BEYOND_DOUBT = 8;
/** Share of the lines that may look as if they were written for a machine. */
const MOST_TECHNICAL = 0.08;

/** Marks that programs, licences and mail are full of and news is not. */
const TECHNICAL =
  /[{}\\=^~©]|::|\w\(\)|\w_\w|\S@\S|^\s*\/\/|\.\w+\(|^\s*[Cc]opyright\b|\(c\)|\(C\)|LICEN[CS]E|License\b/;

/**
 * Whether a text of unknown kind looks like wire copy, by its structure: a headline or a caption that comes again, what
 * a page leaves behind, credits, datelines, bylines. For plain text that belongs to its user, so rather no than yes.
 */
export function looksLikeWireCopy(text: string): boolean {
  const file = parse(text.slice(0, LOOKED_AT));
  const { units } = file;
  const seen = evidence(file);
  if (seen < ENOUGH) return false;
  if (seen >= BEYOND_DOUBT) return true;
  const technical = units.filter(({ span }) => TECHNICAL.test(text.slice(span.start, span.end))).length;
  return technical <= Math.max(1, units.length * MOST_TECHNICAL);
}

/** What speaks for wire copy in all stories together. Each kind of sign counts once, however often it is seen. */
function evidence({ text, stories, readings }: WireFile): number {
  const seen = (sign: (story: Story) => boolean) => stories.some(sign);
  const copies = stories.flatMap(({ captions }) => captions.flatMap((caption) => caption.copies));
  const credits = stories.flatMap(({ captions }) => captions.flatMap(({ credit }) => credit ?? []));
  const furniture = stories.flatMap((story) => story.furniture).filter(({ sure }) => sure);
  const datelines = stories.flatMap(({ dateline }) =>
    dateline ? [text.slice(dateline.start, dateline.end)] : [],
  );
  const signs: [weight: number, isSeen: boolean][] = [
    [2, seen(({ headlineCopies }) => headlineCopies.length > 0)],
    [2, copies.some(({ repeats }) => repeats !== undefined)],
    [1, copies.some(({ repeats }) => repeats === undefined)],
    [1, furniture.length > 0],
    [1, furniture.length > 1],
    [2, credits.some(agencyIn)],
    [1, credits.filter(agencyIn).length > 1],
    [1, datelines.length > 0],
    [2, datelines.some(agencyIn)],
    [1, datelines.some((one) => !agencyIn(one) && /\p{Nd}/u.test(one))],
    [1, seen(({ notes }) => notes.some(({ role }) => role === 'byline' || role === 'sign-off'))],
    [1, readings.some(({ role }) => role === 'version')],
  ];
  return signs.reduce((sum, [weight, isSeen]) => sum + (isSeen ? weight : 0), 0);
}
