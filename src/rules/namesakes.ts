import { foldText } from "../grid/foldText";
import type { Roster } from "../roster/roster";
import { ringOf } from "./ringOf";

/** People of one folded name and one full birth date, ascending. */
interface Namesakes {
  people: readonly number[];
  /** How many of them have an ID, by its number; 0 stands for none, or an old one. */
  withId: ReadonlyMap<number, number>;
}

type RosterOfNames = Pick<Roster, "nextSameName" | "name" | "idNumber">;

const GROUPED = new WeakMap<readonly number[], ReadonlyMap<number, Namesakes>>();

/**
 * Groups a ring, whose people have only the hash of their names in common, by the names themselves: for each person the
 * group.
 */
function group(ring: readonly number[], { name, idNumber }: RosterOfNames): ReadonlyMap<number, Namesakes> {
  const byName = new Map<string, { people: number[]; withId: Map<number, number> }>();
  const byFold: typeof byName = new Map();
  const groups = new Map<number, Namesakes>();
  for (const person of ring) {
    const own = name[person] ?? "";
    let namesakes = byName.get(own);
    if (namesakes === undefined) {
      // Folding costs more than the rest of a row, and most namesakes are written alike.
      const fold = foldText(own);
      namesakes = byFold.get(fold) ?? { people: [], withId: new Map<number, number>() };
      byFold.set(fold, namesakes);
      byName.set(own, namesakes);
    }
    const id = idNumber[person] ?? 0;
    namesakes.people.push(person);
    namesakes.withId.set(id, (namesakes.withId.get(id) ?? 0) + 1);
    groups.set(person, namesakes);
  }
  return groups;
}

function namesakesOf(roster: RosterOfNames, person: number): Namesakes | undefined {
  const ring = ringOf(roster.nextSameName, person);
  const groups = GROUPED.get(ring) ?? group(ring, roster);
  GROUPED.set(ring, groups);
  return groups.get(person);
}

/**
 * How many others have somebody's folded name and full birth date and not the same ID; a blank or an old one counts as
 * another (design §5).
 */
export function countNamesakes(roster: RosterOfNames, person: number): number {
  const namesakes = namesakesOf(roster, person);
  if (namesakes === undefined) return 0;
  const id = roster.idNumber[person] ?? 0;
  return namesakes.people.length - (id === 0 ? 1 : (namesakes.withId.get(id) ?? 1));
}

/** The first of them, ascending, at most so many. */
export function firstNamesakes(roster: RosterOfNames, person: number, most: number): number[] {
  const id = roster.idNumber[person] ?? 0;
  const found: number[] = [];
  for (const other of namesakesOf(roster, person)?.people ?? []) {
    if (found.length === most) break;
    if (other !== person && (id === 0 || roster.idNumber[other] !== id)) found.push(other);
  }
  return found;
}
