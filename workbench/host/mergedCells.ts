import type { Worksheet } from "exceljs";
import { cellCount, intersection, type Block } from "../book/block";
import { parseBlock } from "../book/blockAddress";
import { tablesOf, type TableModel } from "../book/gridInternals";
import { mergeBlock } from "../book/mergeBlock";
import { mergedBlocksIn, unmergeBlock } from "../book/mergedBlocks";
import type { AreaPart } from "./model/areaPart";
import { refuse } from "./officeError";

/** Merges each block of an area, or each of its rows (`across`). What was merged there before is taken apart first. */
export function mergeCells(area: AreaPart, across: boolean): void {
  const grid = area.writableGrid();
  for (const block of area.blocks) {
    if (tablesOf(grid).some((table) => meets(table, block)))
      throw refuse("InvalidOperation", "Cells of a table cannot be merged.");
    unmergeCells(area, block);
    const rows = across ? Array.from({ length: block.bottom - block.top + 1 }, (_, row) => block.top + row) : [];
    const merged = across ? rows.map((row) => ({ ...block, top: row, bottom: row })) : [block];
    for (const one of merged) {
      keepFirstValue(grid, one);
      if (cellCount(one) > 1) mergeBlock(grid, one, false);
    }
    area.tellCells(block);
  }
  area.tellLayout();
}

function meets({ tableRef }: TableModel, block: Block): boolean {
  const table = parseBlock(tableRef);
  return table !== null && intersection(table, block) !== null;
}

/** As in Excel, the first cell that holds something gives the merged cell its value. */
function keepFirstValue(grid: Worksheet, block: Block): void {
  const master = grid.getCell(block.top + 1, block.left + 1);
  for (let top = block.top; top <= block.bottom; top++)
    for (let left = block.left; left <= block.right; left++) {
      const cell = grid.findCell(top + 1, left + 1);
      if (cell === undefined || cell.value === null) continue;
      if (master.value === null) master.value = cell.value;
      if (cell !== master) cell.value = null;
    }
}

/** Takes merged cells apart, also those that only reach into the area. */
export function unmergeCells(area: AreaPart, ...blocks: readonly Block[]): void {
  const grid = area.writableGrid();
  let any = false;
  for (const block of blocks.length === 0 ? area.blocks : blocks)
    for (const merged of mergedBlocksIn(grid, block)) {
      unmergeBlock(grid, merged);
      any = true;
    }
  if (any) area.tellLayout();
}
