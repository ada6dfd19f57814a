import type { Section } from './sections.js';

/** Whether two sections hold the same text and were read the same. */
export function isSameSection(one: Section, other: Section): boolean {
  return (
    one.text === other.text &&
    one.lines === other.lines &&
    one.units.length === other.units.length &&
    one.units.every(({ gap }, nth) => gap === other.units[nth]?.gap) &&
    isSame(one.readings, other.readings) &&
    isSame(one.part, other.part)
  );
}

/** Whether two pieces of plain data are the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key) =>
      isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}
