/** What a unit can be, as far as the weights tell. What a `meta` line says of its story is seen by its form. */
export const READ_ROLES = [
  'furniture',
  'headline',
  'deck',
  'meta',
  'caption',
  'credit',
  'body',
  'sign-off',
] as const;
export type ReadRole = (typeof READ_ROLES)[number];

/** Where in its story a unit is. */
export const PHASES = ['above', 'header', 'body', 'tail'] as const;
export type Phase = (typeof PHASES)[number];

/** What may occur where. */
const PLACES: Readonly<Record<Phase, readonly ReadRole[]>> = {
  above: ['furniture', 'deck', 'meta', 'caption', 'credit'],
  header: ['headline', 'furniture', 'deck', 'meta', 'caption', 'credit'],
  body: ['body', 'furniture', 'deck', 'meta', 'caption', 'credit'],
  tail: ['furniture', 'meta', 'caption', 'credit', 'sign-off'],
};

/** A role in a phase. */
export interface State {
  readonly role: ReadRole;
  readonly phase: Phase;
}

export const STATES: readonly State[] = PHASES.flatMap((phase) =>
  PLACES[phase].map((role) => ({ role, phase })),
);
export const HEADLINE = STATES.findIndex(({ role }) => role === 'headline');
export const BODY = STATES.findIndex(({ role }) => role === 'body');

/**
 * The grammar of a file: above, headline, header, body, tail, and then the next story. A body is reached by way of a
 * headline only, and what interrupts it has body on both sides.
 */
export function mayFollow(from: number, to: number): boolean {
  const [above, below] = [phaseOf(from), phaseOf(to)];
  if (to === HEADLINE) return above !== 'body' || from === BODY;
  switch (above) {
    case 'above':
      return below === 'above';
    case 'header':
      return below === 'header' || below === 'above' || to === BODY;
    case 'body':
      return below === 'body' || (from === BODY && below === 'tail');
    case 'tail':
      return below === 'tail' || below === 'above';
  }
}

export function mayBegin(state: number): boolean {
  return phaseOf(state) === 'above' || state === HEADLINE;
}

export function mayEnd(state: number): boolean {
  return phaseOf(state) !== 'body' || state === BODY;
}

export function phaseOf(state: number): Phase {
  return (STATES[state] as State).phase;
}

/** Blank lines between two units, as the grammar looks at them: none, one, more. */
export const GAPS = 3;
export function gapIn(gap: number): number {
  return Math.min(2, gap);
}
