import { ValueType } from "exceljs";
import type { Worksheet } from "exceljs";
import { boundingBlock, WHOLE_SHEET, type Block } from "./block";
import { internals } from "./gridInternals";

/**
 * The block of a sheet that is in use, or null where nothing is. With `valuesOnly` cells that only have a format do not
 * count; without, every cell does that the file has.
 */
export function usedBlock(grid: Worksheet, valuesOnly: boolean): Block | null {
  return usedWithin(grid, WHOLE_SHEET, valuesOnly);
}

/** The part of a block that is in use. */
export function usedWithin(grid: Worksheet, block: Block, valuesOnly: boolean): Block | null {
  let found: Block | null = null;
  const rows = internals(grid)._rows;
  for (let top = block.top; top <= Math.min(block.bottom, rows.length - 1); top++) {
    const row = rows[top];
    if (row === undefined) continue;
    let left = -1;
    let right = -1;
    for (let column = block.left; column <= Math.min(block.right, row.cellCount - 1); column++) {
      const cell = row.findCell(column + 1);
      if (cell === undefined || (cell.type === ValueType.Null && (valuesOnly || isPlain(cell.style)))) continue;
      if (valuesOnly && cell.type === ValueType.Merge) continue;
      if (left < 0) left = column;
      right = column;
    }
    if (left < 0) continue;
    const line = { top, left, bottom: top, right };
    found = found === null ? line : boundingBlock([found, line]);
  }
  return found;
}

function isPlain(style: object): boolean {
  for (const _ in style) return false;
  return true;
}
