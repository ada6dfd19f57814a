import type { Story, WireFile } from '../story/model.js';
import { passagesByStory } from '../story/prose.js';
import { copied } from '../text/copied.js';
import { AlikeIndex } from './alike-index.js';
import { fingerprintOf, mixed, type Fingerprint, type Likeness } from './fingerprint.js';
import { bareHeadline, type Version } from '../story/version-marks.js';
import { bareSlug, versionOf } from '../story/version.js';

/** A story is compared with so many others at most; a desk with more copies of one knows. */
const MOST_CANDIDATES = 32;

/** One for all: whether a file changed is seen by its stories being the same. */
const NO_STORIES: readonly StoryCard[] = [];

/** What the desk keeps of a story, so that it is found from everywhere: nothing of it holds on to its text. */
export interface StoryCard {
  /** The address of its file. */
  readonly address: string;
  readonly headline: string;
  /** Where the headline stands: lines and UTF-16 units of a line, from 0. */
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
  readonly words: number;
  readonly version: Version | undefined;
  readonly body: Body;
}

/** What a story says, as far as it is compared. The same as long as the text of the body is. */
export interface Body {
  /** What the index knows it by. */
  readonly number: number;
  /** Tells two texts apart, but for one case in four thousand million. */
  readonly hash: number;
  /** Runs of words. */
  readonly size: number;
  /** What it has in common with others, as far as they were compared. */
  likeness?: Map<Body, Likeness>;
}

/** The stories of any number of files, and those among them that may be alike. */
export class StoryIndex {
  private readonly files = new Map<string, readonly StoryCard[]>();
  private readonly alike = new AlikeIndex();
  /** The cards by the number of their body. */
  private readonly byBody: (StoryCard | undefined)[] = [];

  /**
   * Takes a file in as it is now. Costs as much as there is that changed in it.
   * @returns the other files that may tell of its stories and see them changed; undefined where nothing changed
   */
  set(address: string, file: WireFile, fingerprints = fingerprintsOf(file)): Set<string> | undefined {
    const before = this.storiesOf(address);
    const left = new Set(before.map(({ body }) => body));
    const byHash = new Map<number, Body[]>();
    for (const { body } of [...before].reverse()) {
      const alike = byHash.get(body.hash);
      if (alike) alike.push(body);
      else byHash.set(body.hash, [body]);
    }
    const added: Body[] = [];
    const cards = file.stories.map((story, nth): StoryCard => {
      const { start, end } = story.headline.span;
      const headline = copied(file.text.slice(start, end).replace(/\s+/g, ' '));
      const fingerprint = fingerprints[nth] as Fingerprint;
      const names = namesOf(file, story, headline);
      const hash = hashOf(fingerprint, names);
      let body = byHash.get(hash)?.pop();
      if (body) left.delete(body);
      else {
        body = { number: this.alike.add(fingerprint, names), hash, size: fingerprint.length };
        added.push(body);
      }
      return cardOf(address, file, story, headline, body);
    });

    const others = new Set<string>();
    this.addLikely(left, others);
    for (const body of left) this.forget(body);
    for (const card of cards) this.byBody[card.body.number] = card;
    if (cards.length > 0) this.files.set(address, cards);
    else this.files.delete(address);
    this.addLikely(added, others);
    // Nobody tells of a story that moved but those who were compared with it.
    const moved = cards.filter((card, nth) => !isSame(card, before[nth]));
    for (const { body } of moved)
      for (const other of body.likeness?.keys() ?? []) this.addAddress(other.number, others);
    others.delete(address);
    return moved.length > 0 || cards.length !== before.length ? others : undefined;
  }

  /** @returns the other files that may have told of its stories; undefined where there was nothing to take out */
  delete(address: string): Set<string> | undefined {
    const bodies = this.storiesOf(address).map(({ body }) => body);
    const others = new Set<string>();
    this.addLikely(bodies, others);
    for (const body of bodies) this.forget(body);
    others.delete(address);
    return this.files.delete(address) ? others : undefined;
  }

  /** The addresses of all files that hold stories. */
  addresses(): Iterable<string> {
    return this.files.keys();
  }

  /** The stories of a file, in the order of the file. */
  storiesOf(address: string): readonly StoryCard[] {
    return this.files.get(address) ?? NO_STORIES;
  }

  /** The stories that may say the same as one: each is to be compared with it. The likeliest come first. */
  candidates({ body }: StoryCard, most = MOST_CANDIDATES): StoryCard[] {
    return this.alike.candidates(body.number, most).flatMap((number) => this.byBody[number] ?? []);
  }

  private addLikely(bodies: Iterable<Body>, addresses: Set<string>): void {
    for (const { number } of bodies)
      for (const other of this.alike.candidates(number, MOST_CANDIDATES)) this.addAddress(other, addresses);
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

/** What each story of a file is compared by: its body without captions, in the order of the file. */
export function fingerprintsOf(file: WireFile): Fingerprint[] {
  return passagesByStory(file, ['body']).map((passages) =>
    fingerprintOf(passages.map(({ span }) => file.text.slice(span.start, span.end))),
  );
}

function cardOf(address: string, file: WireFile, story: Story, headline: string, body: Body): StoryCard {
  const { lines } = file;
  const { span, firstLine, lastLine } = story.headline;
  return {
    address,
    headline,
    line: firstLine,
    character: span.start - lines.start(firstLine),
    endLine: lastLine,
    endCharacter: span.end - lines.start(lastLine),
    words: story.words,
    version: versionOf(file, story),
    body,
  };
}

/** What a story is called by, whatever its version: its headline and its slug. */
function namesOf(file: WireFile, story: Story, headline: string): (number | undefined)[] {
  return [nameHash(bareHeadline(headline)), nameHash(bareSlug(file, story) ?? '')];
}

function nameHash(name: string): number | undefined {
  return name === '' ? undefined : hashOf(fingerprintOf([name]), []);
}

function hashOf(numbers: Fingerprint, more: readonly (number | undefined)[]): number {
  let hash = numbers.length;
  for (const number of numbers) hash = mixed(hash ^ number);
  for (const number of more) hash = mixed(hash ^ (number ?? 1));
  // As a signed number V8 keeps it in the place of a reference, else on its own.
  return hash | 0;
}

function isSame(card: StoryCard, before: StoryCard | undefined): boolean {
  return (
    card.body === before?.body &&
    card.headline === before.headline &&
    card.line === before.line &&
    card.endLine === before.endLine &&
    card.character === before.character &&
    card.endCharacter === before.endCharacter &&
    card.words === before.words &&
    card.version?.mark === before.version?.mark
  );
}
