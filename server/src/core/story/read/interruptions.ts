// How surely a line that was read as a leftover inside a body is one. The path is never far from reading a line between two
// paragraphs as one more, a subhead or an entry of a list, so the margin says little there: it is weighed with what the line
// says and looks like.
import type { Context } from './context.js';
import { all, OWN_WORDS, type Evidence } from './evidence.js';
import * as F from './facts.js';
import { ofUnit, ranges, type Fact } from './facts.js';
import { READ_ROLES, STATES, type ReadRole } from './grammar.js';
import { bucketOf } from './limits.js';
import { marginOf, roleOn, type Path } from './path.js';
import { UNIT, type Scheme, type Weights } from './weights.js';

const FURNITURE = READ_ROLES.indexOf('furniture');
const BODY_TEXT = READ_ROLES.indexOf('body');

/** A leftover inside a body. */
interface Interruption {
  readonly at: number;
  /** By how much its reading beats the next, in the unit of the weights. */
  readonly margin: number;
  /** How much more its words speak for a leftover than for a line of the body, in the same unit. */
  readonly said: number;
}

/** The leftovers inside the bodies among some units, in the order of the file. */
export class Interruptions {
  readonly list: readonly Interruption[];

  /**
   * @param weights by which the path was found
   * @param to index behind the last unit
   */
  constructor(
    readonly context: Context,
    readonly path: Path,
    weights: Weights<Context>,
    from = 0,
    to = context.length,
  ) {
    const list: Interruption[] = [];
    for (let at = from; at < to; at++) {
      const { role, phase } = STATES[path.states[at] as number] as (typeof STATES)[number];
      if (role !== 'furniture' || phase !== 'body') continue;
      const words = weights.ofWords(context, at, OWN_WORDS.length);
      const said = (words[FURNITURE] as number) - (words[BODY_TEXT] as number);
      list.push({ at, margin: marginOf(path, at), said });
    }
    this.list = list;
  }

  get length(): number {
    return this.list.length;
  }

  at(nth: number): number {
    return (this.list[nth] as Interruption).at;
  }
}

type Asked = Fact<Interruptions>;

function fact(
  name: string,
  values: readonly string[],
  of: (interruptions: Interruptions, one: Interruption) => number,
): Asked {
  return {
    name,
    values,
    of: (interruptions, nth) => of(interruptions, interruptions.list[nth] as Interruption),
  };
}

const MARGINS = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 10, 12, 15];
const MARGIN = fact('margin', ranges(MARGINS), (_, { margin }) => bucketOf(margin / UNIT, MARGINS));
const SAID = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3];
const WORDS = fact('what its words say', ranges(SAID), (_, { said }) => bucketOf(said / UNIT, SAID));
const shortfall = (role: ReadRole): Asked =>
  fact(`how far the path is from ${role}`, ranges(MARGINS), ({ path }, { at }) =>
    bucketOf((path.shortfalls[at * READ_ROLES.length + READ_ROLES.indexOf(role)] as number) / UNIT, MARGINS),
  );
const ROLES = [...READ_ROLES, 'the edge of the file'];
const roleAt = (name: string, step: number): Asked =>
  fact(name, ROLES, ({ path }, { at }) => {
    const role = roleOn(path, at + step);
    return role === undefined ? READ_ROLES.length : READ_ROLES.indexOf(role);
  });
const ROLE_ABOVE = roleAt('role above', -1);
const ROLE_BELOW = roleAt('role below', 1);
const unit = (one: Fact): Asked => ofUnit<Interruptions>(one);
const WINDOW = F.WINDOWS[1] as F.Window;

const EVIDENCE: readonly Evidence<Interruptions>[] = [
  all(MARGIN),
  all(shortfall('body')),
  all(WORDS),
  all(WORDS, unit(F.SIZE)),
  all(ROLE_ABOVE, ROLE_BELOW),
  all(unit(F.LENGTH)),
  all(unit(F.CLOSE), unit(F.SIZE)),
  all(unit(F.KIND)),
  all(unit(F.END)),
  all(unit(F.START)),
  all(unit(F.CASE)),
  all(unit(F.AGAIN)),
  all(unit(F.GAP_ABOVE), unit(F.GAP_BELOW)),
  all(unit(F.NEAR_ABOVE), unit(F.NEAR_BELOW)),
  all(unit(WINDOW.above), unit(WINDOW.below)),
  all(unit(F.SOME_TOPICS_ABOVE), unit(F.SOME_TOPICS_BELOW)),
  all(unit(F.ALIKE_ABOVE), unit(F.ALIKE_BELOW)),
];

/** What is weighed to tell what the page left inside a body from lines of that body. */
export const INTERRUPTION_SCHEME: Scheme<Interruptions> = {
  evidence: EVIDENCE,
  words: [],
  columns: ['leftover'],
  unit: UNIT,
};
