import { NO_DESK } from '../desk/desk.js';
import { pageFurniture } from '../rules/page-furniture.js';
import { rules } from '../rules/index.js';
import type { Problem } from '../rules/rule.js';
import { trailingSpace } from '../rules/trailing-space.js';
import { extentOf, storyAt } from '../story/locate.js';
import type { Role, Story, WireFile } from '../story/model.js';
import { read } from '../story/parse.js';
import { Forms } from '../story/read/form.js';
import { published } from '../story/published.js';
import { applyEdits, editsFor, type Change, type Edit } from '../text/edits.js';
import { isSafelyFixable, run, safeChanges, type OnRuleFailure } from './run.js';

/**
 * The edits that make the clean copy of a file, or of one story of it: every safe fix, and nothing else.
 *
 * The clean copy is read again before it is given out: it has to read as the same stories, and to stay as it is when it
 * is cleaned again. A line that is needed for that stays, and no other. Of a text without a story that is
 * surely one of news nothing is changed.
 * @param scope the story to clean, where only one is; the problems of the file, where they are known already
 */
export function clean(
  file: WireFile,
  onFailure: OnRuleFailure,
  scope: { story?: Story; problems?: readonly Problem[] } = {},
): Edit[] {
  const problems = scope.problems ?? run(cleaning, file, onFailure, NO_DESK);
  if (!scope.story) return cleaned(file, problems, onFailure).edits;
  const { start, end } = extentOf(file, scope.story);
  const own = problems.filter(({ finding }) => finding.span.start >= start && finding.span.start < end);
  return settled(file, own, onFailure, new Map()).edits;
}

/** The rules that have a say in the clean copy. */
const cleaning = rules.filter(({ cleans }) => cleans);

/** Some fixes made, and what came of it. */
interface Result {
  readonly taken: readonly Problem[];
  readonly changes: readonly Change[];
  readonly edits: Edit[];
  /** The text after the edits, read. */
  readonly file: WireFile;
}

/** How often what cleaning laid bare is cleaned in its turn. */
const ROUNDS = 10;

/** Cleans a file, and what that lays bare, until nothing is left to clean. */
function cleaned(file: WireFile, problems: readonly Problem[], onFailure: OnRuleFailure): Result {
  const never = new Map<number, number>();
  let result = settled(file, problems, onFailure, never);
  for (let round = 0; round < ROUNDS; round++) {
    if (result.edits.length === 0) return result;
    const left = run(cleaning, result.file, onFailure, NO_DESK);
    const next = settled(result.file, left, onFailure, new Map());
    if (next.changes.length === 0) return result;
    const rawLine = rawLines(file, result);
    const own = result;
    const lines = next.changes.flatMap((change) => linesOf(change, own.file)).map(rawLine);
    const isAllowed = (line: number) => MAY_GO.has(file.readings[line]?.role ?? 'blank');
    const wrong = next.changes.some(({ kind }) => kind === 'replace')
      ? lines
      : lines.filter((line) => !isAllowed(line));
    if (wrong.length > 0) {
      // What the story's own lines were told by must stay, and more of it each time.
      for (const line of wrong) never.set(line, 2 * (never.get(line) ?? 0.5));
      result = settled(file, problems, onFailure, never);
    } else {
      const changes = [...result.changes, ...lines.map((line) => removal(line))];
      const edits = editsFor(file.lines, changes);
      result = { ...result, changes, edits, file: edited(file, edits) };
    }
  }
  // A text that is odd throughout stays as it is.
  return nothing(file);
}

/**
 * Makes the safe fixes of some problems, but for those whose lines are needed to read the rest as before: where a line
 * reads differently without them the nearest ones stay, more of them with each try; then as many as can go do.
 * @param differing lines that are known to read differently, and how many of the nearest fixes around each have to wait
 */
