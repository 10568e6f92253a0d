import { ValueType } from "exceljs";
import type { Worksheet } from "exceljs";
import { LAST_COLUMN, LAST_ROW, type Block } from "../book/block";
import { clearValidations } from "../book/dataValidations";
import { columnsOf, internals } from "../book/gridInternals";
import { restyle } from "../book/restyle";
import { writeInput } from "../book/writeCell";
import { removeConditionalFormats } from "./conditionalFormats";
import { unmergeCells } from "./mergedCells";
import type { AreaPart } from "./model/areaPart";
import { apiNotFound } from "./officeError";

/**
 * `Range.clear`: contents, formats (with conditional formats and merges), or both, and notes, comments and validations
 * too.
 */
export function clearCells(area: AreaPart, applyTo: string): void {
  if (!["All", "Contents", "Formats"].includes(applyTo)) throw apiNotFound(`Range.clear("${applyTo}")`);
  const grid = area.writableGrid();
  for (const block of area.blocks) {
    if (applyTo !== "Formats") clearContents(grid, block);
    if (applyTo !== "Contents") clearFormats(area, grid, block);
    if (applyTo === "All") {
      clearNotes(grid, block);
      clearComments(area, block);
    }
    area.tellCells(block);
  }
  if (applyTo === "All") clearValidations(area.sheet.kept, area.blocks);
}

function clearContents(grid: Worksheet, block: Block): void {
  const last = Math.min(block.bottom, internals(grid)._rows.length - 1);
  for (let top = block.top; top <= last; top++) {
    const row = grid.findRow(top + 1);
    for (let left = block.left; left < Math.min(row?.cellCount ?? 0, block.right + 1); left++) {
      const cell = row?.findCell(left + 1);
      if (cell !== undefined && cell.type !== ValueType.Null) writeInput(grid, cell, "", "en-US", false);
    }
  }
}

function clearNotes(grid: Worksheet, block: Block): void {
  for (let top = block.top; top <= Math.min(block.bottom, internals(grid)._rows.length - 1); top++)
    grid.findRow(top + 1)?.eachCell({ includeEmpty: true }, (cell, column) => {
      // exceljs has no way to take a note away
      if (column > block.left && column <= block.right + 1) Reflect.deleteProperty(cell, "_comment");
    });
}

function clearComments({ sheet }: AreaPart, { top, left, bottom, right }: Block): void {
  sheet.comments = sheet.comments.filter(
    ({ row, column }) => row < top || row > bottom || column < left || column > right,
  );
}

function clearFormats(area: AreaPart, grid: Worksheet, block: Block): void {
  unmergeCells(area, block);
  removeConditionalFormats(area, [block]);
  const wholeColumns = block.top === 0 && block.bottom === LAST_ROW;
  const wholeRows = block.left === 0 && block.right === LAST_COLUMN;
  const existing = {
    ...block,
    bottom: wholeColumns ? block.bottom : Math.min(block.bottom, internals(grid)._rows.length - 1),
    // Of the columns, only those that exist can have a look of their own.
    right: wholeRows && wholeColumns ? Math.max(block.left, grid.columnCount, columnsOf(grid).length - 1) : block.right,
  };
  if (existing.bottom >= existing.top) restyle(grid, existing, () => ({}));
}
