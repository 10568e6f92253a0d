import { cellAddress } from "../grid/address";
import { runExcel } from "./runExcel";

/** Shows a sheet and selects a cell of it (row and column from 0). Throws HostError. */
export function selectCell(sheetName: string, row: number, column: number): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(cellAddress(row, column)).select();
    await context.sync();
  });
}
