import { BooleanNumber, type IRange, type Worksheet as UniverSheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { Worksheet } from "exceljs";
import { columnsOf, DEFAULT_COLUMN_PIXELS } from "../convert/columns";
import { freezeOf } from "../convert/freeze";
import { mergesOf } from "../convert/merges";
import { DEFAULT_ROW_PIXELS, rowsOf } from "../convert/rows";
import type { Engine } from "./createUniver";

/** Shows merges, widths, heights, hidden rows and columns and frozen panes as the book has them now. */
export function refreshLayout({ commands }: Engine, unitId: string, sheet: UniverSheet, grid: Worksheet): void {
  const target = { unitId, subUnitId: sheet.getSheetId() };
  const run = (id: string, params: object) => commands.syncExecuteCommand(id, { ...target, ...params });
  const rowRange = (row: number): IRange => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: sheet.getMaxColumns() - 1,
  });
  const columnRange = (column: number): IRange => ({
    startRow: 0,
    endRow: sheet.getMaxRows() - 1,
    startColumn: column,
    endColumn: column,
  });

  const merges = mergesOf(grid);
  const present = sheet.getMergeData();
  if (blockKeys(merges) !== blockKeys(present)) {
    run(RemoveWorksheetMergeMutation.id, { ranges: [...present] });
    run(AddWorksheetMergeMutation.id, { ranges: merges });
  }

  const columns = columnsOf(grid);
  for (let column = 0; column < sheet.getMaxColumns(); column++) {
    const { w = DEFAULT_COLUMN_PIXELS, hd = BooleanNumber.FALSE } = columns[column] ?? {};
    const ranges = [columnRange(column)];
    if (w !== sheet.getColumnWidth(column)) run(SetWorksheetColWidthMutation.id, { ranges, colWidth: w });
    if ((hd === BooleanNumber.FALSE) !== sheet.getColVisible(column))
      run(hd === BooleanNumber.TRUE ? SetColHiddenMutation.id : SetColVisibleMutation.id, { ranges });
  }

  const rows = rowsOf(grid);
  for (let row = 0; row < sheet.getMaxRows(); row++) {
    const { h = DEFAULT_ROW_PIXELS, hd = BooleanNumber.FALSE } = rows[row] ?? {};
    const ranges = [rowRange(row)];
    if (h !== sheet.getRowHeight(row)) run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: h });
    if ((hd === BooleanNumber.FALSE) !== sheet.getRowRawVisible(row))
      run(hd === BooleanNumber.TRUE ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { ranges });
  }

  const freeze = freezeOf(grid);
  if (JSON.stringify(freeze) !== JSON.stringify(sheet.getFreeze())) run(SetFrozenMutation.id, freeze);
}

function blockKeys(ranges: readonly IRange[]): string {
  return ranges
    .map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn].join())
    .sort()
    .join(";");
}