function settled(
  file: WireFile,
  problems: readonly Problem[],
  onFailure: OnRuleFailure,
  differing: ReadonlyMap<number, number>,
): Result {
  // Nothing but news is touched.
  const isOfNews = ({ finding }: Problem) => storyAt(file, finding.span.start)?.isSurelyNews === true;
  const safe = problems.filter((problem) => isOfNews(problem) && isSafelyFixable(problem, onFailure));
  const attempt = (held: ReadonlySet<Problem>): Result & { readonly differing: number[] } => {
    const taken = safe.filter((problem) => !held.has(problem));
    const changes = safeChanges(taken, onFailure);
    const edits = editsFor(file.lines, changes);
    if (edits.length === 0) return { ...nothing(file), differing: [] };
    const result = {
      taken,
      changes,
      edits,
      file: edited(file, edits),
    };
    return { ...result, differing: linesThatDiffer(file, result) };
  };
  const hold = new Holding(file, safe);
  for (const [line, count] of differing) {
    if (count <= MOST_NEAR) hold.around(line, count);
    else hold.story(line);
  }
  const always = hold.held();
  let held = hold.held();
  for (let count = 1; count <= MOST_HELD; count *= 2) {
    const result = attempt(held);
    if (result.differing.length === 0) return released(held, always, attempt, result, triesFor(file));
    for (const line of result.differing) {
      if (count <= MOST_NEAR) hold.around(line, count);
      else hold.story(line);
    }
    held = hold.held();
  }
  return nothing(file);
}

/** Lines are held back in twice as many places with each try, up to so many around each; then the stories around them. */
const MOST_NEAR = 32;
/** Where that many tries do not do, nothing is cleaned. */
const MOST_HELD = 2048;
/**
 * How often some of what was held back is let go, to see whether it has to stay: each time all is read again, so that
 * it is fewer times in a long file. In UTF-16 units read, and times.
 */
const RELEASES = { units: 1_500_000, least: 6, most: 40 };

function triesFor({ text }: WireFile): number {
  const tries = Math.floor(RELEASES.units / Math.max(1, text.length));
  return Math.max(RELEASES.least, Math.min(RELEASES.most, tries));
}

/** A file after some edits. Most lines are as they were, and what they show need not be found again. */
function edited(file: WireFile, edits: readonly Edit[]): WireFile {
  const forms = new Forms(file.units.map(({ form }) => form));
  return read(applyEdits(file.text, edits), file.profile, file.tables, forms).file;
}

function nothing(file: WireFile): Result {
  return { taken: [], changes: [], edits: [], file };
}

/**
 * Lets go of what was held back as far as the rest is read the same: all of it, then by halves, the farther half first
 * (as delta debugging does: Zeller and Hildebrandt 2002).
 */
function released(
  held: ReadonlySet<Problem>,
  always: ReadonlySet<Problem>,
  attempt: (held: ReadonlySet<Problem>) => Result & { readonly differing: number[] },
  found: Result,
  tries: number,
): Result {
  let best = found;
  const stays = new Set(held);
  const parts: Problem[][] = halves([...held].filter((problem) => !always.has(problem))).filter(
    (part) => part.length > 0,
  );
  for (let times = 0; times < tries && parts.length > 0; times++) {
    const part = parts.shift() as Problem[];
    const fewer = new Set(stays);
    for (const problem of part) fewer.delete(problem);
    const result = attempt(fewer);
    if (result.differing.length === 0) {
      best = result;
      for (const problem of part) stays.delete(problem);
    } else if (part.length > 1) parts.unshift(...halves(part));
  }
  return best;
}

/** @param near the nearest first @returns the farther half, and the nearer */
function halves(near: readonly Problem[]): [Problem[], Problem[]] {
  const middle = Math.ceil(near.length / 2);
  return [near.slice(middle), near.slice(0, middle)];
}

/** Which problems are held back, by how far their lines are from those that read differently. */
class Holding {
  private readonly lines: readonly number[];
  /** By the index of a problem, how near it is to a line that differs, in problems. */
  private readonly distances = new Map<number, number>();

  constructor(
    private readonly file: WireFile,
    private readonly safe: readonly Problem[],
  ) {
    this.lines = safe.map(({ finding }) => file.lines.lineAt(finding.span.start));
  }

