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
  const columnChanges = findChanges(sheet.getMaxColumns(), columnRange, (column) => [
    { size: columns[column]?.w ?? DEFAULT_COLUMN_PIXELS, hidden: isHidden(columns[column]) },
    { size: sheet.getColumnWidth(column), hidden: !sheet.getColVisible(column) },
  ]);
  for (const [colWidth, ranges] of columnChanges.bySize) run(SetWorksheetColWidthMutation.id, { ranges, colWidth });
  if (columnChanges.hidden.length > 0) run(SetColHiddenMutation.id, { ranges: columnChanges.hidden });
  if (columnChanges.visible.length > 0) run(SetColVisibleMutation.id, { ranges: columnChanges.visible });

  const rows = rowsOf(grid);
  const rowChanges = findChanges(sheet.getMaxRows(), rowRange, (row) => [
    { size: rows[row]?.h ?? DEFAULT_ROW_PIXELS, hidden: isHidden(rows[row]) },
    { size: sheet.getRowHeight(row), hidden: !sheet.getRowRawVisible(row) },
  ]);
  for (const [rowHeight, ranges] of rowChanges.bySize) run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight });
  if (rowChanges.hidden.length > 0) run(SetRowHiddenMutation.id, { ranges: rowChanges.hidden });
  if (rowChanges.visible.length > 0) run(SetRowVisibleMutation.id, { ranges: rowChanges.visible });

  const freeze = freezeOf(grid);
  if (JSON.stringify(freeze) !== JSON.stringify(sheet.getFreeze())) run(SetFrozenMutation.id, freeze);
}

const isHidden = (line: { hd?: BooleanNumber } | undefined): boolean => line?.hd === BooleanNumber.TRUE;

/** How large a row or a column is, in pixels, and whether it is hidden. */
interface Line {
  size: number;
  hidden: boolean;
}

/** The rows of a sheet, or its columns, that are to change: by the size they get, to be hidden, and to be seen. */
interface Changes {
  bySize: Map<number, IRange[]>;
  hidden: IRange[];
  visible: IRange[];
}

/**
 * Gathers what differs, so that each kind of change is one command: after each the sheet is laid out and drawn anew.
 * @param linesAt the line at a place from 0, as the book has it and as it is shown
 */
function findChanges(
  count: number,
  rangeOf: (at: number) => IRange,
  linesAt: (at: number) => readonly [inBook: Line, shown: Line],
): Changes {
  const changes: Changes = { bySize: new Map(), hidden: [], visible: [] };
  for (let at = 0; at < count; at++) {
    const [inBook, shown] = linesAt(at);
    if (inBook.size !== shown.size) {
      const ranges = changes.bySize.get(inBook.size) ?? [];
      ranges.push(rangeOf(at));
      changes.bySize.set(inBook.size, ranges);
    }
    if (inBook.hidden !== shown.hidden) changes[inBook.hidden ? "hidden" : "visible"].push(rangeOf(at));
  }
  return changes;
}

function blockKeys(ranges: readonly IRange[]): string {
  return ranges
    .map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn].join())
    .sort()
    .join(";");
}
