import { ValueType } from "exceljs";
import type { Worksheet } from "exceljs";
import { boundingBlock, intersection, type Block } from "./block";
import { internals } from "./gridInternals";

/**
 * The block of a sheet that is in use, or null where nothing is. With `valuesOnly` cells that only have a format do not
 * count; without, every cell does that the file has.
 */
export function usedBlock(grid: Worksheet, valuesOnly: boolean): Block | null {
  let found: Block | null = null;
  internals(grid)._rows.forEach((row, top) => {
    if (row === undefined) return;
    let left = -1;
    let right = -1;
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      if (cell === undefined || (cell.type === ValueType.Null && (valuesOnly || isPlain(cell.style)))) continue;
      if (valuesOnly && cell.type === ValueType.Merge) continue;
      if (left < 0) left = column - 1;
      right = column - 1;
    }
    if (left < 0) return;
    const line = { top, left, bottom: top, right };
    found = found === null ? line : boundingBlock([found, line]);
  });
  return found;
}

/** The part of a block that is in use. */
export function usedWithin(grid: Worksheet, block: Block, valuesOnly: boolean): Block | null {
  let found: Block | null = null;
  const used = usedBlock(grid, false);
  const within = used === null ? null : intersection(used, block);
  if (within === null) return null;
  for (let top = within.top; top <= within.bottom; top++) {
    const row = grid.findRow(top + 1);
    for (let left = within.left; left <= within.right; left++) {
      const cell = row?.findCell(left + 1);
      if (cell === undefined || (cell.type === ValueType.Null && (valuesOnly || isPlain(cell.style)))) continue;
      if (valuesOnly && cell.type === ValueType.Merge) continue;
      const one = { top, left, bottom: top, right: left };
      found = found === null ? one : boundingBlock([found, one]);
    }
  }
  return found;
}

function isPlain(style: object): boolean {
  for (const _ in style) return false;
  return true;
}
