import { runExcel } from "../host/runExcel";

/**
 * Tells the id of each sheet that the user turns to, until the pane is closed. One round trip, which Microsoft's client
 * sends as a read. Throws HostError.
 */
export function watchActiveSheet(tell: (sheetId: string) => void): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.worksheets.onActivated.add((event) => {
      tell(event.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  });
}
