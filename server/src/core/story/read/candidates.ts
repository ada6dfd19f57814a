import type { Context } from './context.js';
import { BODY, HEADLINE, phaseOf, READ_ROLES, type ReadRole } from './grammar.js';
import { roleOn, type Path } from './path.js';

/** What may be a story: a body, and the lines above it of which one is its headline. */
export interface Draft {
  /** First unit behind the body above, where its header may begin. */
  readonly start: number;
  /** First and last unit of its body. */
  readonly from: number;
  readonly to: number;
  /** Words of its body. */
  readonly words: number;
  /** The headline of the path. */
  readonly headline: number;
  /** First unit of the header below; as many units as there are where there is none. */
  readonly end: number;
}

/** The drafts along a path, in the order of the file. */
export function draftsOf(context: Context, states: Uint8Array): Draft[] {
  const drafts: Omit<Draft, 'end'>[] = [];
  let start = 0;
  let headline = -1;
  for (let at = 0; at < states.length; at++) {
    const state = states[at] as number;
    if (state === HEADLINE && (at === 0 || phaseOf(states[at - 1] as number) !== 'header')) headline = at;
    if (state !== BODY) continue;
    const from = at;
    let to = at;
    let words = 0;
    for (; at < states.length && phaseOf(states[at] as number) === 'body'; at++) {
      if (states[at] !== BODY) continue;
      to = at;
      words += context.form(at).words;
    }
    at--;
    drafts.push({ start, from, to, words, headline });
    start = to + 1;
  }
  return drafts.map((draft, nth) => ({ ...draft, end: drafts[nth + 1]?.headline ?? states.length }));
}

/** A line that may be the headline of a draft. */
export interface Candidate {
  readonly at: number;
  /** How much the best path through it as a headline falls short of the best. */
  readonly shortfall: number;
  /** How many of its topics the body has too. */
  readonly shared: number;
  /** Its place among the candidates by each of the two, from 0. */
  rank: number;
  sharedRank: number;
}

/** Lines of the header above the path's headline that are looked at, in units; and how far into the body. */
const ABOVE = 80;
const INSIDE = 3;
/** Lines that are weighed for a story. */
const MOST = 25;

/** The lines that may be the headline of a draft, as they are weighed against one another. */
export class Candidates {
  readonly list: readonly Candidate[];
  /** All lines that were looked at, from the first to the last. */
  readonly first: number;
  readonly end: number;

  constructor(
    readonly context: Context,
    readonly path: Path,
    readonly draft: Draft,
  ) {
    const { start, from, to, headline } = draft;
    this.first = Math.max(start, Math.min(headline < 0 ? from : headline, from) - ABOVE);
    this.end = Math.min(from + INSIDE, to + 1);
    const topics = this.topicsOfBody();
    const found: Candidate[] = [];
    for (let at = this.first; at < this.end; at++) {
      const form = context.form(at);
      // The mark of a version is none, by convention.
      if (form.words === 0 || form.kind === 'version') continue;
      const shared = form.topics.filter((topic) => topics.has(topic)).length;
      found.push({ at, shortfall: this.shortfall(at), shared, rank: 0, sharedRank: 0 });
    }
    found.sort((a, b) => a.shortfall - b.shortfall || a.at - b.at).splice(MOST);
    for (const [nth, one] of found.entries()) one.rank = nth;
    const byShared = [...found].sort((a, b) => b.shared - a.shared);
    for (const one of found) one.sharedRank = byShared.findIndex(({ shared }) => shared === one.shared);
    this.list = found;
  }

  get length(): number {
    return this.list.length;
  }

  private shortfall(at: number): number {
    return this.path.shortfalls[at * READ_ROLES.length + READ_ROLES.indexOf('headline')] as number;
  }

  private topicsOfBody(): Set<number> {
    const topics = new Set<number>();
    for (let at = this.draft.from; at <= this.draft.to; at++) {
      if (this.path.states[at] === BODY) for (const topic of this.context.form(at).topics) topics.add(topic);
    }
    return topics;
  }

  /** The unit of a candidate. */
  at(nth: number): number {
    return (this.list[nth] as Candidate).at;
  }

  /** What a unit is by the path; undefined outside of the file. */
  roleOf(at: number): ReadRole | undefined {
    return roleOn(this.path, at);
  }
}
