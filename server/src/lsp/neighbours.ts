import {
  counterpart,
  inOrder,
  likenessBetween,
  type Counterpart,
  type Counterparts,
  type EditedFile,
  type Fingerprint,
  type StoryCard,
  type WireFile,
} from '../core/index.js';
import { canonical, folderOf, pathBelow } from './addresses.js';
import type { Consulted, OpenFile } from './documents.js';
import type { Stories } from './stories.js';
import type { Workspace } from './workspace.js';

/** More places than these nobody reads through in a finding. */
const MOST_TOLD = 10;

/** What the stories of a file are compared by. */
type Read = ReadonlyMap<StoryCard['body'], Fingerprint>;

/** How often it is begun anew when the stories change meanwhile. */
const ATTEMPTS = 3;

/** Finds the other places where the stories of a file stand, by reading those files that may hold them. */
export class Neighbours {
  constructor(
    private readonly stories: Stories,
    private readonly workspace: Pick<Workspace, 'roots' | 'rootOf'>,
  ) {}

  /** Tells an open document what the other stories of the desk are. */
  async consult(open: OpenFile): Promise<void> {
    open.consult(await this.around(canonical(open.uri), open.read));
  }

  /** What the other stories are to those of a file as it stands. */
  async around(address: string, file: WireFile | EditedFile): Promise<Consulted> {
    this.stories.take(address, file);
    const all = await this.counterpartsIn(address);
    const counterparts = new Map([...all].map(([nth, places]) => [nth, places.slice(0, MOST_TOLD)]));
    const told = [...counterparts].map(([nth, places]) => [
      nth,
      places.map(({ card: { address, facts }, is, likeness }) => [
        ...[address, this.nameOf(address), facts],
        ...[is, likeness.share],
      ]),
    ]);
    return {
      counterparts,
      nameOf: (other) => (other === address ? undefined : this.nameOf(other)),
      known: told.length > 0 ? JSON.stringify(told) : '',
    };
  }

  /** The other places of the stories of a file. */
  async counterpartsIn(address: string): Promise<Counterparts> {
    const { index } = this.stories;
    let found = new Map<number, Counterpart[]>();
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const cards = index.storiesOf(address);
      const read = new Map<string, Promise<Read | undefined>>();
      found = new Map();
      for (const { nth, own, others } of index.compared(address)) {
        const places = await this.counterpartsAmong(others, own, read);
        if (places.length > 0) found.set(nth, places);
      }
      if (index.storiesOf(address) === cards) break;
    }
    return found;
  }

  /** What a reader calls a file: its path in the workspace, with the folder's name where there are several. */
  nameOf(address: string): string {
    const root = this.workspace.rootOf(address);
    if (root === undefined) {
      const folder = folderOf(address);
      const name = pathBelow(folder, address);
      // A file that was never saved: `untitled:Untitled-1`.
      return folder === '' ? name.slice(name.indexOf(':') + 1) : name;
    }
    const above = this.workspace.roots.length > 1 ? folderOf(root) : root;
    return pathBelow(above, address);
  }

  /** What the stories of a file are compared by now; undefined where it is gone. */
  private async read(address: string): Promise<Read | undefined> {
    const entries = await this.stories.entriesOf(address);
    if (!entries) return undefined;
    const cards = this.stories.index.storiesOf(address);
    return new Map(cards.map(({ body }, nth) => [body, entries[nth]?.fingerprint as Fingerprint]));
  }

  private async counterpartsAmong(
    candidates: readonly StoryCard[],
    own: StoryCard,
    read: Map<string, Promise<Read | undefined>>,
  ): Promise<Counterpart[]> {
    const found: Counterpart[] = [];
    const told = async ({ address, body }: StoryCard) => {
      let file = read.get(address);
      if (!file) read.set(address, (file = this.read(address)));
      return (await file)?.get(body);
    };
    for (const card of candidates) {
      let likeness = own.body.likeness?.get(card.body);
      if (!likeness) {
        const [fingerprint, theirs] = [await told(own), await told(card)];
        // Where a file changed meanwhile, it is looked at again once that is known.
        if (!fingerprint || !theirs) continue;
        likeness = likenessBetween([own, fingerprint], [card, theirs]);
      }
      const place = counterpart(own, card, likeness);
      if (place) found.push(place);
    }
    return inOrder(found);
  }
}
