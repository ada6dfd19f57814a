// Which of the lines above a body is its headline: asked of all of them at once, by what is around each.
import type { Candidate, Candidates } from './candidates.js';
import { bucketOf } from './limits.js';
import { all, type Evidence } from './evidence.js';
import * as F from './facts.js';
import { ofUnit, ranges, type Fact } from './facts.js';
import { READ_ROLES } from './grammar.js';
import type { Scheme } from './weights.js';
import { UNIT } from './weights.js';

type Asked = Fact<Candidates>;

function fact(
  name: string,
  values: readonly string[],
  of: (c: Candidates, one: Candidate, nth: number) => number,
): Asked {
  return { name, values, of: (c, nth) => of(c, c.list[nth] as Candidate, nth) };
}

const SHORTFALLS = [0, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 11];
const SHORTFALL = fact('how far the path is from it', ranges(SHORTFALLS), (_, { shortfall }) =>
  bucketOf(shortfall / UNIT, SHORTFALLS),
);
const ROUGH_SHORTFALLS = [0, 1, 2, 4, 8];
const ROUGH_SHORTFALL = fact('how far, roughly', ranges(ROUGH_SHORTFALLS), (_, { shortfall }) =>
  bucketOf(shortfall / UNIT, ROUGH_SHORTFALLS),
);
const RANKS = [0, 1, 2, 3, 4];
const RANK = fact('place among the candidates', ranges(RANKS), (_, { rank }) => bucketOf(rank, RANKS));
const FIRST_RANKS = [0, 1, 2];
const FIRST_RANK = fact('place among the first', ranges(FIRST_RANKS), (_, { rank }) =>
  bucketOf(rank, FIRST_RANKS),
);
const SHARED = [0, 1, 2, 3, 4, 5];
const SHARED_TOPICS = fact('topics that the body has too', ranges(SHARED), (_, { shared }) =>
  bucketOf(shared, SHARED),
);
const SHARE = fact(
  'share of its topics that the body has too',
  ranges([0, 1, 2, 3, 4, 5], ' sixths'),
  (c, { at, shared }) => {
    const { topics } = c.context.form(at);
    return topics.length === 0 ? 0 : Math.ceil((shared / topics.length) * 6);
  },
);
const SHARED_RANK = fact('place by shared topics', ranges(RANKS), (_, { sharedRank }) =>
  bucketOf(sharedRank, RANKS),
);
const FIRST_SHARED_RANK = fact(
  'place among the first by shared topics',
  ranges(FIRST_RANKS),
  (_, { sharedRank }) => bucketOf(sharedRank, FIRST_RANKS),
);
const ROLES = [...READ_ROLES, 'the edge of the file'];
const roleAt = (c: Candidates, at: number): number => {
  const role = c.roleOf(at);
  return role === undefined ? READ_ROLES.length : READ_ROLES.indexOf(role);
};
const ROLE = fact('role on the path', ROLES, (c, { at }) => roleAt(c, at));
const ROLE_ABOVE = fact('role above', ROLES, (c, { at }) => roleAt(c, at - 1));
const ROLE_BELOW = fact('role below', ROLES, (c, { at }) => roleAt(c, at + 1));
const STEPS = [0, 1, 2, 3, 4, 6, 9, 14, 25, 50];
const TO_BODY = fact('lines to the body', ranges(STEPS), (c, { at }) =>
  bucketOf(Math.max(0, c.draft.from - at), STEPS),
);
const COUNTS = [0, 1, 2, 3];
const SAME = fact('candidates that say the same', ranges(COUNTS), (c, { at }) => {
  const { key } = c.context.form(at);
  return bucketOf(
    c.list.filter((other) => other.at !== at && c.context.form(other.at).key === key).length,
    COUNTS,
  );
});
function countBetween(c: Candidates, at: number, is: (between: number) => boolean): number {
  let count = 0;
  for (let between = at + 1; between < c.draft.from; between++) if (is(between)) count++;
  return count;
}
const LONGER_BETWEEN = fact('longer lines between it and the body', ranges(COUNTS), (c, { at }) =>
  bucketOf(
    countBetween(c, at, (other) => c.context.form(other).words > c.context.form(at).words),
    COUNTS,
  ),
);
const ALIKE_BETWEEN = fact('lines of its length between it and the body', ranges(COUNTS), (c, { at }) => {
  const { lengths } = c.context;
  const isAlike = (other: number) =>
    Math.abs((lengths[other] as number) - (lengths[at] as number)) <= 1 && !c.context.form(other).sentence;
  return bucketOf(countBetween(c, at, isAlike), COUNTS);
});
const SOME = [0, 1, 3, 8, 20];
const LEFTOVERS_BETWEEN = fact('page leftovers between it and the body', ranges(SOME), (c, { at }) =>
  bucketOf(
    countBetween(c, at, (other) => c.roleOf(other) === 'furniture'),
    SOME,
  ),
);
const BETWEEN: readonly Asked[] = READ_ROLES.map((role) =>
  fact(`${role} between it and the body`, ['no', 'yes'], (c, { at }) =>
    countBetween(c, at, (other) => c.roleOf(other) === role) > 0 ? 1 : 0,
  ),
);
const META = ['none', 'below', 'above', 'both'];
const META_NEAR = fact('byline or date beside it', META, (c, { at }) => {
  const near = (step: number) => [1, 2, 3].some((lines) => c.roleOf(at + step * lines) === 'meta');
  return (near(1) ? 1 : 0) + (near(-1) ? 2 : 0);
});
const holds = (c: Candidates, long: number, short: number): boolean => {
  const [whole, part] = [c.context.form(long), c.context.form(short)];
  return part.words > 2 && whole.key.length > part.key.length && whole.key.includes(part.key);
};
const HOLDS = fact('holds another candidate', ['no', 'yes'], (c, { at }) =>
  c.list.some((other) => holds(c, at, other.at)) ? 1 : 0,
);
const IS_HELD = fact('is part of another candidate', ['no', 'yes'], (c, { at }) =>
  c.list.some((other) => holds(c, other.at, at)) ? 1 : 0,
);

