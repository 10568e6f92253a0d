import type { Worksheet } from "exceljs";
import type { Block } from "./block";
import { cellAddress } from "../../src/grid/address";
import { internals } from "./gridInternals";

/** The merged blocks of a sheet, in no order. */
export function mergedBlocksOf(grid: Worksheet): Block[] {
  return Object.values(internals(grid)._merges).map(({ top, left, bottom, right }) => ({
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
}

/** Takes a merged block apart. exceljs would take away the looks of its cells too. */
export function unmergeBlock(grid: Worksheet, { top, left, bottom, right }: Block): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const cell = grid.getCell(row + 1, column + 1);
      const { style } = cell;
      (cell as unknown as { unmerge: () => void }).unmerge();
      cell.style = style;
    }
  Reflect.deleteProperty(internals(grid)._merges, cellAddress(top, left));
}
