import type { CellValue } from "./cellValue";
import { isDay } from "./dateSystem";

/**
 * Columns, from the first, of which numbers could be days and none is shown as a day with its year: "45689", or
 * "01-Feb", which Excel makes of a typed "1/2".
 * @param showsDay whether the cell there shows its number as a day with its year
 */
export function bareDayColumns(
  values: readonly (readonly CellValue[])[],
  showsDay: (value: number, row: number, column: number) => boolean,
): readonly number[] {
  const shown = new Map<number, boolean>();
  for (const [row, cells] of values.entries())
    for (const [column, value] of cells.entries()) {
      if (shown.get(column) === true || (!isDay(value) && !isDay(value, true))) continue;
      shown.set(column, showsDay(value, row, column));
    }
  return [...shown].filter(([, isShown]) => !isShown).map(([column]) => column);
}
