import type { WireFile } from './model.js';
import { assignedBy } from './assigned.js';
import { draftsOf } from './read/candidates.js';
import { skeletonOf } from './read/drafts.js';
import { PHASES, READ_ROLES, STATES, type ReadRole } from './read/grammar.js';
import { Openings } from './read/openings.js';
import { UNIT, type Row } from './read/weights.js';

/** A piece of evidence, and how much more it speaks for what a line was read as than for the next best. */
export interface Because {
  /** Facts and their values: `length: 7 to 9 words, close: no sentence`. */
  readonly evidence: string;
  readonly weight: number;
}

/** Why a line was read as it was. */
export interface Why {
  readonly role: ReadRole;
  /** What the line would have been read as otherwise, and by how much that falls short. */
  readonly runnerUp: ReadRole;
  readonly margin: number;
  /** What decided, the weightiest first. */
  readonly because: readonly Because[];
}

/** Pieces of evidence that are named. */
const MOST = 3;

type Whole = ReturnType<typeof skeletonOf>;

const skeletons = new WeakMap<WireFile, Whole>();

/** Why a unit of a file was read as it was. The file is read again for that, once. @param at index of the unit */
export function whyOf(file: WireFile, at: number): Why {
  let skeleton = skeletons.get(file);
  if (!skeleton)
    skeletons.set(file, (skeleton = skeletonOf(file.units, file.tables, assignedBy(file.profile))));
  return whyItOpens(file, skeleton, at) ?? whyOnThePath(file, skeleton, at);
}

/** Where a headline opens a story inside what the path took for another: what decided that. */
function whyItOpens({ tables }: WireFile, { context, first, drafts }: Whole, at: number): Why | undefined {
  if (!drafts.some(({ headline }) => headline === at)) return undefined;
  const draft = draftsOf(context, first.path.states).find(({ from, end }) => from < at && at < end);
  if (!draft) return undefined;
  const openings = new Openings(context, first.path, draft);
  const nth = openings.list.findIndex((one) => one.at === at);
  if (nth < 0) return undefined;
  const runnerUp = STATES[first.path.states[at] as number]?.role ?? 'body';
  const score = tables.openings.score(openings)[nth] as number;
  return {
    ...{ role: 'headline', runnerUp, margin: (score - tables.limits.opening) / UNIT },
    because: weightiest(tables.openings.rowsOf(openings, nth), ({ weights }) => weights[0] ?? 0),
  };
}

function whyOnThePath(file: WireFile, { context, path }: Whole, at: number): Why {
  const own = STATES[path.states[at] as number] as (typeof STATES)[number];
  const shortfall = (role: ReadRole) =>
    path.shortfalls[at * READ_ROLES.length + READ_ROLES.indexOf(role)] as number;
  const others = READ_ROLES.filter((role) => role !== own.role);
  const runnerUp = others.reduce((best, role) => (shortfall(role) < shortfall(best) ? role : best));
  const other =
    STATES.find(({ role, phase }) => role === runnerUp && phase === own.phase) ??
    STATES.find(({ role }) => role === runnerUp) ??
    own;
  const columns = ({ role, phase }: (typeof STATES)[number]) =>
    [READ_ROLES.indexOf(role), READ_ROLES.length + PHASES.indexOf(phase)] as const;
  const [[role, phase], [otherRole, otherPhase]] = [columns(own), columns(other)];
  const because = weightiest(
    file.tables.units.rowsOf(context, at),
    ({ weights }) =>
      (weights[role] ?? 0) + (weights[phase] ?? 0) - (weights[otherRole] ?? 0) - (weights[otherPhase] ?? 0),
  );
  return { role: own.role, runnerUp, margin: shortfall(runnerUp) / UNIT, because };
}

function weightiest(rows: readonly Row[], weightOf: (row: Row) => number): Because[] {
  return rows
    .map((row) => ({ evidence: named(row.evidence, row.value), weight: weightOf(row) / UNIT }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
}

/** Each fact with its value. */
function named(evidence: string, value: string): string {
  const values = value.split(' · ');
  const facts = evidence.split(' × ');
  return facts
    .map((fact, nth) => (fact === values[nth] ? fact : `${fact}: ${values[nth] ?? value}`))
    .join(', ');
}
