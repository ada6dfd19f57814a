import type { Unit } from './model.js';

/** How far below a page title the headline may stand, in units: behind all of the navigation. */
export const TITLE_REACH = 200;

/** A page's title: a headline, a separator and the name of the site. */
export interface PageTitle {
  readonly at: number;
  readonly line: number;
  readonly head: string;
}

const TITLE = /^(.{15,200}?)\s*(?:[|»·]|\s[–—-])\s+([^\d,]{2,40})$/u;

/** Between headline and site. */
const SEPARATOR = /[|»·–—]|\s-\s/u;

/** The page title that a line is, if its first part comes again as a line of its own further down. */
export function pageTitle(units: readonly Unit[], at: number): PageTitle | undefined {
  const unit = units[at] as Unit;
  const head = titleIn(unit);
  if (head === undefined) return undefined;
  const title = { at, line: unit.firstLine, head };
  for (let index = at + 1; index < units.length && index <= at + TITLE_REACH; index++) {
    const { form } = units[index] as Unit;
    if (form.kind === 'text' && !form.sentence && beginsWithTitle(title, form.key)) return title;
  }
  return undefined;
}

/** Whether a line has the form of a page title. */
export function mayBeTitle(unit: Unit): boolean {
  return titleIn(unit) !== undefined;
}

function titleIn({ form }: Unit): string | undefined {
  if (form.kind !== 'text' || form.sentence || form.length > 240) return undefined;
  if (!SEPARATOR.test(form.key)) return undefined;
  const [, head = '', site = ''] = TITLE.exec(form.key) ?? [];
  return head.split(' ').length < 4 || site.split(' ').length > 5 ? undefined : head;
}

export function beginsWithTitle({ head }: PageTitle, key: string): boolean {
  // The same title once more is no headline.
  if (key.length < 15 || key.length > head.length + 8 || TITLE.test(key)) return false;
  return key.includes(head) || (head.includes(key) && key.length * 2 > head.length);
}
