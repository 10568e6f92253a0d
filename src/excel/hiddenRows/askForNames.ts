import type { CellValue } from "../../grid/cellValue";
import type { PlacedPeople } from "../../highlights/hiddenRows/areSamePeople";
import { nameFields } from "../../roster/fieldsOfLayout";
import { valuesOf } from "../host/valuesOf";

/** Rows looked at: one who sorts, inserts or deletes rows of a longer list moves some of these too, or nearly always. */
const ROWS_COMPARED = 20_000;

/** Asks for the name cells of the people of a roster, column by column; after the next sync `namesNow` gives them. */
export function askForNames(sheet: Excel.Worksheet, { layout, row, count }: PlacedPeople): readonly Excel.Range[] {
  const first = row[0];
  if (first === undefined) throw new Error("A roster without people has no names.");
  const last = Math.min(row[count - 1] ?? first, first + ROWS_COMPARED - 1);
  return nameFields(layout).flatMap((field) => {
    const column = layout.columns[field]?.index;
    if (column === undefined) return [];
    const names = sheet.getRangeByIndexes(first, column, last - first + 1, 1);
    names.load("values");
    return [names];
  });
}

/** The name cells that were asked for, as `areSamePeople` takes them. Throws HostError "payload" where they were too many. */
export function namesNow(asked: readonly Excel.Range[]): CellValue[][] {
  return asked.map((range) => valuesOf(range).map(([value = ""]) => value));
}
