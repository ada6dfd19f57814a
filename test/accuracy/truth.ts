// The judged texts and what is true of them. Lines count from 0.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CORPUS } from '../support/corpus.js';

export const FOLDERS = [
  'seeds',
  'bundles',
  'pages',
  'scrolls',
  'wide',
  'english',
  'foreign',
  'wires',
] as const;
export type Folder = (typeof FOLDERS)[number];

/** The file of eight dense stories is scored apart: how many of its headlines are found. */
export const EIGHT_STORIES = 'neg_abc_rural_multi.txt';

interface Place {
  readonly line: number | null;
  readonly lastLine?: number;
}
type Lines = number | Place;

interface JudgedCaption extends Place {
  readonly line: number;
  readonly duplicateOf: number | null;
  readonly kind?: 'exact' | 'near' | 'truncated';
}

interface Article {
  readonly headline: Place | null;
  readonly captions: readonly JudgedCaption[];
  readonly furniture: readonly Lines[];
  readonly duplicateHeadlines: readonly Lines[];
  readonly bodyFirstLine: number | null;
  readonly bodyLastLine: number | null;
  readonly credits?: readonly Lines[];
  readonly deck?: readonly Lines[] | Lines;
  readonly signoff?: readonly Lines[] | Lines;
  readonly subheads?: readonly Lines[];
  readonly pullquotes?: readonly Lines[];
  readonly meta?: readonly Lines[];
}

interface Judgement {
  readonly file: string;
  readonly negative?: boolean;
  readonly articles: readonly Article[];
}

/** What is true of one text, as sets of lines. */
export interface Truth {
  readonly name: string;
  readonly folder: Folder;
  readonly text: string;
  readonly isNews: boolean;
  readonly headlines: ReadonlySet<number>;
  readonly headlineCopies: ReadonlySet<number>;
  readonly captions: ReadonlySet<number>;
  /** Pairs of first lines of captions that belong to one group: `3 8`. */
  readonly pairs: ReadonlySet<string>;
  /** First lines of captions that repeat an earlier one of their group word for word. */
  readonly exactCopies: ReadonlySet<number>;
  readonly furniture: ReadonlySet<number>;
  readonly body: ReadonlySet<number>;
  /** Body, headlines, decks and sign-offs: lines that may never go. */
  readonly sacred: ReadonlySet<number>;
}

export function truths(): Truth[] {
  return FOLDERS.flatMap((folder) => {
    const root = `${CORPUS}/${folder}`;
    const gold = existsSync(`${root}/gold`) ? `${root}/gold` : root;
    return readdirSync(gold)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => truthOf(folder, root, JSON.parse(readFileSync(`${gold}/${name}`, 'utf8')) as Judgement));
  });
}

function truthOf(folder: Folder, root: string, { file, negative, articles }: Judgement): Truth {
  const name = file.replace(/^texts\//, '');
  const path = [`${root}/texts/${name}`, `${root}/${name}`].find(existsSync) ?? `${root}/${file}`;
  const headlines = new Set<number>();
  const headlineCopies = new Set<number>();
  const captions = new Set<number>();
  const pairs = new Set<string>();
  const exactCopies = new Set<number>();
  const furniture = new Set<number>();
  const body = new Set<number>();
  const sacred = new Set<number>();
  for (const article of articles) {
    addAll(headlines, [first(article.headline)]);
    addAll(headlineCopies, article.duplicateHeadlines.flatMap(linesOf));
    addAll(captions, article.captions.flatMap(linesOf));
    addAll(furniture, article.furniture.flatMap(linesOf));
    const byGroup = new Map<number, number[]>();
    for (const { line, duplicateOf, kind } of article.captions) {
      const group = duplicateOf ?? line;
      const members = byGroup.get(group) ?? [];
      for (const member of members) pairs.add(`${member} ${line}`);
      byGroup.set(group, [...members, line]);
      if (kind === 'exact') exactCopies.add(line);
    }
    const notBody = new Set<number>();
    for (const lines of [article.captions, article.furniture, article.credits, article.duplicateHeadlines]) {
      addAll(notBody, (lines ?? []).flatMap(linesOf));
    }
    if (article.bodyFirstLine !== null && article.bodyLastLine !== null) {
      // Without a headline there is no story and so no body; its lines are sacred all the same.
      const lines = first(article.headline) === undefined ? sacred : body;
      for (let line = article.bodyFirstLine; line <= article.bodyLastLine; line++)
        if (!notBody.has(line)) lines.add(line);
    }
    addAll(sacred, [...list(article.deck), ...list(article.signoff)].flatMap(linesOf));
  }
  addAll(sacred, [...body, ...headlines]);
  const text = readFileSync(path, 'utf8');
  const blank = text.split(/\r\n|\n|\r/).map((line) => line.trim() === '');
  for (const line of body) if (blank[line]) body.delete(line);
  for (const line of sacred) if (blank[line]) sacred.delete(line);
  return {
    name,
    folder,
    text,
    isNews: !(negative ?? articles.length === 0),
    headlines,
    headlineCopies,
    captions,
    pairs,
    exactCopies,
    furniture,
    body,
    sacred,
  };
}

function addAll(set: Set<number>, lines: readonly (number | undefined)[]): void {
  for (const line of lines) if (line !== undefined) set.add(line);
}

function first(place: Place | null): number | undefined {
  return place?.line ?? undefined;
}

function list(value: readonly Lines[] | Lines | undefined): readonly Lines[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Lines[]) : [value as Lines];
}

function linesOf(lines: Lines): number[] {
  if (typeof lines === 'number') return [lines];
  if (lines.line === null) return [];
  const from = lines.line;
  return Array.from({ length: (lines.lastLine ?? from) - from + 1 }, (_, index) => from + index);
}
