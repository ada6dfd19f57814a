// The judged pages, varied as pages are found: joined by endless scrolling, hard-wrapped by a wire, cut off above the
// headline, without the copies of their headline. What is true of them follows from what is true of the pages.
import { EIGHT_STORIES, type Truth } from './truth.js';

export const VARIATIONS = ['joined', 'wrapped', 'cut above', 'copied once'] as const;
export type Variation = (typeof VARIATIONS)[number];

/** How many joined files are made, of two or three pages each. */
const JOINED = 60;
const WIDTHS = [58, 64, 72];

export function varied(truths: readonly Truth[]): Record<Variation, Truth[]> {
  const pages = truths.filter(
    ({ folder, isNews, name }) =>
      isNews &&
      name !== EIGHT_STORIES &&
      (folder === 'pages' || (folder === 'wide' && !/multi|wire|wrapped/.test(name))),
  );
  return {
    joined: joinedPages(pages),
    wrapped: pages.flatMap((page) => WIDTHS.map((width) => wrapped(page, width))),
    'cut above': pages.map(cutAbove),
    'copied once': pages.map((page) =>
      withLines(page, (line) => (page.headlineCopies.has(line) ? [] : undefined)),
    ),
  };
}

function joinedPages(pages: readonly Truth[]): Truth[] {
  const random = generator(12_345);
  return Array.from({ length: JOINED }, () => {
    const chosen = new Set<Truth>();
    const count = 2 + Math.floor(random() * 2);
    while (chosen.size < count) chosen.add(pages[Math.floor(random() * pages.length)] as Truth);
    return joined([...chosen], 1 + Math.floor(random() * 4));
  });
}

/** Pages one below the other, with blank lines between. */
function joined(pages: readonly Truth[], gap: number): Truth {
  let line = 0;
  const parts = pages.map((page) => {
    const lines = linesOf(page.text);
    while (lines.at(-1)?.trim() === '') lines.pop();
    const moved = moveLines({ ...page, text: lines.join('\n') }, (from) => [from + line]);
    line += lines.length + gap;
    return moved;
  });
  const all = <T>(pick: (part: Truth) => ReadonlySet<T>) => new Set(parts.flatMap((part) => [...pick(part)]));
  return {
    ...(parts[0] as Truth),
    name: `${pages.map(({ name }) => name.slice(0, 14)).join(' + ')}, gap ${gap}`,
    text: parts.map(({ text }) => text).join('\n'.repeat(gap + 1)),
    headlines: all((part) => part.headlines),
    headlineCopies: all((part) => part.headlineCopies),
    captions: all((part) => part.captions),
    pairs: all((part) => part.pairs),
    exactCopies: all((part) => part.exactCopies),
    furniture: all((part) => part.furniture),
    body: all((part) => part.body),
    sacred: all((part) => part.sacred),
  };
}

/** A page with its long lines broken at a width; entries of lists and single words stay whole. */
function wrapped(page: Truth, width: number): Truth {
  const broken = withLines(page, (_line, text) => {
    if (text.length <= width || /^\s*[•□]/.test(text) || !text.includes(' ')) return undefined;
    const lines: string[] = [];
    let current = '';
    for (const word of text.trim().split(' ')) {
      if (current !== '' && current.length + 1 + word.length > width) {
        lines.push(current);
        current = word;
      } else {
        current = current === '' ? word : `${current} ${word}`;
      }
    }
    return [...lines, current];
  });
  return { ...broken, name: `${page.name}, wrapped at ${width}` };
}

function cutAbove(page: Truth): Truth {
  const first = Math.min(...page.headlines);
  return withLines(page, (line) => (line < first ? [] : undefined));
}

/** The page with some of its lines replaced by none, one or several; `undefined` leaves a line as it is. */
function withLines(page: Truth, replace: (line: number, text: string) => string[] | undefined): Truth {
  const places: number[][] = [];
  const lines: string[] = [];
  for (const [line, text] of linesOf(page.text).entries()) {
    const replaced = replace(line, text) ?? [text];
    places.push(replaced.map((_, index) => lines.length + index));
    lines.push(...replaced);
  }
  return moveLines({ ...page, text: lines.join('\n') }, (line) => places[line] ?? []);
}

/** What is true of a page whose lines have moved. Items known by their first line are known by the new first line. */
function moveLines(page: Truth, placesOf: (line: number) => number[]): Truth {
  const all = (lines: ReadonlySet<number>) => new Set([...lines].flatMap(placesOf));
  const firsts = (lines: ReadonlySet<number>) =>
    new Set([...lines].flatMap((line) => placesOf(line).slice(0, 1)));
  const pairs = [...page.pairs].map((pair) =>
    pair.split(' ').flatMap((line) => placesOf(Number(line)).slice(0, 1)),
  );
  return {
    ...page,
    headlines: firsts(page.headlines),
    headlineCopies: all(page.headlineCopies),
    captions: all(page.captions),
    pairs: new Set(pairs.filter(({ length }) => length === 2).map((pair) => pair.join(' '))),
    exactCopies: firsts(page.exactCopies),
    furniture: all(page.furniture),
    body: all(page.body),
    sacred: all(page.sacred),
  };
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** A linear congruential generator: the same numbers from 0 to 1 in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x7fff_ffff;
  };
}
