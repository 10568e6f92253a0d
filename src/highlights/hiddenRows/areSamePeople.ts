import type { CellValue } from "../../grid/cellValue";
import { nameOfCells } from "../../roster/cells/textReader";
import type { Roster } from "../../roster/roster";

/** What of a roster tells where its people stand. */
export type PlacedPeople = Pick<Roster, "layout" | "row" | "count" | "name">;

/**
 * Whether people stand in the rows in which they were read. Compared are names, letter by letter: where one was cut away, or two rows were
 * exchanged, they do not.
 * @param names the cells of the first name column as they are now, one a row from the first person's on, and those of the Tên column where
 *   Họ and Tên are apart; people below the last of these rows are not compared
 */
export function areSamePeople(names: readonly (readonly CellValue[])[], { row, count, name }: PlacedPeople): boolean {
  const [first = [], second = []] = names;
  const top = row[0] ?? 0;
  for (let person = 0; person < count; person++) {
    const place = (row[person] ?? 0) - top;
    if (place >= first.length) break;
    if (nameOfCells(first[place] ?? "", second[place] ?? "") !== name[person]) return false;
  }
  return true;
}
