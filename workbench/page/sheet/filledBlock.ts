import type { Worksheet as UniverSheet } from "@univerjs/core";
import type { Worksheet } from "exceljs";
import type { Block } from "../../book/block";

/** The block from the first cell as far as cells are filled, in the book or, not taken over yet, in Univer. */
export function filledBlock(grid: Worksheet, sheet: UniverSheet): Block {
  return {
    top: 0,
    left: 0,
    bottom: Math.max(grid.rowCount - 1, sheet.getLastRowWithContent()),
    right: Math.max(grid.columnCount - 1, sheet.getLastColumnWithContent()),
  };
}
