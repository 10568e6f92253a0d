import { HostError, refuseReadOnly } from "../host/hostError";
import { runExcel } from "../host/runExcel";
import { readHighlights } from "./readHighlights";
import { removeHighlights } from "./setHighlights";

/** What came of taking highlights off. */
export interface ClearedHighlights {
  /** What the sheet is called now. */
  sheetName: string;
  /** Whether Excel does not show all conditional formats of the sheet, so that some of ours may be left. */
  someUnreadable: boolean;
}

/**
 * Takes every highlight of ours off a sheet, known by its name or its id, and nothing else. Throws HostError where the
 * sheet is gone or protected.
 */
export function clearHighlights(nameOrId: string): Promise<ClearedHighlights> {
  return runExcel(async (context) => {
    refuseReadOnly();
    const sheet = context.workbook.worksheets.getItemOrNullObject(nameOrId);
    sheet.load("name");
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject) throw new HostError("sheet-gone", "ItemNotFound", `There is no sheet ${nameOrId}.`);
    if (sheet.protection.protected) throw new HostError("sheet-protected", "AccessDenied", "The sheet is protected.");
    const { ours, someUnreadable } = await readHighlights(context, sheet);
    if (ours.length > 0) {
      removeHighlights(sheet, ours);
      await context.sync();
    }
    return { sheetName: sheet.name, someUnreadable };
  });
}
