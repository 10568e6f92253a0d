import type { Worksheet } from "exceljs";
import { cellText } from "../cellText";
import { cellValue } from "../cellValue";

/** What a cell shows: by this Excel's filter lists and chooses. Blank cells show "". */
export function shownText(grid: Worksheet, row: number, column: number, locale: string, date1904: boolean): string {
  const cell = grid.findCell(row + 1, column + 1);
  if (cell === undefined) return "";
  return cellText(cellValue(cell, date1904), cell.style.numFmt ?? "General", locale, date1904).trim();
}
