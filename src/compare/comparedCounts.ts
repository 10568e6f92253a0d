import type { RosterChanges } from "./compareRosters";

/** How many changed since a day: numbers only, as the report says them. */
export interface ComparedCounts {
  /** The day of the earlier list. */
  since: Date;
  joined: number;
  left: number;
  /** null where one of the lists does not tell level 2. */
  newlyDone: number | null;
  noLongerDone: number | null;
  /** How many of both lists are in neither of these two, because of one list it cannot be told. */
  level2Unclear: number;
  /** How many of this list and of the earlier one are in none of these numbers, because it is not sure who they are. */
  unsure: number;
}

/** Counts changes. */
export function comparedCounts(changes: RosterChanges, since: Date): ComparedCounts {
  const { comparable, joined, left, newlyDone, noLongerDone, level2Unclear, unsureBefore, unsureAfter } = changes;
  return {
    since,
    joined: joined.length,
    left: left.length,
    newlyDone: comparable.level2 ? newlyDone.length : null,
    noLongerDone: comparable.level2 ? noLongerDone.length : null,
    level2Unclear: level2Unclear.length,
    unsure: unsureBefore.length + unsureAfter.length,
  };
}
