/** A line of a labelled page: what it is, and its text. */
export type Line = [label: string, text: string];

/** A page or a file whose lines are labelled, as in the labelled corpus. */
export interface LabelledPage {
  id: string;
  site: string;
  language: string;
  style: string;
  kind: 'news' | 'none' | 'index';
  gold: string;
  /** 1 to 4, by site: what is fitted on three folds is measured on the fourth. */
  fold: number;
  lines: Line[];
}

/** That many empty lines. */
export function blanks(count: number): Line[] {
  return Array.from({ length: count }, (): Line => ['blank', '']);
}

/** The blocks one after the other with so many empty lines between; empty blocks leave no gap. */
export function apart(blocks: readonly (readonly Line[])[], gap: number): Line[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => [...(index > 0 ? blanks(gap) : []), ...block]);
}

/** Each text as a block of one line with this label. */
export function each(label: string, texts: readonly string[]): Line[][] {
  return texts.map((text): Line[] => [[label, text]]);
}

/** The lines without the empty ones. */
export function solid(lines: readonly Line[]): Line[] {
  return lines.filter(([label]) => label !== 'blank');
}

/** The lines without the empty ones at the start and at the end. */
export function trimmed(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(([label]) => label !== 'blank');
  const last = lines.findLastIndex(([label]) => label !== 'blank');
  return first < 0 ? [] : lines.slice(first, last + 1);
}
