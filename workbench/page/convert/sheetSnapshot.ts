import { BooleanNumber, type ICellData, type IStyleData, type IWorksheetData } from "@univerjs/core";
import type { Worksheet } from "exceljs";
import type { BookSheet } from "../../book/bookSheet";
import { cellData } from "./cellData";
import { columnsOf, DEFAULT_COLUMN_PIXELS } from "./columns";
import { freezeOf } from "./freeze";
import { mergesOf } from "./merges";
import { DEFAULT_ROW_PIXELS, rowsOf } from "./rows";

/** What stands for a style in the snapshot: an id, or the style itself. */
type StyleOf = (style: IStyleData) => string | IStyleData;

/** Empty rows and columns shown beyond what is used, so that there is room to type. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

function cellsOf(grid: Worksheet, style: StyleOf): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  grid.eachRow((row, number) => {
    const line: Record<number, ICellData> = {};
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      line[column - 1] = cellData(cell, style);
    });
    cells[number - 1] = line;
  });
  return cells;
}

/** A sheet in the form that Univer takes. A chart sheet has no cells to show and becomes an empty sheet. */
export function sheetSnapshot(sheet: BookSheet, style: StyleOf): Partial<IWorksheetData> {
  const { grid } = sheet;
  const view = grid?.views[0];
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(100, (grid?.rowCount ?? 0) + SPARE_ROWS),
    columnCount: Math.max(20, (grid?.columnCount ?? 0) + SPARE_COLUMNS),
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(grid !== null && {
      cellData: cellsOf(grid, style),
      columnData: columnsOf(grid),
      rowData: rowsOf(grid),
      mergeData: mergesOf(grid),
      freeze: freezeOf(grid),
    }),
  };
}
