import { cellAddress } from "../../grid/address";
import { runExcel } from "./runExcel";

/** Shows a sheet, known by its name or its id, and selects a cell of it (row and column from 0). Throws HostError. */
export function selectCell(nameOrId: string, row: number, column: number): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(nameOrId);
    sheet.activate();
    sheet.getRange(cellAddress(row, column)).select();
    await context.sync();
  });
}
