import { NO_DESK } from '../desk/desk.js';
import { extentOf } from '../story/locate.js';
import type { Role, Story, WireFile } from '../story/model.js';
import { parse } from '../story/parse.js';
import { published } from '../story/published.js';
import { applyEdits, editsFor, type Change, type Edit } from '../text/edits.js';
import type { Span } from '../text/span.js';
import { duplicateHeadline } from '../rules/duplicate-headline.js';
import { rules } from '../rules/index.js';
import { pageFurniture } from '../rules/page-furniture.js';
import type { AnyRule, Problem } from '../rules/rule.js';
import { isSafelyFixable, run, safeChanges, type OnRuleFailure } from './run.js';
import { trailingSpace } from '../rules/trailing-space.js';

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
  const problems = scope.problems ?? run(cleaning, file, onFailure, NO_DESK);
  if (scope.story) return settle(file, within(problems, extentOf(file, scope.story)), onFailure).edits;
  return cleaned(file, problems, onFailure).edits;
}

/** The rules that have a say in the clean copy. */
const cleaning = rules.filter(({ cleans }) => cleans);

/** How often a text is cleaned as a whole to find what settles: one that takes more is odd throughout, and stays as it is. */
const MOST_TRIES = 10;

/** Cleans all but the stories around what leaves no copy that stays as it is when it is cleaned again. */
function cleaned(file: WireFile, problems: readonly Problem[], onFailure: OnRuleFailure): Round {
  const settled = settling(file, problems, onFailure, { left: MOST_TRIES });
  return settled ?? { problems: [], changes: [], edits: [], result: file, unsettled: [] };
}

/** @returns undefined where no tries are left */
function settling(
  file: WireFile,
  problems: readonly Problem[],
  onFailure: OnRuleFailure,
  tries: { left: number },
): Round | undefined {
  const held = new Held(file);
  while (tries.left-- > 0) {
    const round = inRounds(file, problems, held, onFailure);
    let { unsettled } = round;
    // Without anything held back it settles by itself.
    if (unsettled.length === 0 && !held.isEmpty && round.edits.length > 0) {
      const again = run(cleaning, round.result, onFailure, NO_DESK);
      const next = settling(round.result, again, onFailure, tries);
      if (!next) return undefined;
      const rawLine = rawLineOf(file, round.changes, round.result);
      unsettled = next.changes.flatMap((change) => linesOf(change, round.result)).map(rawLine);
    }
    if (unsettled.length === 0) return round;
    held.widen(unsettled);
  }
  return undefined;
}

function linesOf(change: Change, { lines }: WireFile): number[] {
  return change.kind === 'remove-lines' ? [change.first, change.last] : [lines.lineAt(change.span.start)];
}

/** Stories in which nothing is cleaned: around some lines, wider with each time that one of them is met again. */
class Held {
  /** By the index of a story how many stories beside it are held too; -1 for what stands above the first. */
  private readonly reach = new Map<number, number>();
  private readonly all = new Set<number>();

  constructor(private readonly file: WireFile) {}

  get isEmpty(): boolean {
    return this.reach.size === 0;
  }

  has(line: number): boolean {
    return this.all.size > 0 && this.all.has(nthStory(this.file.stories, line));
  }

  widen(lines: readonly number[]): void {
    const { stories } = this.file;
    const met = new Set<number>();
    for (const line of lines) {
      const nth = nthStory(stories, line);
      // It belongs to what is held already, or begins a place of its own.
      const near = [...this.reach].filter(([place, reach]) => Math.abs(place - nth) <= reach + 1);
      for (const [place] of near) met.add(place);
      if (near.length === 0) this.reach.set(nth, 0);
    }
    for (const place of met) this.reach.set(place, 2 * (this.reach.get(place) ?? 0) + 1);
    for (const [place, reach] of this.reach)
      for (let nth = Math.max(-1, place - reach); nth <= Math.min(stories.length - 1, place + reach); nth++)
        this.all.add(nth);
  }
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
  /** Those that were let go on. */
  readonly problems: readonly Problem[];
  readonly changes: readonly Change[];
  readonly edits: Edit[];
  /** The text after the edits, read. */
  readonly result: WireFile;
  /** Lines of the raw text that would go if what came of it was cleaned, and must not. */
  readonly unsettled: readonly number[];
}

/** Cleans what is not held, and what that lays bare in its turn. */
function inRounds(file: WireFile, all: readonly Problem[], held: Held, onFailure: OnRuleFailure): Round {
  const first = settle(
    file,
    all.filter(({ finding }) => !held.has(file.lines.lineAt(finding.span.start))),
    onFailure,
  );
  const { problems } = first;
  let { changes, edits, result } = first;
  for (let round = 1; changes.length > 0; round++) {
    const rawLine = rawLineOf(file, changes, result);
    const own = result;
    const left = run(cleaning, result, onFailure, NO_DESK).filter(
      ({ finding }) => !held.has(rawLine(own.lines.lineAt(finding.span.start))),
    );
    const next = settle(result, left, onFailure);
    if (next.changes.length === 0) break;
    const { allowed, refused } = inTermsOf(file, rawLine, next.changes, result);
    // Not all that this round wanted was allowed, so what came of it is read again.
    if (allowed.length === 0 || round === ROUNDS)
      return {
        ...{ problems, changes, edits, result },
        unsettled: [...refused, ...allowed.map(({ first }) => first)],
      };
    changes = [...changes, ...allowed];
    edits = editsFor(file.lines, changes);
    result = parse(applyEdits(file.text, edits), file.profile);
  }
  return { problems, changes, edits, result, unsettled: [] };
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
  const { problems: first, changes } = cleaned(file, problems, onFailure);
  const kept = new Set(first);
  const gone = linesRemoved(changes);
  // What the first round leaves a later one may take.
  const isMended = (problem: Problem) =>
    kept.has(problem) || gone.has(file.lines.lineAt(problem.finding.span.start));
  const mended = problems.filter((problem) => isMended(problem) && isSafelyFixable(problem, onFailure));
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
  'near-copy',
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
  const gone = linesRemoved(done);
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

function linesRemoved(changes: readonly Change[]): Set<number> {
  const gone = new Set<number>();
  for (const change of changes) {
    if (change.kind === 'remove-lines')
      for (let line = change.first; line <= change.last; line++) gone.add(line);
  }
  return gone;
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
    const roles = Array.from({ length: last - first + 1 }, (_, nth) => raw.readings[first + nth]?.role);
    if (roles.some((role) => role !== undefined && SACRED.has(role))) refused.push(first);
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
