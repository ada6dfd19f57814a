import { rules } from '../rules/index.js';
import type { Span } from '../text/span.js';
import type { Config, InForce } from './settings.js';

/** One line of what applies to a file. */
export interface Applied {
  /** The key in `wirecopy.json`. */
  readonly key: string;
  readonly value: string;
  /** Where it comes from; undefined where it is what counts without any `wirecopy.json`. */
  readonly from: { readonly name: string; readonly span: Span } | undefined;
}

/** What applies to a file of copy and where it comes from: what its desk settled, then what counts by default. */
export function applied({ settings }: Config): Applied[] {
  const settled = settings.map((setting) => ({
    ...worded(setting),
    from: { name: setting.from, span: setting.span },
  }));
  const keys = new Set(settled.map(({ key }) => key));
  const defaults = rules.flatMap(({ id, defaultSeverity, options }) => [
    { key: levelKey(id), value: plain(defaultSeverity), from: undefined },
    ...[...options].map(([option, { default: value }]) => ({
      key: optionKey(id, option),
      value: plain(value),
      from: undefined,
    })),
  ]);
  return [...settled, ...defaults.filter(({ key, value }) => !keys.has(key) && value !== '')];
}

const levelKey = (rule: string) => `rules.${rule}`;
const optionKey = (rule: string, option: string) => `rules.${rule}.${option}`;

function worded(setting: InForce): Pick<Applied, 'key' | 'value'> {
  switch (setting.kind) {
    case 'files':
      return { key: 'files', value: setting.glob };
    case 'level':
      return { key: levelKey(setting.rule), value: setting.level };
    case 'option':
      return { key: optionKey(setting.rule, setting.option), value: plain(setting.value) };
    case 'limit':
      return { key: `limits.${setting.of}`, value: plain(setting.characters) };
    case 'furniture':
      return { key: `furniture.${setting.is}`, value: setting.line };
    case 'agency':
      return { key: 'agencies', value: setting.name };
    case 'house-style':
      return { key: 'houseStyle', value: `${setting.entry.term} → ${setting.entry.use}` };
    case 'reading':
      return { key: `readings: ${setting.role}`, value: setting.text };
    case 'ignored':
      return { key: `ignored: ${setting.entry.rule}`, value: setting.entry.text };
  }
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
