// Whether a draft is a story of news: asked of it as a whole.
import type { Candidates } from './candidates.js';
import { bucketOf } from './limits.js';
import { all } from './evidence.js';
import * as F from './facts.js';
import { ranges, type Fact } from './facts.js';
import { BODY, phaseOf } from './grammar.js';
import { numberOf, wordsIn } from './vocabulary.js';
import { FINE_UNIT, UNIT, type Scheme } from './weights.js';

/** A draft with the headline that was chosen for it. */
export interface Chosen {
  readonly length: 1;
  readonly candidates: Candidates;
  /** Place of the headline among the candidates; -1 where there is none. */
  readonly nth: number;
  /** By how much it beats the next candidate that says something else. */
  readonly lead: number;
  /** What the weights for headlines give it. */
  readonly score: number;
  /** Lines that say something else and may be the headline as well. */
  readonly rivals: readonly number[];
}

type Asked = Fact<Chosen>;
function fact(name: string, values: readonly string[], of: (chosen: Chosen) => number): Asked {
  return { name, values, of };
}

function count({ candidates: { draft, path, context } }: Chosen, is: (at: number) => boolean): number {
  let found = 0;
  for (let at = draft.from; at <= draft.to; at++)
    if (path.states[at] === BODY && at < context.length && is(at)) found++;
  return found;
}
function share(chosen: Chosen, is: (at: number) => boolean): number {
  return (
    count(chosen, is) /
    Math.max(
      1,
      count(chosen, () => true),
    )
  );
}
/** Around the body: from its header to the end of its tail. */
function near({ candidates: { draft, path, first, context } }: Chosen, is: (at: number) => boolean): number {
  let found = 0;
  for (let at = first; at < draft.from; at++) if (is(at)) found++;
  for (let at = draft.to + 1; at < context.length && phaseOf(path.states[at] as number) === 'tail'; at++)
    if (is(at)) found++;
  return found;
}
const SHARES = [0, 0.1, 0.25, 0.5, 0.75, 0.9];
const SHARE_WORDS = ['none', 'a tenth', 'a quarter', 'half', 'three quarters', 'nine tenths', 'all'];
const WORDS = [20, 40, 80, 150, 300, 600, 1200];
const LEADS = [0.5, 1, 2, 3, 5, 8];
const SCORES = [-4, -2, 0, 1, 2, 3, 4, 6, 8, 11];
const COUNTS = [0, 1, 2, 4, 8, 16];
const form = (c: Chosen, at: number) => c.candidates.context.form(at);
const headline = (c: Chosen): number => (c.nth < 0 ? -1 : c.candidates.at(c.nth));
const TECHNICAL = /[{}\\=^~<>]|::|\w\(\)|\w_\w|^\s*\/\/|;$/;

