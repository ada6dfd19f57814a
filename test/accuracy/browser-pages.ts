// Scores a reader on the text that a browser gives of pages whose bodies people marked, as the public
// article-extraction-benchmark does: by the runs of four words that text and body have in common.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { applyEdits } from '../../server/src/core/index.js';
import { CORPUS } from '../support/corpus.js';
import { mean, share } from './labelled-figures.js';
import type { LabelledPage } from './labelled.js';
import { bodyLinesOf, longestStory, type PageReader } from './page-reader.js';

const HTML = `${CORPUS}/../html`;
export const hasBrowserPages = existsSync(`${HTML}/browser`);

export interface BrowserPage {
  readonly id: string;
  readonly text: string;
  /** As people marked it. */
  readonly body: string;
  readonly fold: number;
}

/** @param labelled the labelled pages, of which these have their folds */
export function browserPages(labelled: readonly LabelledPage[]): BrowserPage[] {
  const bodies = JSON.parse(readFileSync(`${HTML}/bodies.json`, 'utf8')) as Record<
    string,
    { readonly articleBody: string; readonly url: string }
  >;
  const byId = new Map(labelled.map(({ id, fold }) => [id, fold]));
  const bySite = new Map(labelled.map(({ site, fold }) => [site, fold]));
  return readdirSync(`${HTML}/browser`)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const id = name.replace('.txt', '');
      const { articleBody = '', url = '' } = bodies[id] ?? {};
      const site = url.replace(/^https?:\/\//, '').replace(/^www\./, '');
      return {
        id,
        text: readFileSync(`${HTML}/browser/${name}`, 'utf8'),
        body: articleBody,
        fold: byId.get(`aeb_${id.slice(0, 10)}`) ?? bySite.get(site.replace(/[/:?].*/s, '')) ?? 0,
      };
    });
}

/** Runs of four words that two texts share, that only one has, that only the other has; together 1. */
export interface Shared {
  readonly both: number;
  readonly foundOnly: number;
  readonly goldOnly: number;
}

export interface BrowserResult {
  readonly page: BrowserPage;
  /** Body of the longest story; empty where there is none. */
  readonly hasBody: boolean;
  readonly body: Shared;
  readonly raw: Shared;
  readonly cleaned: Shared;
}

export function measureBrowserPage(page: BrowserPage, reader: PageReader): BrowserResult {
  const { file, edits } = reader(page.text, page.fold);
  const story = longestStory(file);
  const lines = story ? [...bodyLinesOf(file, [story])].sort((a, b) => a - b) : [];
  const body = lines.map((line) => file.text.slice(file.lines.start(line), file.lines.contentEnd(line)));
  return {
    page,
    hasBody: body.length > 0,
    body: sharedBy(body.join('\n'), page.body),
    raw: sharedBy(page.text, page.body),
    cleaned: sharedBy(applyEdits(page.text, edits), page.body),
  };
}

export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of those pages alone that something was found on: what the benchmark itself calls precision. */
  readonly precisionWhereFound: number;
}

export interface BrowserFigures {
  readonly pages: number;
  readonly withoutBody: number;
  readonly body: Overlap;
  /** All of the text, and the clean copy of it, held against the body. */
  readonly raw: Overlap;
  readonly cleaned: Overlap;
}

export function browserFigures(results: readonly BrowserResult[]): BrowserFigures {
  return {
    pages: results.length,
    withoutBody: results.filter(({ hasBody }) => !hasBody).length,
    body: overlap(results.map(({ body }) => body)),
    raw: overlap(results.map(({ raw }) => raw)),
    cleaned: overlap(results.map(({ cleaned }) => cleaned)),
  };
}

/**
 * Means over all pages, 0 where nothing was found. (The benchmark leaves those pages out of its precision, which flatters
 * a reader that finds little.) F1 is that of the two means.
 */
function overlap(pages: readonly Shared[]): Overlap {
  const precisions = pages.flatMap(({ both, foundOnly }) =>
    both + foundOnly > 0 ? both / (both + foundOnly) : [],
  );
  const precision = share(
    precisions.reduce((all, value) => all + value, 0),
    pages.length,
  );
  const recall = mean(
    pages.flatMap(({ both, goldOnly }) => (both + goldOnly > 0 ? both / (both + goldOnly) : [])),
  );
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, precisionWhereFound: mean(precisions) };
}

/** Each page has the same weight, however long it is. */
export function sharedBy(found: string, gold: string): Shared {
  const [ours, theirs] = [shingles(found), shingles(gold)];
  const [counts, all] = [{ both: 0, foundOnly: 0, goldOnly: 0 }, new Set([...ours.keys(), ...theirs.keys()])];
  for (const shingle of all) {
    const [is, should] = [ours.get(shingle) ?? 0, theirs.get(shingle) ?? 0];
    counts.both += Math.min(is, should);
    counts.foundOnly += Math.max(0, is - should);
    counts.goldOnly += Math.max(0, should - is);
  }
  const whole = Math.max(1, counts.both + counts.foundOnly + counts.goldOnly);
  return {
    both: counts.both / whole,
    foundOnly: counts.foundOnly / whole,
    goldOnly: counts.goldOnly / whole,
  };
}

const WORD = /[\p{L}\p{N}_]+/gu;
const WORDS_TOGETHER = 4;

/** How often each run of four words occurs; a shorter text is one run. */
function shingles(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let at = 0; at < Math.max(1, words.length - WORDS_TOGETHER + 1); at++) {
    const shingle = words.slice(at, at + WORDS_TOGETHER).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
