import { nearCopies } from './alike.js';
import type { Form } from './read/form.js';
import type { Appearance, Caption, CaptionCopy, Passage } from './model.js';

/** An appearance of a caption, as the reader of a story hands it over. */
export interface Seen {
  readonly passage: Appearance;
  readonly form: Form;
  /** Its place among the lines of the story: neighbours are compared more freely. */
  readonly at: number;
}

interface Group {
  readonly members: Seen[];
  /** The last appearance of each of its wordings. */
  readonly wordings: Map<string, Seen>;
}

/** How many of the last groups a caption is compared with for another wording: keeps the cost linear. */
const COMPARED = 8;

/** Groups the captions of one story by picture, and decides which wording is kept. */
export function groupCaptions(seen: readonly Seen[], text: string): Caption[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  for (const one of seen) {
    let group = byKey.get(one.form.key) ?? nearGroup(groups, one);
    if (!group) {
      group = { members: [], wordings: new Map() };
      groups.push(group);
    }
    group.members.push(one);
    group.wordings.set(one.form.key, one);
    byKey.set(one.form.key, group);
  }
  return groups.map(({ members }) => captionOf(members, text));
}

function nearGroup(groups: readonly Group[], one: Seen): Group | undefined {
  for (let index = groups.length - 1; index >= 0 && index >= groups.length - COMPARED; index--) {
    const group = groups[index] as Group;
    const near = [...group.wordings.values()].some((member) =>
      nearCopies(member.form, one.form, one.at - member.at <= 6 ? 'neighbours' : 'apart'),
    );
    if (near) return group;
  }
  return undefined;
}

function captionOf(members: readonly Seen[], text: string): Caption {
  let kept = members[0] as Seen;
  for (const member of members) if (isBetter(member.form, kept.form)) kept = member;
  const firsts = new Map<string, Seen>([[kept.form.key, kept]]);
  const others = members
    .filter((member) => member !== kept)
    .map((member) => {
      const first = firsts.get(member.form.key);
      if (!first) firsts.set(member.form.key, member);
      return { member, first };
    });
  const stay = [kept, ...others.filter(({ first }) => !first).map(({ member }) => member)];
  const copies = others.map(({ member, first }): CaptionCopy => {
    const { creditLine, ...passage } = member.passage;
    // Who took the picture must be read somewhere when the copy is gone.
    const goesWithIt = creditLine && (!first || stay.some((one) => saysCredit(one, creditLine, text)));
    return { ...passage, ...(goesWithIt ? { creditLine } : {}), repeats: first?.passage };
  });
  const credit = creditOf([kept, ...members], text);
  return { kept: kept.passage, copies, ...(credit === undefined ? {} : { credit }) };
}

/** Whether a wording says more; or says the same, with less in it that no reader sees. */
function isBetter(one: Form, other: Form): boolean {
  if (one.length !== other.length) return one.length > other.length;
  return one.key === other.key && one.text.length < other.text.length;
}

function saysCredit({ form, passage }: Seen, credit: Passage, text: string): boolean {
  if (form.credit !== undefined) return true;
  return passage.creditLine !== undefined && wordsOf(passage.creditLine, text) === wordsOf(credit, text);
}

/** The credit as the kept wording has it, else as any other wording or a line beside it has it. */
function creditOf(members: readonly Seen[], text: string): string | undefined {
  for (const { form } of members) if (form.credit !== undefined) return form.credit;
  for (const { passage } of members) if (passage.creditLine) return wordsOf(passage.creditLine, text);
  return undefined;
}

function wordsOf({ span }: Passage, text: string): string {
  return text
    .slice(span.start, span.end)
    .replace(/^[([]|[)\]]$/g, '')
    .trim();
}
