import { BooleanNumber, type IColumnData } from "@univerjs/core";
import type { Worksheet } from "exceljs";
import { columnPixels } from "./sizes";

/** The width where the file gives none: 8.43 digits. */
export const DEFAULT_COLUMN_PIXELS = 64;

/** Widths and hidden columns, by column from 0. Holds only what differs from the default. */
export function columnsOf(grid: Worksheet): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  // reckoned from all cells whenever it is asked for
  const { columnCount } = grid;
  for (let index = 0; index < columnCount; index++) {
    const column = grid.getColumn(index + 1);
    if (column.width === undefined && !column.hidden) continue;
    columns[index] = {
      ...(column.width !== undefined && { w: columnPixels(column.width) }),
      hd: column.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  }
  return columns;
}
