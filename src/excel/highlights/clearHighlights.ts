import { HostError } from "../host/hostError";
import { runExcel } from "../host/runExcel";
import { askForHighlights, ourHighlights, removeHighlights } from "./setHighlights";

/**
 * Takes every highlight of ours off a sheet, known by its name or its id, and nothing else. Gives the name that the sheet has now. Throws
 * HostError where the sheet is gone or protected.
 */
export function clearHighlights(nameOrId: string): Promise<string> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(nameOrId);
    sheet.load("name");
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject) throw new HostError("sheet-gone", "ItemNotFound", `There is no sheet ${nameOrId}.`);
    if (sheet.protection.protected) throw new HostError("sheet-protected", "AccessDenied", "The sheet is protected.");
    const formats = askForHighlights(sheet);
    await context.sync();
    const ours = ourHighlights(formats);
    if (ours.length === 0) return sheet.name;
    removeHighlights(sheet, ours);
    await context.sync();
    return sheet.name;
  });
}
