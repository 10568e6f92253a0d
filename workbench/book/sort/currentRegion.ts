import { ValueType } from "exceljs";
import type { Worksheet } from "exceljs";
import type { Block } from "../block";

/** Whether any cell of a block holds something; places beyond the first row or column hold nothing. */
export function filled(grid: Worksheet, { top, left, bottom, right }: Block): boolean {
  for (let row = Math.max(0, top); row <= bottom; row++) {
    const held = grid.findRow(row + 1);
    for (let column = Math.max(0, left); held !== undefined && column <= right; column++) {
      const cell = held.findCell(column + 1);
      if (cell !== undefined && cell.type !== ValueType.Null) return true;
    }
  }
  return false;
}

/** The cells round a block up to blank rows and columns, as Excel finds what belongs together. */
export function currentRegion(grid: Worksheet, start: Block): Block {
  let region = start;
  for (;;) {
    const { top, left, bottom, right } = region;
    const wider = { ...region };
    if (top > 0 && filled(grid, { top: top - 1, left: left - 1, bottom: top - 1, right: right + 1 })) wider.top--;
    if (filled(grid, { top: bottom + 1, left: left - 1, bottom: bottom + 1, right: right + 1 })) wider.bottom++;
    if (left > 0 && filled(grid, { top: top - 1, left: left - 1, bottom: bottom + 1, right: left - 1 })) wider.left--;
    if (filled(grid, { top: top - 1, left: right + 1, bottom: bottom + 1, right: right + 1 })) wider.right++;
    if (JSON.stringify(wider) === JSON.stringify(region)) return region;
    region = wider;
  }
}