  /** Holds back the nearest problems above and below a line. */
  around(line: number, count: number): void {
    const below = this.lines.findIndex((one) => one >= line);
    const at = below < 0 ? this.lines.length : below;
    for (let nth = Math.max(0, at - count); nth < Math.min(this.lines.length, at + count); nth++) {
      // White space at a line's end tells nothing.
      if (this.safe[nth]?.rule === trailingSpace) continue;
      const distance = nth < at ? at - nth : nth - at + 1;
      this.distances.set(nth, Math.min(distance, this.distances.get(nth) ?? Infinity));
    }
  }

  /** Holds back all that is in the story around a line, and between the stories beside it. */
  story(line: number): void {
    const { stories } = this.file;
    const nth = stories.findLastIndex(({ headline }) => headline.firstLine <= line);
    const from = stories[nth - 1]?.body?.lastLine ?? 0;
    const to = stories[nth + 1]?.headline.firstLine ?? Infinity;
    for (const [at, own] of this.lines.entries())
      if (own > from && own < to && this.safe[at]?.rule !== trailingSpace && !this.distances.has(at))
        this.distances.set(at, MOST_HELD);
  }

  /** What is held back, the nearest to what reads differently first. */
  held(): ReadonlySet<Problem> {
    const near = [...this.distances].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
    return new Set(near.map(([nth]) => this.safe[nth] as Problem));
  }
}

/** The lines of the raw text that read differently after some changes; none where all stories read the same. */
function linesThatDiffer(file: WireFile, result: Result): number[] {
  const after = result.file;
  const stories = (of: WireFile) => of.stories.map((story) => published(of, story));
  const [before, now] = [stories(file), stories(after)];
  if (before.length === now.length && before.every((story, nth) => story === now[nth])) return [];
  const rawLine = rawLines(file, result);
  const lines: number[] = [];
  for (const [line, { role }] of after.readings.entries()) {
    if (role === 'blank') continue;
    const raw = rawLine(line);
    if (outcome(role) !== outcome(file.readings[raw]?.role ?? 'blank')) lines.push(raw);
  }
  // The words are the same, and yet they are counted to other stories.
  return lines.length > 0 ? lines : file.stories.map(({ headline }) => headline.firstLine);
}

/** What becomes of a line that is published: one outcome for all lines that go, or are only about a story. */
function outcome(role: Role): Role {
  switch (role) {
    case 'headline':
    case 'body':
      return role;
    case 'caption':
    case 'near-copy':
      return 'caption';
    default:
      return 'other';
  }
}

/** Says of each line of a cleaned text which line of the raw one it is; of a blank one, which it is below. */
function rawLines(raw: WireFile, { changes, file }: Result): (line: number) => number {
  const gone = linesRemoved(changes);
  // Lines with text stay in order, so the nth of one text is the nth that is left of the other.
  const left = linesWithText(raw).filter((line) => !gone.has(line));
  const origin = new Int32Array(file.lines.count);
  let nth = -1;
  for (let line = 0; line < file.lines.count; line++) {
    if (!file.lines.isBlank(line)) nth++;
    origin[line] = left[Math.max(0, nth)] ?? 0;
  }
  return (line) => origin[line] ?? 0;
}

function linesWithText({ lines }: WireFile): number[] {
  const numbers: number[] = [];
  for (let line = 0; line < lines.count; line++) if (!lines.isBlank(line)) numbers.push(line);
  return numbers;
}

function linesRemoved(changes: readonly Change[]): Set<number> {
  const gone = new Set<number>();
  for (const change of changes) {
    if (change.kind === 'remove-lines')
      for (let line = change.first; line <= change.last; line++) gone.add(line);
  }
  return gone;
}

function linesOf(change: Change, { lines }: WireFile): number[] {
  if (change.kind === 'replace') return [lines.lineAt(change.span.start)];
  return Array.from({ length: change.last - change.first + 1 }, (_, nth) => change.first + nth);
}

function removal(line: number): Change {
  return { kind: 'remove-lines', first: line, last: line };
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
  const { taken, changes } = cleaned(file, problems, onFailure);
  const kept = new Set(taken);
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

/** Roles of the lines that a later round may take too: whatever else it reads them as, no line of the story goes. */
const MAY_GO: ReadonlySet<Role> = new Set<Role>(['furniture', 'headline-copy', 'caption-copy', 'credit']);