export const BODY_WORDS = fact('words of the body', ranges(WORDS), ({ candidates }) =>
  bucketOf(candidates.draft.words, WORDS),
);
const PARAGRAPHS = fact('paragraphs of the body', ranges(COUNTS), (c) =>
  bucketOf(
    count(c, (at) => c.candidates.context.paragraph[at] === 1),
    COUNTS,
  ),
);
const PARAGRAPH_SHARE = fact('share of paragraphs in the body', SHARE_WORDS, (c) =>
  bucketOf(
    share(c, (at) => c.candidates.context.paragraph[at] === 1),
    SHARES,
  ),
);
const SENTENCE_SHARE = fact('share of sentences in the body', SHARE_WORDS, (c) =>
  bucketOf(
    share(c, (at) => form(c, at).sentence),
    SHARES,
  ),
);
const SMALL_SHARE = fact('share of lines of the body that begin small', SHARE_WORDS, (c) =>
  bucketOf(
    share(c, (at) => form(c, at).start === 1),
    SHARES,
  ),
);
const AGAIN_SHARE = fact('share of lines of the body that come again', SHARE_WORDS, (c) =>
  bucketOf(
    share(
      c,
      (at) =>
        (c.candidates.context.repeats.timesAbove[at] as number) +
          (c.candidates.context.repeats.timesBelow[at] as number) >
        0,
    ),
    SHARES,
  ),
);
const ITEM_SHARE = fact('share of list entries in the body', SHARE_WORDS, (c) =>
  bucketOf(
    share(c, (at) => form(c, at).kind !== 'text'),
    SHARES,
  ),
);
const TECHNICAL_SHARE = fact('share of the body that is written for a machine', SHARE_WORDS, (c) =>
  bucketOf(
    share(c, (at) => TECHNICAL.test(form(c, at).key.slice(0, 300))),
    SHARES,
  ),
);
const LABEL_SHARE = fact('share of lines of the body with a label', SHARE_WORDS, (c) =>
  bucketOf(
    share(c, (at) => F.HELD['a label before a colon'].of(c.candidates.context, at) === 0),
    SHARES,
  ),
);
const QUOTE_SHARE = fact('share of lines of the body with a quotation', SHARE_WORDS, (c) =>
  bucketOf(
    share(c, (at) => F.HELD['a quotation mark'].of(c.candidates.context, at) === 0),
    SHARES,
  ),
);
const LEAD = fact('lead of its headline', ranges(LEADS), ({ lead }) => bucketOf(lead / UNIT, LEADS));
const SCORE = fact('weight of its headline', ranges(SCORES), ({ score }) => bucketOf(score / UNIT, SCORES));
const HEADLINE_SIZE = fact('length of its headline', F.LENGTH.values, (c) =>
  headline(c) < 0 ? 0 : F.LENGTH.of(c.candidates.context, headline(c)),
);
const HEADLINE_KIND = fact('kind of its headline', F.KIND.values, (c) =>
  headline(c) < 0 ? 1 : F.KIND.of(c.candidates.context, headline(c)),
);
const HEADLINE_CLOSE = fact('close of its headline', F.CLOSE.values, (c) =>
  headline(c) < 0 ? 0 : F.CLOSE.of(c.candidates.context, headline(c)),
);
const HEADLINE_AGAIN = fact('its headline comes again', F.AGAIN.values, (c) =>
  headline(c) < 0 ? 0 : F.AGAIN.of(c.candidates.context, headline(c)),
);
const SHARED = fact('topics that headline and body share', ranges(COUNTS), (c) =>
  c.nth < 0 ? 0 : bucketOf(c.candidates.list[c.nth]?.shared ?? 0, COUNTS),
);
const DATELINE = fact('dateline', ['no', 'yes'], (c) =>
  count(c, (at) => form(c, at).dateline > 0) > 0 ? 1 : 0,
);
const BYLINE = fact('byline or date near', ranges(COUNTS), (c) =>
  bucketOf(
    near(c, (at) => c.candidates.roleOf(at) === 'meta'),
    COUNTS,
  ),
);
const CAPTIONS = fact('captions and credits near', ranges(COUNTS), (c) =>
  bucketOf(
    near(c, (at) => ['caption', 'credit'].includes(c.candidates.roleOf(at) ?? '')),
    COUNTS,
  ),
);
const LEFTOVERS = fact('page leftovers near', ranges(COUNTS), (c) =>
  bucketOf(
    near(c, (at) => c.candidates.roleOf(at) === 'furniture'),
    COUNTS,
  ),
);
const YEARS = fact('share of lines of the body with a figure', SHARE_WORDS, (c) =>
  bucketOf(
    share(c, (at) => F.HELD['a figure'].of(c.candidates.context, at) === 0),
    SHARES,
  ),
);
const TIGHT = fact('share of lines of the body with no blank line above', SHARE_WORDS, (c) =>
  bucketOf(
    share(c, (at) => c.candidates.context.gapAbove[at] === 0),
    SHARES,
  ),
);
/** Whether there is more prose beside it than in it. */
const OTHERS = fact('its prose against that around', F.OWN_RUN.values, (c) =>
  F.OWN_RUN.of(c.candidates.context, c.candidates.draft.from),
);
const WORD_LENGTH = [3.5, 4.5, 5.2, 5.8, 6.5, 7.5];
const LONG_WORDS = fact('length of the words of its body', ranges(WORD_LENGTH), (c) => {
  let [characters, words] = [0, 0];
  count(c, (at) => {
    characters += form(c, at).length;
    words += form(c, at).words;
    return true;
  });
  return bucketOf(characters / Math.max(1, words), WORD_LENGTH);
});