const OWN: readonly (readonly Fact[])[] = [
  [F.LENGTH, F.CLOSE],
  [F.LENGTH, F.KIND],
  [F.END, F.SIZE],
  [F.CASE, F.SIZE],
  [F.START],
  [F.KIND],
  [F.GAP_ABOVE, F.GAP_BELOW],
  [F.TOPICS_IN_HEADINGS, F.SIZE],
  [F.ALIKE_ABOVE, F.ALIKE_BELOW],
  [F.TIGHT_AROUND],
  [F.TIMES_ABOVE, F.TIMES_BELOW],
  [F.BEGINS_TITLE, F.SIZE],
  [F.IS_TITLE],
  [F.BEGINS, F.SIZE],
  [F.IS_BEGUN, F.SIZE],
  [F.SIDE, F.AWAY],
  [F.TOP],
  ...F.WINDOWS.slice(0, 2).map(({ shortAbove }) => [shortAbove]),
  ...[-2, -1, 1, 2].map((step) => [F.beside(step, F.KIND)]),
  ...[-1, 1].map((step) => [F.beside(step, F.LENGTH), F.beside(step, F.CLOSE)]),
  [F.beside(1, F.DATELINE)],
  ...(
    [
      'a bar',
      'a year',
      'two or three capitalized words and nothing else',
      'a colon',
      'a question mark',
      'a word for a picture',
      'an agency at its end',
      'a comma',
      'a time of day',
      'an arrow',
    ] as const
  ).map((mark) => [F.HELD[mark]]),
];

const EVIDENCE: readonly Evidence<Candidates>[] = [
  all(SHORTFALL),
  all(RANK),
  all(ROUGH_SHORTFALL, FIRST_RANK),
  all(ROLE),
  all(ROLE, ofUnit(F.SIZE)),
  all(SHARED_TOPICS),
  all(SHARE, ofUnit(F.SIZE)),
  all(SHARED_RANK),
  all(FIRST_SHARED_RANK, FIRST_RANK),
  all(TO_BODY),
  all(SAME),
  all(LONGER_BETWEEN),
  all(ALIKE_BETWEEN),
  all(LEFTOVERS_BETWEEN),
  ...BETWEEN.map((fact) => all(fact)),
  all(ROLE_ABOVE),
  all(ROLE_BELOW),
  all(META_NEAR),
  all(HOLDS),
  all(IS_HELD),
  ...OWN.map((facts) => all(...facts.map((one) => ofUnit<Candidates>(one)))),
];

/** What is weighed to find the headline among the candidates of a story. */
export const HEADLINE_SCHEME: Scheme<Candidates> = {
  evidence: EVIDENCE,
  words: [],
  columns: ['headline'],
  unit: UNIT,
};
