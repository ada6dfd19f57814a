import {
  PLAIN,
  profileOf,
  type Ignored,
  type Level,
  type Limits,
  type MarkedRole,
  type Preferred,
  type Profile,
} from '../story/profile.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';

/** One thing that a desk settled. */
export type Setting =
  | { readonly kind: 'files'; readonly glob: string }
  | { readonly kind: 'level'; readonly rule: string; readonly level: Level }
  | { readonly kind: 'option'; readonly rule: string; readonly option: string; readonly value: unknown }
  | { readonly kind: 'limit'; readonly of: keyof Limits; readonly characters: number }
  | { readonly kind: 'furniture'; readonly line: string; readonly is: 'add' | 'keep' }
  | { readonly kind: 'agency'; readonly name: string }
  | { readonly kind: 'house-style'; readonly entry: Preferred }
  | { readonly kind: 'reading'; readonly text: string; readonly role: MarkedRole }
  | { readonly kind: 'ignored'; readonly entry: Ignored };

/** A setting and where it stands in its file. */
export type Placed = Setting & { readonly span: Span };

/** One `wirecopy.json`, or what stands in for it, as one file of copy sees it. */
export interface Layer {
  /** Names the source to a reader: an address, or what it is called. */
  readonly name: string;
  readonly settings: readonly Placed[];
  /** Where the file of copy lies, below the folder of this layer, with `/` between the folders. */
  readonly path: string;
}

/** A setting that is in force, and the layer that it comes from. */
export type InForce = Placed & { readonly from: string };

/** What is in force for one file of copy. */
export interface Config {
  readonly settings: readonly InForce[];
  readonly profile: Profile;
}

export const NO_CONFIG: Config = { settings: [], profile: PLAIN };

/**
 * What is in force where several layers meet: all that they settle, and where they settle the same thing the nearest.
 * @param layers the nearest first
 */
export function configOf(layers: readonly Layer[]): Config {
  const inForce = new Map<string, InForce>();
  for (const { name, settings, path } of layers) {
    const seen = new Map<string, InForce>();
    for (const setting of settings) {
      if (setting.kind === 'ignored' && (setting.entry.file ?? path) !== path) continue;
      const key = keyOf(setting);
      // Within one file the later entry of a list counts.
      if (!inForce.has(key)) seen.set(key, { ...setting, from: name });
    }
    for (const [key, setting] of seen) inForce.set(key, setting);
  }
  if (inForce.size === 0) return NO_CONFIG;
  const settings = [...inForce.values()];
  return { settings, profile: profileOfSettings(settings) };
}

/** What a setting is about: of two with the same key the nearer counts. */
function keyOf(setting: Setting): string {
  switch (setting.kind) {
    case 'files':
      return `files ${setting.glob}`;
    case 'level':
      return `level ${setting.rule}`;
    case 'option':
      return `option ${setting.rule} ${setting.option}`;
    case 'limit':
      return `limit ${setting.of}`;
    case 'furniture':
      return `furniture ${fold(setting.line).toLowerCase()}`;
    case 'agency':
      return `agency ${fold(setting.name).toLowerCase()}`;
    case 'house-style':
      return `style ${fold(setting.entry.term).toLowerCase()}`;
    case 'reading':
      return `reading ${fold(setting.text)}`;
    case 'ignored':
      return `ignored ${setting.entry.rule} ${fold(setting.entry.text)}`;
  }
}

function profileOfSettings(settings: readonly Setting[]): Profile {
  const of = <K extends Setting['kind']>(kind: K) =>
    settings.filter((setting): setting is Extract<Setting, { kind: K }> => setting.kind === kind);
  const levels = new Map(of('level').map(({ rule, level }) => [rule, level]));
  const options = new Map(of('option').map(({ rule, option, value }) => [`${rule} ${option}`, value]));
  return profileOf({
    levelOf: (rule) => levels.get(rule),
    optionOf: (rule, option) => options.get(`${rule} ${option}`),
    limits: Object.fromEntries(of('limit').map(({ of: what, characters }) => [what, characters])),
    houseStyle: of('house-style').map(({ entry }) => entry),
    agencies: of('agency').map(({ name }) => name),
    ignored: of('ignored').map(({ entry }) => entry),
    // In one file what is kept comes before what is added: a pattern with * may add too much.
    furniture: of('furniture').map(({ line, is }) => ({ line, is: is === 'add' ? 'furniture' : 'other' })),
    readings: new Map(of('reading').map(({ text, role }) => [text, role])),
  });
}
