import { message } from '../message.js';
import {
  creditsAtEnd,
  namesAgency,
  namesSourceAtEnd,
  normalCredit,
  unclosedCredit,
  type Credit,
} from '../story/credit.js';
import { agencyIn } from '../story/lexicon.js';
import type { Caption, WireFile } from '../story/model.js';
import type { Change } from '../text/edits.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { defineRule, type Finding, type Fix } from './rule.js';

interface CreditFinding extends Finding {
  readonly mend?: Fix;
}

/** See `caption-credit.md`. */
export const captionCredit = defineRule<CreditFinding>({
  id: 'caption-credit',
  summary: message('A credit that is missing, doubled, miswritten, or none of the desk’s agencies.'),
  defaultSeverity: 'warning',

  *check(file) {
    for (const story of file.stories) {
      const { captions } = story;
      const credited = new Set(captions.filter((caption) => hasCredit(file, caption)));
      for (const caption of captions) {
        yield* inCaption(file, caption);
        // Most of the others have one: a caption without is no custom of the story.
        if (!credited.has(caption) && credited.size * 2 > captions.length - 1) yield missing(file, caption);
      }
    }
  },

  fix: ({ mend }) => mend,
});

function* inCaption(file: WireFile, { kept, credit }: Caption): Generator<CreditFinding> {
  const { start, end } = kept.span;
  const text = file.text.slice(start, end);
  const at = ({ span }: Credit): Span => ({ start: start + span.start, end: start + span.end });
  const credits = creditsAtEnd(text);
  const unclosed = credits.length === 0 ? unclosedCredit(text) : undefined;
  // A wrapped credit may be closed on the next line.
  if (unclosed && !/^[^([]{0,80}[)\]]/.test(file.text.slice(end, end + 81)))
    yield miswritten(at(unclosed), normalCredit(unclosed), message('This credit is never closed.'));
  for (const [index, one] of credits.entries()) {
    const written = text.slice(one.span.start, one.span.end);
    const normal = normalCredit(one);
    // Full-width brackets bring their space along.
    const joined = one.span.start > 0 && one.open !== '（' && !/\s/.test(text.charAt(one.span.start - 1));
    const twin = credits.slice(0, index).find((other) => sameSource(other, one));
    if (twin) {
      yield doubled(start, text, twin, one);
      // Where no agency is named it may be no credit; a wrapped one is not touched.
    } else if (
      one.open !== undefined &&
      agencyIn(one.text.replace(/^\p{L}/u, (letter) => letter.toUpperCase())) &&
      !/[\r\n]/.test(written) &&
      (joined || normal !== written)
    ) {
      const told = message('This credit is written as “{normal}”.', { normal });
      yield miswritten(at(one), joined ? ` ${normal}` : normal, told);
    }
  }
  yield* unknownAgency(file, kept, credit, credits);
}

/** A credit that names a source, and none of those that the desk lists. */
function* unknownAgency(
  { profile: { agencies } }: WireFile,
  kept: Caption['kept'],
  credit: string | undefined,
  credits: readonly Credit[],
): Generator<CreditFinding> {
  if (agencies.length === 0 || credit === undefined) return;
  const all = [credit, ...credits.map(({ text }) => text)];
  if (all.some((one) => agencies.some((agency) => namesAgency(one, agency)))) return;
  // A name alone is a photographer's, or no credit at all.
  if (!agencyIn(credit) && !credit.includes('/')) return;
  const last = credits.at(-1);
  const { start } = kept.span;
  yield {
    span: last
      ? { start: start + last.span.start, end: start + last.span.end }
      : (kept.creditLine?.span ?? kept.span),
    message: message('“{credit}” is none of the agencies of this desk: {agencies}.', {
      credit,
      agencies: agencies.join(', '),
    }),
  };
}

function miswritten(span: Span, text: string, told: Finding['message']): CreditFinding {
  return {
    span,
    message: told,
    mend: {
      title: message('Write “{text}”', { text: text.trim() }),
      safe: false,
      changes: () => [{ kind: 'replace', span, text }],
    },
  };
}

/** Of two credits that name the same source the shorter goes, with the white space before it. */
function doubled(start: number, text: string, first: Credit, second: Credit): CreditFinding {
  const goes = first.text.length < second.text.length ? first : second;
  const before = text.slice(0, goes.span.start).trimEnd().length;
  const span = { start: start + goes.span.start, end: start + goes.span.end };
  const removed: Change = { kind: 'replace', span: { start: start + before, end: span.end }, text: '' };
  return {
    span,
    message: message('The credit stands here twice. Remove one.'),
    mend: { title: message('Remove this credit'), safe: false, changes: () => [removed] },
  };
}

/** Whether all the words of one credit stand in the other: `AP` and `AP Photo/Name`. */
function sameSource(one: Credit, other: Credit): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const isCredit = [one, other].every(({ text }) => agencyIn(text));
  return isCredit && few.size > 0 && [...few].every((word) => many.has(word));
}

/** Without the words that say no more than that it is a picture. */
function wordsOf({ text }: Credit): Set<string> {
  const words = fold(text)
    .toLowerCase()
    .split(/[\s/,.]+/);
  return new Set(
    words.filter((word) => word !== '' && !/^(?:photos?|foto|by|via|images?|picture)$/.test(word)),
  );
}

function hasCredit({ text }: WireFile, { credit, kept: { span } }: Caption): boolean {
  if (credit !== undefined) return true;
  const caption = text.slice(span.start, span.end);
  return (
    creditsAtEnd(caption).length > 0 || unclosedCredit(caption) !== undefined || namesSourceAtEnd(caption)
  );
}

function missing(file: WireFile, { kept }: Caption): CreditFinding {
  const text = file.text.slice(kept.span.start, kept.span.end);
  const lastWord = /\S+$/.exec(text.slice(-60))?.[0].length ?? 1;
  return {
    span: { start: kept.span.end - lastWord, end: kept.span.end },
    message: message('No credit here, though the story’s other captions have one. Add it.'),
  };
}
