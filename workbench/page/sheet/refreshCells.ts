import type { ICellData, IStyleData } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/preset-sheets-core/facade";
import type { Worksheet } from "exceljs";
import type { Block } from "../../book/block";
import { styleAt } from "../../book/restyle";
import { cellData, emptyCellData } from "../convert/cellData";
import type { Engine } from "./createUniver";

/** Univer lays a style over the old one, so that a new style has to say what it lacks. */
const NO_STYLE: IStyleData = {
  ff: null,
  cl: null,
  bg: null,
  n: null,
  tr: null,
  ht: null,
  vt: null,
  tb: null,
  bd: { t: null, r: null, b: null, l: null },
};
/** Univer takes null for these too, but its types leave it out. */
const NO_DECORATION = { fs: null, bl: null, it: null, ul: null, st: null };

function wholeStyle(style: IStyleData): IStyleData {
  return { ...NO_STYLE, ...(NO_DECORATION as unknown as IStyleData), ...style };
}

/** Shows a block of cells as the book has them now. This is no undoable step: what the user did is one already. */
export function refreshCells(
  { commands }: Engine,
  unitId: string,
  sheet: FWorksheet,
  grid: Worksheet,
  block: Block,
): void {
  const target = { unitId, subUnitId: sheet.getSheetId() };
  const lastRow = Math.min(block.bottom, Math.max(grid.rowCount, sheet.getMaxRows()) - 1);
  const lastColumn = Math.min(block.right, Math.max(grid.columnCount, sheet.getMaxColumns()) - 1);
  if (lastRow >= sheet.getMaxRows())
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount: lastRow + 1 });
  if (lastColumn >= sheet.getMaxColumns())
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...target, columnCount: lastColumn + 1 });
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = block.top; row <= lastRow; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = block.left; column <= lastColumn; column++) {
      const cell = grid.findCell(row + 1, column + 1);
      line[column] =
        cell === undefined ? emptyCellData(styleAt(grid, row, column), wholeStyle) : cellData(cell, wholeStyle);
    }
    cellValue[row] = line;
  }
  commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...target, cellValue });
}
