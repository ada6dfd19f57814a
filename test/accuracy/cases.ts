// Whether what is asked of texts that show one phenomenon each comes out: they are beside the checkout, with their checks.
import { existsSync, readFileSync } from 'node:fs';
import {
  applyEdits,
  bulkEdits,
  clean,
  parse,
  rules,
  run,
  type WireFile,
} from '../../server/src/core/index.js';
import { throwOn } from '../support/wire.js';
import { linesTaken } from './page-reader.js';

const CASES = '../shared/cases';
export const hasCases = existsSync(`${CASES}/checks.json`);

/** Lines count from 0; null where nothing is asked. */
interface Check {
  readonly case: string;
  readonly stories: number | null;
  readonly headlines: readonly Allowed[] | null;
  /** Words of the body of each story. */
  readonly words: readonly Allowed[] | null;
  /** Lines that are captions or appearances of one. */
  readonly captions?: readonly number[] | null;
  /** Lines that the clean copy must not hold, and lines that it must. */
  readonly goes: readonly number[];
  readonly stays: readonly number[];
  readonly reported: readonly Expected[];
  readonly notReported: readonly Expected[];
  /** What the quick fixes of a rule must make: what each line holds, and which are gone. */
  readonly fixed?: Fixed;
}

/** One number, or any of several. */
type Allowed = number | readonly number[];

interface Expected {
  /** One rule, or several with a bar between. */
  readonly rule: string;
  readonly line: number | null;
}

interface Fixed {
  readonly rule: string;
  readonly gone?: readonly number[];
  readonly lines?: Readonly<Record<string, readonly string[]>>;
}

/** What is amiss with each case; nothing where it holds. */
export function casesChecked(): Map<string, string[]> {
  const checks = JSON.parse(readFileSync(`${CASES}/checks.json`, 'utf8')) as readonly Check[];
  return new Map(
    checks.map((check) => {
      const file = parse(readFileSync(`${CASES}/${check.case}.txt`, 'utf8'));
      return [check.case, [...read(check, file), ...cleaned(check, file), ...found(check, file)]];
    }),
  );
}

function read(check: Check, { stories, readings }: WireFile): string[] {
  const wrong: string[] = [];
  const compare = (what: string, is: readonly number[], wanted: readonly Allowed[] | null | undefined) => {
    if (!wanted) return;
    const holds = wanted.every((allowed, nth) => [allowed].flat().includes(is[nth] as number));
    if (!holds || is.length !== wanted.length)
      wrong.push(`${what} ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
  };
  if (check.stories !== null) compare('stories', [stories.length], [check.stories]);
  compare(
    'headlines',
    stories.map(({ headline }) => headline.firstLine),
    check.headlines,
  );
  compare(
    'words',
    stories.map(({ words }) => words),
    check.words,
  );
  const captions = readings.flatMap(({ role }, line) => (CAPTIONS.has(role) ? line : []));
  compare('captions', captions, check.captions);
  return wrong;
}

const CAPTIONS: ReadonlySet<string> = new Set(['caption', 'caption-copy', 'near-copy']);

function cleaned({ goes, stays }: Check, file: WireFile): string[] {
  const taken = linesTaken(file, clean(file, throwOn));
  const left = goes.filter((line) => !taken.has(line));
  const lost = stays.filter((line) => taken.has(line));
  return [
    ...(left.length > 0 ? [`left: lines ${left.join(', ')}`] : []),
    ...(lost.length > 0 ? [`lost: lines ${lost.join(', ')}`] : []),
  ];
}

function found({ reported, notReported, fixed }: Check, file: WireFile): string[] {
  const problems = run(rules, file, throwOn);
  const isFound = ({ rule, line }: Expected) =>
    problems.some(({ rule: { id }, finding: { span } }) => {
      const first = file.lines.lineAt(span.start);
      const last = file.lines.lineAt(Math.max(span.start, span.end - 1));
      return rule.split('|').includes(id) && (line === null || (first <= line && line <= last));
    });
  const named = ({ rule, line }: Expected) => `${rule}${line === null ? '' : ` on line ${line}`}`;
  return [
    ...reported.filter((one) => !isFound(one)).map((one) => `not reported: ${named(one)}`),
    ...notReported.filter(isFound).map((one) => `reported: ${named(one)}`),
    ...(fixed ? fixedWrongly(fixed, file) : []),
  ];
}

function fixedWrongly({ rule, gone = [], lines = {} }: Fixed, file: WireFile): string[] {
  const own = run(rules, file, throwOn).filter((problem) => problem.rule.id === rule);
  const edits = bulkEdits(file, own, throwOn);
  const taken = linesTaken(file, edits);
  const text = applyEdits(file.text, edits);
  return [
    ...gone.filter((line) => !taken.has(line)).map((line) => `${rule} leaves line ${line}`),
    ...Object.values(lines)
      .flat()
      .filter((part) => !text.includes(part))
      .map((part) => `${rule} does not make “${part}”`),
  ];
}
