import { HostError } from "../host/hostError";
import { runExcel } from "../host/runExcel";
import { askForHighlights, ourHighlights, removeHighlights } from "./setHighlights";

/** Takes every highlight of ours off a sheet, and nothing else. Throws HostError where the sheet is gone or protected. */
export function clearHighlights(sheetName: string): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("name");
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject) throw new HostError("sheet-gone", "ItemNotFound", `There is no sheet ${sheetName}.`);
    if (sheet.protection.protected) throw new HostError("sheet-protected", "AccessDenied", "The sheet is protected.");
    const formats = askForHighlights(sheet);
    await context.sync();
    const ours = ourHighlights(formats);
    if (ours.length === 0) return;
    removeHighlights(sheet, ours);
    await context.sync();
  });
}
