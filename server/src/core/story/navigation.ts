import { message, type Message } from '../message.js';
import { isRule } from './form.js';
import type { Furniture, Passage, Role, Unit } from './model.js';
import type { Page } from './story-lines.js';

/** Fewer lines than this above the first headline are no navigation: slugs, times, a version mark. */
const SHORTEST_NAVIGATION = 6;

/** Reads what stands above the first headline of a file: the navigation of a page, or the header lines of a wire. */
export function readNavigation({ units, readings, forced }: Page, from: number, to: number): Furniture[] {
  const furniture: Furniture[] = [];
  const leftover = (at: number, sure: boolean, reason: Message) => {
    const { span, firstLine, lastLine }: Passage = units[at] as Unit;
    furniture.push({ span, firstLine, lastLine, sure });
    readings[at] = { role: 'furniture', reason };
  };
  const note = (at: number, role: Role, reason: Message) => {
    readings[at] = { role, reason };
  };
  const isPage = to - from >= SHORTEST_NAVIGATION || hasKnown(units, from, to);

  for (let at = from; at < to; at++) {
    const unit = units[at] as Unit;
    const { form } = unit;
    const role = forced(unit);
    if (role === 'furniture') leftover(at, true, message('was marked so'));
    else if (role) note(at, role === 'headline' ? 'other' : role, message('was marked so'));
    else if (form.kind === 'furniture')
      leftover(at, true, message('is a line that pages are known to leave behind'));
    else if (form.kind === 'symbols' && isRule(form.key))
      note(at, 'separator', message('separates parts of the text'));
    else if (form.kind === 'symbols') leftover(at, true, message('holds no letter and no figure'));
    else if (form.kind === 'date' || form.kind === 'byline' || form.kind === 'version')
      note(at, form.kind, message('stands above the headline'));
    else if (isPage && form.kind !== 'sign-off')
      leftover(at, false, message('stands in the navigation above the headline'));
    else note(at, 'slug', message('stands above the headline of a wire'));
  }
  return furniture;
}

function hasKnown(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((units[at] as Unit).form.kind === 'furniture') return true;
  return false;
}
