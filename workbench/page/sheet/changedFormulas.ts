import { ValueType } from "exceljs";
import type { Worksheet } from "exceljs";
import type { Worksheet as UniverSheet } from "@univerjs/core";
import type { Block } from "../../book/block";

/** The cells whose formula in the book differs from Univer's. */
export function changedFormulas(grid: Worksheet, sheet: UniverSheet): Block[] {
  const changed: Block[] = [];
  grid.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      if (cell.type !== ValueType.Formula || sheet.getCellRaw(number - 1, column - 1)?.f === `=${cell.formula}`) return;
      changed.push({ top: number - 1, left: column - 1, bottom: number - 1, right: column - 1 });
    });
  });
  return changed;
}
