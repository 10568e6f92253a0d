import { comparableOf, identitiesOf, type Comparable, type ComparedRoster } from "./comparedRoster";
import { pairPeople, type Pair } from "./pairPeople";

/**
 * What is another in a later roster than in an earlier one; people by their indexes, in the order of the later roster
 * where they stand in it.
 */
export interface RosterChanges {
  comparable: Comparable;
  joined: readonly number[];
  left: readonly number[];
  /** Surely the same person, with another 12-digit number. */
  changedId: readonly Pair[];
  changedUnit: readonly Pair[];
  newlyDone: readonly Pair[];
  noLongerDone: readonly Pair[];
  /** In both, but of one roster it cannot be told whether level 2 is reached: neither newly done nor no longer. */
  level2Unclear: readonly Pair[];
  /** Who may be somebody of the other roster, or may not: they are in no other list and in no count. */
  unsureBefore: readonly number[];
  unsureAfter: readonly number[];
}

/** The lists in which somebody of both rosters stands. */
type OfPairs = "changedId" | "changedUnit" | "newlyDone" | "noLongerDone" | "level2Unclear";

/**
 * Compares two rosters (design §11): who came, who left, and what changed about the others. What either roster does not
 * tell is not compared: its lists are empty, and `comparable` says so. The same the other way round, with joined as
 * left and done as no longer done. It stops after everybody.
 */
export function* compareRosters(before: ComparedRoster, after: ComparedRoster): Generator<void, RosterChanges> {
  const comparable = comparableOf(before, after);
  const earlier = yield* identitiesOf(before);
  const later = yield* identitiesOf(after);
  const { pairs, ...others } = yield* pairPeople(earlier, later, comparable);
  const lists: Record<OfPairs, Pair[]> = {
    changedId: [],
    changedUnit: [],
    newlyDone: [],
    noLongerDone: [],
    level2Unclear: [],
  };
  for (const pair of pairs) {
    yield;
    const [then, now] = [earlier[pair.before], later[pair.after]];
    if (then === undefined || now === undefined) continue;
    if (then.id !== 0 && now.id !== 0 && then.id !== now.id) lists.changedId.push(pair);
    if (then.unit !== "" && now.unit !== "" && then.unit !== now.unit) lists.changedUnit.push(pair);
    if (!comparable.level2) continue;
    if (then.level2 === "level2ToVerify" || now.level2 === "level2ToVerify") lists.level2Unclear.push(pair);
    else if (then.level2 !== now.level2) lists[now.level2 === "done" ? "newlyDone" : "noLongerDone"].push(pair);
  }
  return { comparable, ...others, ...lists };
}
