import { changedBetween } from '../text/changed.js';
import { replacedIn } from '../text/chunks.js';
import { AlikeIndex } from './alike-index.js';
import type { Likeness } from './fingerprint.js';
import type { StoryEntry, StoryFacts } from './story-entry.js';

/** A story is compared with so many others at most; a desk with more copies of one knows. */
const MOST_CANDIDATES = 32;

/** One for all: whether a file changed is seen by its stories being the same. */
const NO_STORIES: readonly StoryCard[] = [];
/** Most stories have none: one list for all of them. */
const NONE: readonly Body[] = [];

/** What the desk keeps of a story, so that it is found from everywhere. */
export interface StoryCard {
  /** The address of its file. */
  readonly address: string;
  readonly facts: StoryFacts;
  readonly body: Body;
}

/** What a story says, as far as it is compared. The same as long as the text of the body is. */
export interface Body {
  /** What the index knows it by. */
  readonly number: number;
  readonly hash: number;
  /** Runs of words. */
  readonly size: number;
  /** What it has in common with others, as far as they were compared. */
  likeness?: Map<Body, Likeness>;
  /** Those that it is to be compared with, until one of them comes or goes. */
  candidates: readonly Body[] | undefined;
}

/** The stories of any number of files, and those among them that may be alike. */
export class StoryIndex {
  private readonly files = new Map<string, readonly StoryCard[]>();
  private readonly alike = new AlikeIndex();
  /** The cards by the number of their body. */
  private readonly byBody: (StoryCard | undefined)[] = [];

  /**
   * Takes the stories of a file in as they are now. Costs as much as there is that changed in it.
   * @returns the other files that may tell of its stories and see them changed; undefined where nothing changed
   */
  set(address: string, entries: readonly StoryEntry[]): Set<string> | undefined {
    const all = this.storiesOf(address);
    const { from, behind } = changedBetween(all, entries, isSame);
    const before = all.slice(from, all.length - behind);
    const now = entries.slice(from, entries.length - behind);
    if (before.length === 0 && now.length === 0) return undefined;

    const left = new Set(before.map(({ body }) => body));
    const byHash = new Map<number, Body[]>();
    for (const { body } of [...before].reverse()) {
      const alike = byHash.get(body.hash);
      if (alike) alike.push(body);
      else byHash.set(body.hash, [body]);
    }
    const added: Body[] = [];
    const cards = now.map(({ fingerprint, names, hash, facts }): StoryCard => {
      let body = byHash.get(hash)?.pop();
      if (body) left.delete(body);
      else {
        body = {
          number: this.alike.add(fingerprint, names),
          hash,
          size: fingerprint.length,
          candidates: undefined,
        };
        added.push(body);
      }
      return { address, facts, body };
    });

    const others = new Set<string>();
    this.tellLikely(left, others);
    for (const body of left) this.forget(body);
    for (const card of cards) this.byBody[card.body.number] = card;
    if (entries.length > 0) this.files.set(address, replacedIn(all, from, all.length - behind, cards));
    else this.files.delete(address);
    this.tellLikely(added, others);
    // Nobody tells of a story that moved but those who were compared with it.
    for (const { body } of cards)
      for (const { number } of body.likeness?.keys() ?? []) this.addAddress(number, others);
    others.delete(address);
    return others;
  }

  /** @returns the other files that may have told of its stories; undefined where there was nothing to take out */
  delete(address: string): Set<string> | undefined {
    return this.set(address, []);
  }

  /** The addresses of all files that hold stories. */
  addresses(): Iterable<string> {
    return this.files.keys();
  }

  /** The stories of a file, in the order of the file. The same list as long as nothing changed in it. */
  storiesOf(address: string): readonly StoryCard[] {
    return this.files.get(address) ?? NO_STORIES;
  }

  /** The stories that may say the same as one: each is to be compared with it. The likeliest come first. */
  candidates({ body }: StoryCard): StoryCard[] {
    if (!body.candidates) {
      const numbers = this.alike.candidates(body.number, MOST_CANDIDATES);
      body.candidates = numbers.length === 0 ? NONE : numbers.flatMap((nth) => this.byBody[nth]?.body ?? []);
    }
    if (body.candidates.length === 0) return [];
    // Only where there are more than are compared may one have gone and nobody been told.
    return body.candidates.flatMap((other) => {
      const card = this.byBody[other.number];
      return card?.body === other ? card : [];
    });
  }

  /** The stories of a file that are to be compared with others: their index in the file, and those others. */
  *compared(address: string): Generator<{ nth: number; own: StoryCard; others: StoryCard[] }> {
    for (const [nth, own] of this.storiesOf(address).entries()) {
      // Of thousands of stories few have any.
      if (own.body.candidates === NONE) continue;
      const others = this.candidates(own);
      if (others.length > 0) yield { nth, own, others };
    }
  }

  /** Tells those who may be like some stories that these came or go. */
  private tellLikely(bodies: Iterable<Body>, addresses: Set<string>): void {
    for (const { number } of bodies)
      for (const other of this.alike.candidates(number, MOST_CANDIDATES)) {
        const body = this.byBody[other]?.body;
        if (body) body.candidates = undefined;
        this.addAddress(other, addresses);
      }
  }

  private addAddress(number: number, addresses: Set<string>): void {
    const card = this.byBody[number];
    if (card) addresses.add(card.address);
  }

  private forget(body: Body): void {
    for (const other of body.likeness?.keys() ?? []) other.likeness?.delete(body);
    this.alike.delete(body.number);
    this.byBody[body.number] = undefined;
  }
}

function isSame({ facts, body }: StoryCard, entry: StoryEntry): boolean {
  return body.hash === entry.hash && (facts === entry.facts || areSame(facts, entry.facts));
}

function areSame(one: StoryFacts, other: StoryFacts): boolean {
  return (
    one.headline === other.headline &&
    one.line === other.line &&
    one.endLine === other.endLine &&
    one.character === other.character &&
    one.endCharacter === other.endCharacter &&
    one.words === other.words &&
    one.version?.mark === other.version?.mark
  );
}
