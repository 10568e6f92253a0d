import type { CellValue } from "../../grid/cellValue";
import { isDay } from "../../grid/dateSystem";
import type { Field } from "../field";
import type { Layout } from "../layout";

/** Tells whether a value of a field's column is a number that could be a day, where the column shows none of its numbers as days. */
export function bareDayTest(
  { columns, bareDays }: Pick<Layout, "columns" | "bareDays">,
  field: Field,
): (value: CellValue) => boolean {
  const column = columns[field]?.index;
  const isBare = column !== undefined && bareDays?.includes(column) === true;
  return (value) => isBare && (isDay(value) || isDay(value, true));
}
