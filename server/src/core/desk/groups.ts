import { FIRST_RANK } from '../story/version-marks.js';
import type { StoryCard } from './story-index.js';

/** Puts together what is the same story, or versions of one, also by way of others. */
export class Groups {
  private readonly groupOf = new Map<StoryCard['body'], StoryCard[]>();

  join(one: StoryCard, other: StoryCard): void {
    const [a, b] = [this.of(one), this.of(other)];
    if (a === b) return;
    const [small, large] = a.length < b.length ? [a, b] : [b, a];
    large.push(...small);
    for (const { body } of small) this.groupOf.set(body, large);
  }

  /** All groups, each with its newest version first. */
  all(): StoryCard[][] {
    const rank = ({ facts }: StoryCard) => facts.version?.rank ?? FIRST_RANK;
    const inTheirOrder = (a: StoryCard, b: StoryCard) =>
      rank(b) - rank(a) ||
      (a.address < b.address ? -1 : a.address > b.address ? 1 : 0) ||
      a.facts.line - b.facts.line;
    return [...new Set(this.groupOf.values())].map((group) => [...group].sort(inTheirOrder));
  }

  private of(card: StoryCard): StoryCard[] {
    const known = this.groupOf.get(card.body);
    if (known) return known;
    const group = [card];
    this.groupOf.set(card.body, group);
    return group;
  }
}
