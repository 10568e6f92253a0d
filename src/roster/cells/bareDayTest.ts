import type { CellValue } from "../../grid/cellValue";
import { isDay } from "../../grid/dateSystem";
import type { Grid } from "../../grid/grid";
import type { Field } from "../field";
import type { Layout } from "../layout";

/** Fields of marks that a date may stand for. */
const MARKED_BY_DAYS = ["level2", "level2Not", "level2Registered"] as const satisfies readonly Field[];

/** Those of the fields of marks in whose columns the head of a sheet shows no number as a day. */
export function bareDayFields(columns: Layout["columns"], { bareDays = [] }: Grid): readonly Field[] {
  return MARKED_BY_DAYS.filter((field) => bareDays.includes(columns[field]?.index ?? -1));
}

/**
 * Tells whether a value of a field's column is a number that could be a day, where the column shows none of its numbers
 * as days.
 */
export function bareDayTest(
  { bareDays }: Pick<Layout, "bareDays">,
  field: (typeof MARKED_BY_DAYS)[number],
): (value: CellValue) => boolean {
  const isBare = bareDays?.includes(field) === true;
  return (value) => isBare && (isDay(value) || isDay(value, true));
}
