import { LineTable } from './text/lines.js';
import { agencyIn } from './story/lexicon.js';
import { Context } from './story/read/context.js';
import type { Form } from './story/read/form.js';
import { linesWithText, unitsOf, wrappedBlocks, wrappingOf } from './story/units.js';

/** As much of a text as is looked at, in UTF-16 units: enough for several stories, and never long to read. */
export const LOOKED_AT = 30_000;

/** What is seen has to come to this much. */
const ENOUGH = 3;
/** So much counts however technical the rest looks: there is news about licences too. */
const BEYOND_DOUBT = 8;
/** Share of the lines that may look as if they were written for a machine. */
const MOST_TECHNICAL = 0.08;

/** Marks that programs, licences and mail are full of and news is not. */
const TECHNICAL = /[{}\\=^~©]|::|\w\(\)|\w_\w|\S@\S|\(c\)|\(C\)|LICEN[CS]E|License\b/;
/** Comments and calls. */
const CODE = /^\s*(?:\/\/|[Cc]opyright\b)|\.\w+\(/;

/**
 * Whether a text of unknown kind looks like wire copy, by its structure: long lines that come again, what a page leaves
 * behind, credits, datelines, bylines. For plain text that belongs to its user, so rather no than yes. Weighs nothing
 * that was fitted: the client has this without a server.
 */
export function looksLikeWireCopy(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT);
  const lines = new LineTable(looked);
  const found = linesWithText(lines);
  const context = new Context(unitsOf(looked, found, wrappingOf(wrappedBlocks(looked, found))));
  const seen = evidence(context);
  if (seen < ENOUGH) return false;
  if (seen >= BEYOND_DOUBT) return true;
  let technical = 0;
  for (const { form } of context.units) if (TECHNICAL.test(form.text) || CODE.test(form.text)) technical++;
  return technical <= Math.max(1, context.length * MOST_TECHNICAL);
}

/** A heading or a caption has at least this many words. */
const HEADING_WORDS = 5;
/** Lines between a heading and where it comes again. */
const NEAR = 12;
/** A page has so many short lines, and so many paragraphs in a row. */
const PAGE = { shorts: 12, paragraphs: 4 };

/** What speaks for wire copy. Each kind of sign counts once, however often it is seen. */
function evidence(context: Context): number {
  const forms = context.units.map(({ form }) => form);
  const paragraphs = context.between(context.paragraphs, 0, context.length);
  if (paragraphs === 0) return 0;
  const repeated = new Set<string>();
  let hasLeftoverBetween = false;
  for (const [at, form] of forms.entries()) {
    const again = (context.repeats.sameBelow[at] as number) - at;
    if (!isHeading(form) || again <= 0 || again > NEAR) continue;
    repeated.add(form.key);
    if (forms.slice(at + 1, at + again).some(isLeftover)) hasLeftoverBetween = true;
  }
  const credits = forms.filter(({ credit }) => credit !== undefined && agencyIn(credit)).length;
  const datelines = forms.flatMap(({ text, dateline }) => (dateline > 0 ? text.slice(0, dateline) : []));
  const dated = datelines.filter((one) => !agencyIn(one) && /\p{Nd}/u.test(one)).length;
  const kinds = new Set(forms.map(({ kind }) => kind));
  const isPage =
    context.between(context.shorts, 0, context.length) >= PAGE.shorts &&
    longestRun(context) >= PAGE.paragraphs;
  const signs: [weight: number, isSeen: boolean][] = [
    [2, repeated.size > 0],
    [2, repeated.size > 1],
    [1, hasLeftoverBetween],
    [2, credits > 0],
    [1, credits > 1],
    [1, datelines.length > 0],
    [2, datelines.some(agencyIn)],
    [1, dated > 0],
    [1, dated > 1],
    [1, kinds.has('byline') || kinds.has('sign-off')],
    [1, kinds.has('version')],
    [1, isPage],
    [2, isPage && (kinds.has('byline') || kinds.has('date'))],
  ];
  return signs.reduce((sum, [weight, isSeen]) => sum + (isSeen ? weight : 0), 0);
}

function isHeading({ sentence, words, kind }: Form): boolean {
  return !sentence && words >= HEADING_WORDS && (kind === 'text' || kind === 'credit');
}

/** A word or a number alone, as buttons and counters leave them. */
function isLeftover({ sentence, words, kind }: Form): boolean {
  return !sentence && words <= 2 && (kind === 'text' || kind === 'counter');
}

/** The most paragraphs that follow one another. */
function longestRun({ paragraph }: Context): number {
  let [longest, run] = [0, 0];
  for (const is of paragraph) longest = Math.max(longest, (run = is === 1 ? run + 1 : 0));
  return longest;
}
