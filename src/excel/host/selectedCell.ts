import { runExcel } from "./runExcel";

/** A cell of a sheet: the sheet's id, row and column from 0. */
export interface PlacedCell {
  sheetId: string;
  row: number;
  column: number;
}

/** The first cell of what is selected. One round trip. Throws HostError, also where no cell is selected but a chart. */
export function selectedCell(): Promise<PlacedCell> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex");
    const { worksheet } = range;
    worksheet.load("id");
    await context.sync();
    return { sheetId: worksheet.id, row: range.rowIndex, column: range.columnIndex };
  });
}
