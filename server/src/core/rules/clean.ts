import { NO_DESK } from '../desk/desk.js';
import { extentOf } from '../story/locate.js';
import type { Role, Story, WireFile } from '../story/model.js';
import { parse } from '../story/parse.js';
import { published } from '../story/published.js';
import { applyEdits, editsFor, type Change, type Edit } from '../text/edits.js';
import type { Span } from '../text/span.js';
import { duplicateHeadline } from './duplicate-headline.js';
import { rules } from './index.js';
import { pageFurniture } from './page-furniture.js';
import type { AnyRule, Problem } from './rule.js';
import { isSafelyFixable, run, safeChanges, type OnRuleFailure } from './run.js';
import { trailingSpace } from './trailing-space.js';

/** How often furniture is withdrawn before all of it is left where it is. */
const ATTEMPTS = 4;
/** How often what cleaning laid bare is cleaned in its turn. */
const ROUNDS = 4;

/**
 * The edits that make the clean copy of a file, or of one story of it: every safe fix, and nothing else.
 *
 * The clean copy is read again before it is given out. Where furniture was what told a story's lines apart, its
 * stories would read differently without it; then the furniture of those stories stays, for an editor to decide. And
 * where a copy shows only once another is gone, it goes too: cleaning again changes nothing. Where it would all the same,
 * the stories around that stay as they are.
 * @param scope the story to clean, where only one is; the problems of the file, where they are known already
 */
export function clean(
  file: WireFile,
  onFailure: OnRuleFailure,
  scope: { story?: Story; problems?: readonly Problem[] } = {},
): Edit[] {
  const problems = scope.problems ?? run(rules, file, onFailure, NO_DESK);
  if (scope.story) return settle(file, within(problems, extentOf(file, scope.story)), onFailure).edits;
  // What leaves no copy that stays as it is when it is cleaned again is withdrawn, wider and wider around.
  let held: Held = new Set();
  for (let reach = 0; ; reach = 2 * reach + 1) {
    const { edits, result, unsettled } = inRounds(file, problems, held, onFailure);
    const isSettled =
      unsettled.length === 0 &&
      (held.size === 0 || edits.length === 0 || clean(result, onFailure).length === 0);
    if (isSettled) return edits;
    held = wider(file, held, unsettled, reach);
  }
}

/** Stories in which nothing is cleaned, by their index; -1 for what stands above the first. */
type Held = ReadonlySet<number>;

function wider({ stories }: WireFile, held: Held, unsettled: readonly number[], reach: number): Held {
  const more = new Set(held);
  const nths = unsettled.map((line) => nthStory(stories, line));
  for (const nth of unsettled.length > 0 ? nths : held)
    for (let one = Math.max(-1, nth - reach); one <= Math.min(stories.length - 1, nth + reach); one++)
      more.add(one);
  return more.size > held.size ? more : new Set([-1, ...stories.keys()]);
}

