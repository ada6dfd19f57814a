import { Context } from '../server/src/core/story/read/context.js';
import {
  BODY,
  HEADLINE,
  STATES,
  type Phase,
  type ReadRole,
  type State,
} from '../server/src/core/story/read/grammar.js';
import { LineTable } from '../server/src/core/text/lines.js';
import { linesWithText, unitsOf, wrappedBlocks, wrappingOf } from '../server/src/core/story/units.js';
import type { LabelledPage } from './compose.js';

/** A labelled page, cut into units as the parser does. */
export interface Read {
  readonly page: LabelledPage;
  readonly context: Context;
  readonly gaps: readonly number[];
  /** The label of each unit: that of its first line. */
  readonly labels: readonly string[];
  /** The states that each unit may be in, as bits; undefined where the labels allow no path. */
  readonly allowed: Uint32Array | undefined;
}

export function readPage(page: LabelledPage): Read {
  const text = page.lines.map(([, line]) => line).join('\n');
  const table = new LineTable(text);
  const found = linesWithText(table);
  const units = unitsOf(text, found, wrappingOf(wrappedBlocks(text, found)));
  const labels = units.map(({ firstLine }) => page.lines[firstLine]?.[0] ?? 'unsure');
  return {
    page,
    context: new Context(units),
    gaps: units.map(({ gap }) => gap),
    labels,
    allowed: allowedStates(page, labels),
  };
}

const bitsOf = (fits: (state: State, nth: number) => boolean): number =>
  STATES.reduce((bits, state, nth) => (fits(state, nth) ? bits | (1 << nth) : bits), 0);

const ROLE_OF: Readonly<Record<string, ReadRole>> = {
  furniture: 'furniture',
  'page-title': 'furniture',
  caption: 'caption',
  credit: 'credit',
  deck: 'deck',
  meta: 'meta',
  signoff: 'sign-off',
};
/** What a role is called where the grammar has no place for it. */
const ELSEWHERE: Readonly<Partial<Record<ReadRole, ReadRole>>> = { 'sign-off': 'meta', deck: 'meta' };

/** The states that are right by a page's labels: the phases follow from where headlines and bodies are. */
function allowedStates(page: LabelledPage, labels: readonly string[]): Uint32Array | undefined {
  if (page.kind === 'index')
    return new Uint32Array(labels.length).fill(
      bitsOf(({ role, phase }) => phase === 'above' && role === 'furniture'),
    );
  if (page.kind !== 'news') return undefined;
  const phases = phasesOf(labels);
  if (!phases) return undefined;
  return Uint32Array.from(labels, (label, nth) => allowedFor(label, phases[nth] as readonly Phase[]));
}

function allowedFor(label: string, phases: readonly Phase[]): number {
  const here = (role: ReadRole) => bitsOf((state) => phases.includes(state.phase) && state.role === role);
  switch (label) {
    case 'headline':
      return phases.includes('header') ? 1 << HEADLINE : here('furniture');
    case 'body':
      return 1 << BODY;
    case 'headline-copy':
      return here('furniture') | (phases.includes('header') ? 1 << HEADLINE : 0);
    case 'note':
      return here('meta') | here('deck') | here('sign-off') | here('furniture');
    case 'unsure':
      return bitsOf((state, nth) => phases.includes(state.phase) && nth !== HEADLINE);
    default: {
      const role = ROLE_OF[label] ?? 'furniture';
      return here(role) || here(ELSEWHERE[role] ?? 'furniture');
    }
  }
}

/** The phases that each unit may be in; undefined where a body has no headline, or a headline no body. */
function phasesOf(labels: readonly string[]): Phase[][] | undefined {
  const headlines: number[] = [];
  let isOpen = false;
  for (const [at, label] of labels.entries()) {
    if (label === 'headline' && !isOpen) {
      headlines.push(at);
      isOpen = true;
    } else if (label === 'body') isOpen = false;
  }
  if (headlines.length === 0 || labels.slice(0, headlines[0]).includes('body')) return undefined;
  const phases: Phase[][] = [];
  for (const [nth, headline] of headlines.entries()) {
    const end = headlines[nth + 1] ?? labels.length;
    const first = labels.indexOf('body', headline);
    if (first < 0 || first >= end) return undefined;
    const last = labels.lastIndexOf('body', end - 1);
    while (phases.length < headline) phases.push(nth === 0 ? ['above'] : ['above', 'tail']);
    while (phases.length < first) phases.push(['header']);
    while (phases.length <= last) phases.push(['body']);
  }
  while (phases.length < labels.length) phases.push(['tail']);
  return phases;
}
