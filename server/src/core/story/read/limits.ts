// How far around a unit something is looked for, and how finely numbers are told apart.

/** How far around a unit something is looked for, in units. */
export const REACH = 250;

/** Stands for "nothing of the kind". */
export const NONE = 255;

/** Index of the first limit that a value does not exceed; their number where it exceeds all. */
export function bucketOf(value: number, limits: readonly number[]): number {
  let bucket = 0;
  while (bucket < limits.length && value > (limits[bucket] as number)) bucket++;
  return bucket;
}

/** How many words a line has. */
export const LENGTHS = [0, 1, 2, 3, 4, 6, 9, 13, 18, 25, 40, 70] as const;
/** The same, roughly. */
export const SIZES = [1, 3, 6, 13, 18, 25] as const;
/** Words of a run of prose. */
export const WEIGHTS = [40, 100, 200, 400, 800] as const;
/** Units to the heaviest run of prose. */
export const DISTANCES = [0, 1, 2, 3, 5, 8, 13, 25, 60] as const;
/** How many units of its like. */
export const ALIKE = [0, 1, 2, 4, 8] as const;
