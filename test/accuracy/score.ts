// Scores a reading of the judged texts: precision and recall for what is found, counts for what must never happen.
import type { Passage, WireFile } from '../../server/src/core/index.js';
import { applyEdits, clean, parse } from '../../server/src/core/index.js';
import { throwOn } from '../support/wire.js';
import { EIGHT_STORIES, type Truth } from './truth.js';

export const MEASURES = ['pairs', 'captions', 'headlines', 'headlineCopies', 'body', 'furniture'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Score {
  /** Precision and recall for each measure, 1 where there was nothing to find and nothing was found. */
  readonly found: Record<Measure, { precision: number; recall: number }>;
  readonly harm: Harm;
}

export interface Harm {
  /** Lines of body, headline, deck and sign-off that fix-all takes; any line that it takes where there is no news. */
  takenWrongly: number;
  exactCopiesLeft: number;
  /** Files whose clean copy, read again, has other stories, words or captions. */
  readDifferently: number;
  changedByASecondFix: number;
}

/** How a text is read: by Wire Copy, or the naive way it is held against. */
export type Reader = (text: string) => Found;

export interface Found {
  readonly headlines: ReadonlySet<number>;
  readonly headlineCopies: ReadonlySet<number>;
  readonly captions: ReadonlySet<number>;
  readonly pairs: ReadonlySet<string>;
  readonly furniture: ReadonlySet<number>;
  readonly body: ReadonlySet<number>;
  /** Lines that are gone after fix-all, blank ones left out. */
  readonly struck: ReadonlySet<number>;
  readonly readsDifferently: boolean;
  readonly changesAgain: boolean;
}

export function score(
  truths: readonly Truth[],
  reader: Reader,
  onFile?: (truth: Truth, found: Found) => void,
): Score {
  const counts = Object.fromEntries(
    MEASURES.map((measure) => [measure, { hits: 0, found: 0, true: 0 }]),
  ) as Record<Measure, { hits: number; found: number; true: number }>;
  const harm: Harm = { takenWrongly: 0, exactCopiesLeft: 0, readDifferently: 0, changedByASecondFix: 0 };
  for (const truth of truths) {
    const found = reader(truth.text);
    for (const measure of MEASURES) {
      if (measure === 'headlines' && truth.name === EIGHT_STORIES) continue;
      const [seen, real]: [ReadonlySet<unknown>, ReadonlySet<unknown>] = [found[measure], truth[measure]];
      counts[measure].found += seen.size;
      counts[measure].true += real.size;
      for (const item of seen) if (real.has(item)) counts[measure].hits++;
    }
    for (const line of found.struck) if (!truth.isNews || truth.sacred.has(line)) harm.takenWrongly++;
    for (const line of truth.exactCopies) if (!found.struck.has(line)) harm.exactCopiesLeft++;
    if (found.readsDifferently) harm.readDifferently++;
    if (found.changesAgain) harm.changedByASecondFix++;
    onFile?.(truth, found);
  }
  const found = Object.fromEntries(
    MEASURES.map((measure) => {
      const { hits, found: seen, true: real } = counts[measure];
      return [measure, { precision: seen === 0 ? 1 : hits / seen, recall: real === 0 ? 1 : hits / real }];
    }),
  ) as Score['found'];
  return { found, harm };
}

/** Wire Copy's own reading. */
export function wireCopy(text: string): Found {
  const file = parse(text);
  const edits = clean(file, throwOn);
  const cleaned = applyEdits(text, edits);
  const again = parse(cleaned);
  const groups = file.stories.flatMap(({ captions }) =>
    captions.map(({ kept, copies }) => [kept, ...copies].map(({ firstLine }) => firstLine)),
  );
  const struck = new Set<number>();
  for (let line = 0; line < file.lines.count; line++) {
    const { start, end } = file.lines.trimmed(line);
    if (start < end && edits.some(({ span }) => span.start <= start && span.end >= end)) struck.add(line);
  }
  const body = new Set<number>();
  for (const [line, { role }] of file.readings.entries()) if (role === 'body') body.add(line);
  return {
    headlines: new Set(file.stories.map(({ headline }) => headline.firstLine)),
    headlineCopies: new Set(file.stories.flatMap(({ headlineCopies }) => headlineCopies.flatMap(linesOf))),
    captions: new Set(
      file.stories.flatMap(({ captions }) =>
        captions.flatMap(({ kept, copies }) => [kept, ...copies].flatMap(linesOf)),
      ),
    ),
    pairs: pairsOf(groups),
    furniture: new Set(file.stories.flatMap(({ furniture }) => furniture.flatMap(linesOf))),
    body,
    struck,
    readsDifferently: told(again) !== told(file),
    changesAgain: applyEdits(cleaned, clean(again, throwOn)) !== cleaned,
  };
}

/** The naive way: any line that stands further up already is a copy of it, and goes. */
export function anyEarlierEqualLine(text: string): Found {
  const first = new Map<string, number[]>();
  const struck = new Set<number>();
  for (const [line, content] of text.split(/\r\n|\n|\r/).entries()) {
    const key = content.trim();
    if (key === '') continue;
    const places = first.get(key);
    if (places) {
      places.push(line);
      struck.add(line);
    } else {
      first.set(key, [line]);
    }
  }
  const groups = [...first.values()].filter((places) => places.length > 1);
  const none = new Set<number>();
  return {
    headlines: none,
    headlineCopies: none,
    captions: new Set(groups.flat()),
    pairs: pairsOf(groups),
    furniture: none,
    body: none,
    struck,
    readsDifferently: false,
    changesAgain: false,
  };
}

function told({ stories, text }: WireFile): string {
  const words = ({ span }: Passage) => text.slice(span.start, span.end);
  return JSON.stringify(
    stories.map((story) => [
      words(story.headline),
      story.captions.map(({ kept }) => words(kept)),
      story.words,
    ]),
  );
}

function pairsOf(groups: readonly (readonly number[])[]): Set<string> {
  const pairs = new Set<string>();
  for (const group of groups) {
    const lines = [...group].sort((a, b) => a - b);
    for (const [index, line] of lines.entries())
      for (const other of lines.slice(index + 1)) pairs.add(`${line} ${other}`);
  }
  return pairs;
}

function linesOf({ firstLine, lastLine }: Passage): number[] {
  return Array.from({ length: lastLine - firstLine + 1 }, (_, index) => firstLine + index);
}
