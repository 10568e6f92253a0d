import { isSamePerson, type PersonCells, type ReadPeople } from "../../roster/isSamePerson";
import type { Roster } from "../../roster/roster";

/** What of a roster tells where its people stand. */
export type PlacedPeople = ReadPeople & Pick<Roster, "layout" | "row" | "count">;

/** 1 for everybody whose name another bears too, letter by letter. */
export function namesakesIn({ name, count }: Pick<Roster, "name" | "count">): Uint8Array {
  const flags = new Uint8Array(count);
  const firstOf = new Map<string, number>();
  for (let person = 0; person < count; person++) {
    const own = name[person] ?? "";
    const first = firstOf.get(own);
    if (first === undefined) firstOf.set(own, person);
    else flags[person] = flags[first] = 1;
  }
  return flags;
}

/**
 * Whether people stand in the rows in which they were read. Compared are names, letter by letter, and where several
 * bear one, IDs and units: where one was cut away, or two rows were exchanged, they do not.
 * @param now who stands in the first person's row and those below; people below the last of these are not compared
 * @param namesakes of `namesakesIn`
 */
export function areSamePeople(now: readonly PersonCells[], people: PlacedPeople, namesakes: Uint8Array): boolean {
  const { row, count } = people;
  const top = row[0] ?? 0;
  for (let person = 0; person < count; person++) {
    const cells = now[(row[person] ?? 0) - top];
    if (cells === undefined) break;
    if (!isSamePerson(people, person, cells, namesakes[person] === 1)) return false;
  }
  return true;
}
