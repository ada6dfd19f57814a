import type { Story, WireFile } from '../story/model.js';
import { likenessOf, wordsOf, type Fingerprint, type Likeness } from './fingerprint.js';
import { entriesOf } from './story-entry.js';
import { StoryIndex, type StoryCard } from './story-index.js';
import { bareHeadline, FIRST_RANK } from '../story/version-marks.js';

/** Bodies with so much in common are one story. */
const SAME_STORY = 0.7;
/** So much of a version stands in the next one, or the other way round. */
const SAME_VERSIONS = 0.5;
/** Where the headline says another thing: news of one company end with the same lines about it. */
const SAME_UNDER_OTHER_HEADLINES = 0.75;
/** So many words of the shorter headline stand in the other of two versions. */
const KINDRED = 0.5;
/** Shorter bodies have more in common by chance: a line that more is to follow, a note of a correction. In runs of words. */
const SHORTEST = 16;

/** Another place where a story stands. */
export interface Counterpart {
  readonly card: StoryCard;
  readonly likeness: Likeness;
  /** How it stands to the story: another version of it, or the same. */
  readonly is: 'newer' | 'older' | 'same';
}

/** What a rule may know of the other stories of the desk. */
export interface Desk {
  /** The other places where a story of the file stands; the newest version first, then those most like it. */
  counterparts(story: Story): readonly Counterpart[];
  /** What a reader calls the file at an address; undefined where it is the file itself. */
  nameOf(address: string): string | undefined;
}

/** Where nothing but the one story counts. */
export const NO_DESK: Desk = { counterparts: () => [], nameOf: () => undefined };

/** The other places of the stories of a file, by the index of each story that has any. */
export type Counterparts = ReadonlyMap<number, readonly Counterpart[]>;

/** What the other stories of the desk are to those of one file. */
export interface Surroundings {
  readonly counterparts: Counterparts;
  readonly nameOf: Desk['nameOf'];
}

/** The desk as the stories of a file see it. */
export function deskFor({ stories }: WireFile, { counterparts, nameOf }: Surroundings): Desk {
  const byStory = new Map([...counterparts].map(([nth, places]) => [stories[nth], places]));
  return { counterparts: (story) => byStory.get(story) ?? [], nameOf };
}

/** How one story stands to another that it was compared with; undefined where they are two stories. */
export function counterpart(own: StoryCard, card: StoryCard, likeness: Likeness): Counterpart | undefined {
  if (Math.min(own.body.size, card.body.size) < SHORTEST) return undefined;
  const later = (card.facts.version?.rank ?? FIRST_RANK) - (own.facts.version?.rank ?? FIRST_RANK);
  if (later !== 0 && areVersions(own, card, likeness))
    return { card, likeness, is: later > 0 ? 'newer' : 'older' };
  return likeness.share >= SAME_STORY ? { card, likeness, is: 'same' } : undefined;
}

function areVersions(own: StoryCard, card: StoryCard, { held }: Likeness): boolean {
  if (held >= SAME_UNDER_OTHER_HEADLINES) return true;
  return held >= SAME_VERSIONS && areKindred(own, card);
}

/** Whether two headlines say half of the same, whatever marks of a version they carry. */
function areKindred(own: StoryCard, card: StoryCard): boolean {
  const words = ({ facts: { headline } }: StoryCard) => new Set(wordsOf(bareHeadline(headline)));
  const [one, other] = [words(own), words(card)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common >= KINDRED * Math.min(one.size, other.size);
}

/** Puts the other places of a story in the order in which they are told. */
export function inOrder(counterparts: readonly Counterpart[]): Counterpart[] {
  const rank = ({ card }: Counterpart) => card.facts.version?.rank ?? FIRST_RANK;
  return [...counterparts].sort(
    (a, b) =>
      rank(b) - rank(a) ||
      b.likeness.share - a.likeness.share ||
      (a.card.address < b.card.address ? -1 : a.card.address > b.card.address ? 1 : 0) ||
      a.card.facts.line - b.card.facts.line,
  );
}

/** What two bodies have in common, worked out once. */
export function likenessBetween(
  [one, fingerprint]: readonly [StoryCard, Fingerprint],
  [other, theirs]: readonly [StoryCard, Fingerprint],
): Likeness {
  const known = one.body.likeness?.get(other.body);
  if (known) return known;
  const likeness = likenessOf(fingerprint, theirs);
  (one.body.likeness ??= new Map()).set(other.body, likeness);
  (other.body.likeness ??= new Map()).set(one.body, likeness);
  return likeness;
}

/** The desk of a file that lies alone: its stories among themselves. Worked out when it is first asked. */
export function deskWithin(file: WireFile): Desk {
  let desk: Desk | undefined;
  return {
    counterparts: (story) =>
      (desk ??= deskFor(file, { counterparts: counterpartsWithin(file), nameOf })).counterparts(story),
    nameOf,
  };
}

/** Everything stands in the one file. */
const nameOf = () => undefined;

function counterpartsWithin(file: WireFile): Counterparts {
  if (file.stories.length < 2) return new Map();
  const index = new StoryIndex();
  const entries = entriesOf(file);
  index.set('', entries);
  const cards = index.storiesOf('');
  const fingerprints = new Map(cards.map((card, nth) => [card, entries[nth]?.fingerprint as Fingerprint]));
  const told = (card: StoryCard) => [card, fingerprints.get(card) as Fingerprint] as const;
  const found = new Map<number, Counterpart[]>();
  for (const { nth, own, others } of index.compared('')) {
    const places = others.flatMap(
      (card) => counterpart(own, card, likenessBetween(told(own), told(card))) ?? [],
    );
    if (places.length > 0) found.set(nth, inOrder(places));
  }
  return found;
}
