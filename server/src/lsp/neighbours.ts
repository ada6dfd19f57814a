import {
  counterpart,
  inOrder,
  likenessBetween,
  type Counterpart,
  type EditedFile,
  type Fingerprint,
  type StoryCard,
  type WireFile,
} from '../core/index.js';
import { canonical, pathBelow } from './addresses.js';
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
    const counterparts = all.map((places) => places.slice(0, MOST_TOLD));
    const told = counterparts.map((places) =>
      places.map(({ card, is, likeness }) => [
        { ...card, body: likeness.share },
        this.nameOf(card.address),
        is,
      ]),
    );
    return {
      counterparts,
      nameOf: (other) => (other === address ? undefined : this.nameOf(other)),
      known: told.every((places) => places.length === 0) ? '' : JSON.stringify(told),
    };
  }

  /** The other places of each story of a file, in the order of the file. */
  async counterpartsIn(address: string): Promise<Counterpart[][]> {
    let found: Counterpart[][] = [];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const cards = this.stories.index.storiesOf(address);
      const read = new Map<string, Promise<Read | undefined>>();
      found = [];
      for (const own of cards) {
        const candidates = this.stories.index.candidates(own);
        // Of thousands of stories few have any.
        found.push(candidates.length > 0 ? await this.counterpartsAmong(candidates, own, read) : []);
      }
      if (this.stories.index.storiesOf(address) === cards) break;
    }
    return found;
  }

  /** What a reader calls a file: its path in the workspace, with the folder's name where there are several. */
  nameOf(address: string): string {
    const root = this.workspace.rootOf(address);
    if (root === undefined) return pathBelow(address.slice(0, address.lastIndexOf('/')), address);
    const above = this.workspace.roots.length > 1 ? root.slice(0, root.lastIndexOf('/')) : root;
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
