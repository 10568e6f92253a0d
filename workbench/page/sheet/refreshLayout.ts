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
  refreshLines(sheet.getMaxColumns(), {
    inBook: (column) => ({ size: columns[column]?.w ?? DEFAULT_COLUMN_PIXELS, hidden: isHidden(columns[column]) }),
    shown: (column) => ({ size: sheet.getColumnWidth(column), hidden: !sheet.getColVisible(column) }),
    resize: (found, colWidth) => run(SetWorksheetColWidthMutation.id, { ranges: found.map(columnRange), colWidth }),
    hide: (found) => run(SetColHiddenMutation.id, { ranges: found.map(columnRange) }),
    unhide: (found) => run(SetColVisibleMutation.id, { ranges: found.map(columnRange) }),
  });

  const rows = rowsOf(grid);
  refreshLines(sheet.getMaxRows(), {
    inBook: (row) => ({ size: rows[row]?.h ?? DEFAULT_ROW_PIXELS, hidden: isHidden(rows[row]) }),
    shown: (row) => ({ size: sheet.getRowHeight(row), hidden: !sheet.getRowRawVisible(row) }),
    resize: (found, rowHeight) => run(SetWorksheetRowHeightMutation.id, { ranges: found.map(rowRange), rowHeight }),
    hide: (found) => run(SetRowHiddenMutation.id, { ranges: found.map(rowRange) }),
    unhide: (found) => run(SetRowVisibleMutation.id, { ranges: found.map(rowRange) }),
  });

  const freeze = freezeOf(grid);
  if (JSON.stringify(freeze) !== JSON.stringify(sheet.getFreeze())) run(SetFrozenMutation.id, freeze);
}

const isHidden = (line: { hd?: BooleanNumber } | undefined): boolean => line?.hd === BooleanNumber.TRUE;

/** How large a row or a column is, in pixels, and whether it is hidden. */
interface Line {
  size: number;
  hidden: boolean;
}

/** The rows of a sheet, or its columns, by their places from 0: in the book, as shown, and how to change that. */
interface Lines {
  inBook: (at: number) => Line;
  shown: (at: number) => Line;
  resize: (found: number[], size: number) => void;
  hide: (found: number[]) => void;
  unhide: (found: number[]) => void;
}

/** Makes lines what they should be, each kind of change in one go: after each the sheet is laid out and drawn anew. */
function refreshLines(count: number, { inBook, shown, resize, hide, unhide }: Lines): void {
  const bySize = new Map<number, number[]>();
  const hidden: number[] = [];
  const unhidden: number[] = [];
  for (let at = 0; at < count; at++) {
    const line = inBook(at);
    const now = shown(at);
    if (line.size !== now.size) {
      const found = bySize.get(line.size) ?? [];
      found.push(at);
      bySize.set(line.size, found);
    }
    if (line.hidden !== now.hidden) (line.hidden ? hidden : unhidden).push(at);
  }
  for (const [size, found] of bySize) resize(found, size);
  if (hidden.length > 0) hide(hidden);
  if (unhidden.length > 0) unhide(unhidden);
}

function blockKeys(ranges: readonly IRange[]): string {
  return ranges
    .map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn].join())
    .sort()
    .join(";");
}
