import type { Worksheet } from "exceljs";
import { cellCount, intersection, type Block } from "./block";
import { cellAddress } from "../../src/grid/address";
import { internals, type GridInternals } from "./gridInternals";

type Merges = GridInternals["_merges"];

/** So many cells are asked one by one sooner than all merged blocks of a large sheet are gone through. */
const FEW_CELLS = 1000;

/** The merged blocks of a sheet, in no order. */
export function mergedBlocksOf(grid: Worksheet): Block[] {
  return Object.values(internals(grid)._merges).map(asBlock);
}

/**
 * The merged blocks that meet a block, in the order of their first cells. A report has tens of thousands of them and
 * merges each by itself: a block of fewer cells asks these which merged block they belong to.
 */
export function mergedBlocksIn(grid: Worksheet, block: Block): Block[] {
  const found = cellCount(block) <= FEW_CELLS ? mergesOfCells(grid, block) : mergedBlocksOf(grid);
  return found
    .filter((merged) => intersection(merged, block) !== null)
    .sort((one, other) => one.top - other.top || one.left - other.left);
}

function mergesOfCells(grid: Worksheet, { top, left, bottom, right }: Block): Block[] {
  const merges = internals(grid)._merges;
  const found = new Set<Merges[string]>();
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const merge = merges[grid.findCell(row + 1, column + 1)?.master.address ?? ""];
      if (merge !== undefined) found.add(merge);
    }
  return Array.from(found, asBlock);
}

function asBlock({ top, left, bottom, right }: Merges[string]): Block {
  return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
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
