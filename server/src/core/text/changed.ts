/** What two lists have not in common. */
export interface Changed {
  /** Index of the first that differs, in both. */
  readonly from: number;
  /** How many behind those that differ are the same again. */
  readonly behind: number;
}

/** The part of a list that changed: what stands before and behind it is the same. */
export function changedBetween<Old, New>(
  before: readonly Old[],
  now: readonly New[],
  isSame: (before: Old, now: New) => boolean = Object.is,
): Changed {
  const most = Math.min(before.length, now.length);
  let from = 0;
  while (from < most && isSame(before[from] as Old, now[from] as New)) from++;
  let behind = 0;
  while (
    behind < most - from &&
    isSame(before[before.length - 1 - behind] as Old, now[now.length - 1 - behind] as New)
  )
    behind++;
  return { from, behind };
}
