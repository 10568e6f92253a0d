import { BooleanNumber, type IRowData } from "@univerjs/core";
import type { Worksheet } from "exceljs";
import { fittedHeight } from "./fittedHeight";
import { rowPixels } from "./sizes";

export const DEFAULT_ROW_PIXELS = 20;

/**
 * Heights and hidden rows, by row from 0. Holds only what differs from the default. In a file, rows that a filter hides
 * are hidden rows.
 */
export function rowsOf(grid: Worksheet): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  grid.eachRow({ includeEmpty: true }, (row) => {
    const height = row.height ? rowPixels(row.height) : Math.max(DEFAULT_ROW_PIXELS, fittedHeight(grid, row));
    if (height === DEFAULT_ROW_PIXELS && !row.hidden) return;
    rows[row.number - 1] = {
      h: height,
      ia: BooleanNumber.FALSE,
      hd: row.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  });
  return rows;
}
