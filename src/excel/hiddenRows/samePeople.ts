import type { Roster } from "../../roster/roster";
import { valuesOf } from "../host/valuesOf";

/** What of a roster tells where its people stand. */
export type PlacedPeople = Pick<Roster, "layout" | "row" | "count" | "name">;

/** Rows looked at: one who sorts, inserts or deletes rows of a longer list moves some of these too, or nearly always. */
const ROWS_COMPARED = 20_000;

/** Asks for the names of the people of a roster, as they stand in the sheet by now; to be compared after the next sync. */
export function askForNames(sheet: Excel.Worksheet, { layout, row, count }: PlacedPeople): Excel.Range {
  const { fullName, familyName } = layout.columns;
  const column = (fullName ?? familyName)?.index;
  const first = row[0];
  if (column === undefined || first === undefined) throw new Error("A roster without people has no names.");
  const last = Math.min(row[count - 1] ?? first, first + ROWS_COMPARED - 1);
  const names = sheet.getRangeByIndexes(first, column, last - first + 1, 1);
  names.load("values");
  return names;
}

/** Whether the people stand in the rows in which they were read. */
export function areSamePeople(names: Excel.Range, { row, count, name }: PlacedPeople): boolean {
  const values = valuesOf(names);
  const top = row[0] ?? 0;
  for (let person = 0; person < count && (row[person] ?? 0) - top < values.length; person++) {
    const known = name[person] ?? "";
    // Họ and Tên, where apart, are joined in what is known; an error value is known as ""
    if (known !== "" && !known.startsWith(String(values[(row[person] ?? 0) - top]?.[0] ?? ""))) return false;
  }
  return true;
}
