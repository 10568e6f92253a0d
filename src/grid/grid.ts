import type { CellValue } from "./cellValue";

/** Plain values of part of a sheet, with the place of its first cell (from 0). Rows are equally long. */
export interface Grid {
  top: number;
  left: number;
  rows: readonly (readonly CellValue[])[];
  /** The numbers of its days count from 1904. */
  date1904?: true;
  /** Columns whose numbers could be days, of which none is shown as one; from 0 over the whole sheet. */
  bareDays?: readonly number[];
}

/** The value at a sheet row and column; "" outside the grid. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.rows[row - grid.top]?.[column - grid.left] ?? "";
}