/** Index of the story that a line belongs to; -1 above the first. */
function nthStory(stories: readonly Story[], line: number): number {
  let [low, high] = [-1, stories.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stories[middle]?.headline.firstLine ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Round {
  readonly edits: Edit[];
  /** The text after the edits, read. */
  readonly result: WireFile;
  /** Lines of the raw text that would go if what came of it was cleaned, and must not. */
  readonly unsettled: readonly number[];
}

/** Cleans what is not held, and what that lays bare in its turn. */
function inRounds(file: WireFile, all: readonly Problem[], held: Held, onFailure: OnRuleFailure): Round {
  const isHeld = (line: number) => held.has(nthStory(file.stories, line));
  const lineOf = ({ finding }: Problem) => file.lines.lineAt(finding.span.start);
  const problems = held.size === 0 ? all : all.filter((problem) => !isHeld(lineOf(problem)));
  const withheld = new Set(all.filter((problem) => isHeld(lineOf(problem))).map(lineOf));
  let { changes, edits, result } = settle(file, problems, onFailure);
  for (let round = 1; changes.length > 0; round++) {
    const rawLine = rawLineOf(file, changes, result);
    const own = result;
    const left = run(rules, result, onFailure, NO_DESK).filter(
      ({ finding }) => !withheld.has(rawLine(own.lines.lineAt(finding.span.start))),
    );
    const next = settle(result, left, onFailure);
    if (next.changes.length === 0) break;
    const { allowed, refused } = inTermsOf(file, rawLine, next.changes, result);
    // Not all that this round wanted was allowed, so what came of it is read again.
    if (allowed.length === 0 || round === ROUNDS)
      return { edits, result, unsettled: [...refused, ...allowed.map(({ first }) => first)] };
    changes = [...changes, ...allowed];
    edits = editsFor(file.lines, changes);
    result = parse(applyEdits(file.text, edits), file.profile);
  }
  return { edits, result, unsettled: [] };
}

/** What the clean copy will take of a file, and what it leaves. */
export interface Prospect {
  /** The problems that it mends. */
  readonly mended: ReadonlySet<Problem>;
  /** Copies of headlines, captions and paragraphs to strike. */
  readonly copies: number;
  /** Lines left over from a page to strike. */
  readonly leftovers: number;
  /** Problems that it leaves to an editor. */
  readonly undecided: number;
}

/**
 * What cleaning would do with the problems of a file: of the safe fixes those that are really made, since the clean copy
 * has to read the same.
 */
export function prospect(file: WireFile, problems: readonly Problem[], onFailure: OnRuleFailure): Prospect {
  const kept = new Set(settle(file, problems, onFailure).problems);
  const mended = problems.filter((problem) => kept.has(problem) && isSafelyFixable(problem, onFailure));
  const leftovers = mended.filter(({ rule }) => rule === pageFurniture).length;
  const spaces = mended.filter(({ rule }) => rule === trailingSpace).length;
  return {
    mended: new Set(mended),
    copies: mended.length - leftovers - spaces,
    leftovers,
    undecided: problems.length - mended.length,
  };
}

/** Roles of lines that no cleaning takes. */
const SACRED: ReadonlySet<Role> = new Set<Role>([
  'body',
  'deck',
  'byline',
  'date',
  'slug',
  'version',
  'sign-off',
  'separator',
]);

interface Settled {
  /** Those that were let go on. */
  readonly problems: readonly Problem[];
  readonly changes: Change[];
  readonly edits: Edit[];
  /** The text after the edits, read. */
  readonly result: WireFile;
}

/**
 * The safe changes of the problems, less those that took the evidence with them: where stories would read differently,
 * first their furniture stays, then the copies of their headlines behind the body, in lists of links.
 */
function settle(file: WireFile, all: readonly Problem[], onFailure: OnRuleFailure): Settled {
  let problems = all;
  for (let attempt = 1; ; attempt++) {
    const changes = safeChanges(problems, onFailure);
    const edits = editsFor(file.lines, changes);
    if (edits.length === 0) return { problems, changes, edits, result: file };
    const result = parse(applyEdits(file.text, edits), file.profile);
    const differing = storiesThatDiffer(file, result);
    if (differing.length === 0) return { problems, changes, edits, result };
    const doubtful = new Set((attempt < ATTEMPTS ? differing : file.stories).flatMap(doubtfulStarts));
    const fewer = problems.filter(
      ({ rule, finding }) => !DOUBTFUL.has(rule) || !doubtful.has(finding.span.start),
    );
    // What is left are copies that no doubt is allowed about.
    if (fewer.length === problems.length) return { problems, changes, edits, result };
    problems = fewer;
  }
}

const DOUBTFUL: ReadonlySet<AnyRule> = new Set([pageFurniture, duplicateHeadline]);

/** Where the lines of a story begin that may stay so that it is read as before. */
function doubtfulStarts({ furniture, headlineCopies, body }: Story): number[] {
  const behind = headlineCopies.filter(({ span }) => body !== undefined && span.start > body.span.end);
  return [...furniture, ...behind].map(({ span }) => span.start);
}

/** Says of each line of a cleaned text which line of the raw one it is; of a blank one, which it stands below. */
function rawLineOf(raw: WireFile, done: readonly Change[], cleaned: WireFile): (line: number) => number {
  const gone = new Set<number>();
  for (const change of done) {
    if (change.kind === 'remove-lines')
      for (let line = change.first; line <= change.last; line++) gone.add(line);
  }
  // Lines with text stay in order, so the nth of one text is the nth that is left of the other.
  const left = linesWithText(raw).filter((line) => !gone.has(line));
  const origin = new Map(linesWithText(cleaned).map((line, index) => [line, left[index] ?? 0]));
  return (line) => {
    for (let above = line; above >= 0; above--) {
      const known = origin.get(above);
      if (known !== undefined) return known;
    }
    return 0;
  };
}

type LineRemoval = Extract<Change, { kind: 'remove-lines' }>;

/** Removals of lines of a cleaned text, as removals of the same lines of the text that it was made from. */
function inTermsOf(
  raw: WireFile,
  rawLine: (line: number) => number,
  changes: readonly Change[],
  cleaned: WireFile,
): { allowed: LineRemoval[]; refused: number[] } {
  const allowed: LineRemoval[] = [];
  const refused: number[] = [];
  for (const change of changes) {
    if (change.kind === 'replace') {
      refused.push(rawLine(cleaned.lines.lineAt(change.span.start)));
      continue;
    }
    const [first, last] = [rawLine(change.first), rawLine(change.last)];
    // What was body in the raw text stays, whatever it looks like now.
    if (SACRED.has(raw.readings[first]?.role ?? 'body')) refused.push(first);
    else allowed.push({ kind: 'remove-lines', first, last });
  }
  return { allowed, refused };
}

function linesWithText({ lines }: WireFile): number[] {
  const numbers: number[] = [];
  for (let line = 0; line < lines.count; line++) if (!lines.isBlank(line)) numbers.push(line);
  return numbers;
}

/** The stories of a file that read differently after it was cleaned, each with the story after it. */
function storiesThatDiffer(raw: WireFile, clean: WireFile): Story[] {
  const differing: Story[] = [];
  for (const [index, story] of raw.stories.entries()) {
    const again = clean.stories[index];
    if (again && published(raw, story) === published(clean, again)) continue;
    // Furniture behind a story counts as the next one's, so what told this story may belong to that.
    const next = raw.stories[index + 1];
    differing.push(story, ...(next ? [next] : []));
    if (raw.stories.length !== clean.stories.length) break;
  }
  const added = clean.stories.length > raw.stories.length && differing.length === 0;
  return added ? raw.stories.slice(-1) : differing;
}

function within(problems: readonly Problem[], { start, end }: Span): Problem[] {
  return problems.filter(({ finding }) => finding.span.start >= start && finding.span.start < end);
}