/** A word is frequent that so large a share of the lines of a body holds. */
const FREQUENT = 0.25;
const FREQUENT_MARK = ' (frequent)';

/** The words of the lines of the body that come in more than one of them; those that are frequent once more. */
function wordsOfBody<Word>(
  c: Chosen,
  of: (at: number) => readonly Word[],
  frequent: (word: Word) => Word,
): Word[] {
  const counts = new Map<Word, number>();
  const lines = count(c, (at) => {
    for (const word of of(at)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return true;
  });
  const words: Word[] = [];
  for (const [word, times] of counts) {
    if (times > 1) words.push(word);
    if (times > 1 && times >= FREQUENT * lines) words.push(frequent(word));
  }
  return words;
}

/** How far above and below a body the short lines of its page say what kind of page it is, in units. */
export const PAGE_REACH = 80;
/** Longer lines are none of its labels, in words. */
const LABEL = 4;

/** The words of short lines around the body: menus, boxes, labels. */
function wordsAround(c: Chosen): string[] {
  const { draft, context } = c.candidates;
  const words = new Set<string>();
  const take = (from: number, to: number) => {
    for (let at = Math.max(0, from); at < to && at < context.length; at++)
      if (form(c, at).words <= LABEL) for (const token of form(c, at).tokens) words.add(token);
  };
  take(draft.from - PAGE_REACH, draft.from);
  take(draft.to + 1, draft.to + 1 + PAGE_REACH);
  return [...words];
}

/** What is weighed to tell a story of news from other text. */
export const NEWS_SCHEME: Scheme<Chosen> = {
  evidence: [
    ...[
      BODY_WORDS,
      PARAGRAPHS,
      PARAGRAPH_SHARE,
      SENTENCE_SHARE,
      SMALL_SHARE,
      AGAIN_SHARE,
      ITEM_SHARE,
      TECHNICAL_SHARE,
      LABEL_SHARE,
      QUOTE_SHARE,
      LEAD,
      SCORE,
      HEADLINE_SIZE,
      HEADLINE_KIND,
      HEADLINE_CLOSE,
      HEADLINE_AGAIN,
      SHARED,
      DATELINE,
      BYLINE,
      CAPTIONS,
      LEFTOVERS,
      YEARS,
      TIGHT,
      OTHERS,
      LONG_WORDS,
    ].map((one) => all(one)),
    all(BODY_WORDS, OTHERS),
    all(BODY_WORDS, BYLINE),
    all(BODY_WORDS, LEFTOVERS),
    all(SCORE, BYLINE),
    all(BYLINE, LEFTOVERS),
  ],
  words: [
    {
      name: 'word of the body',
      of: (c) =>
        wordsOfBody(
          c,
          (at) => form(c, at).vocabulary,
          (word) => numberOf(FREQUENT_MARK, word),
        ),
      spelled: (c) =>
        wordsOfBody(
          c,
          (at) => wordsIn(form(c, at).key),
          (word) => `${word}${FREQUENT_MARK}`,
        ),
    },
    { name: 'word around', of: wordsAround },
    { name: 'word of the headline', of: (c) => (c.nth < 0 ? [] : form(c, headline(c)).tokens) },
  ],
  columns: ['news'],
  unit: FINE_UNIT,
};
