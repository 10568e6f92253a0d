import { HostError, refuseReadOnly } from "./hostError";

/**
 * Asks for a sheet, and whether it is protected. If the sheet is gone, the next sync throws HostError "sheet-gone".
 * Throws HostError "read-only" where nothing can be written.
 */
export function openForWriting(context: Excel.RequestContext, sheetName: string): Excel.Worksheet {
  refuseReadOnly();
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.protection.load("protected");
  return sheet;
}

/**
 * Throws HostError "sheet-protected" where Excel would refuse to write. Call it after the next sync, before writing.
 */
export function refuseProtected({ protection }: Excel.Worksheet): void {
  if (protection.protected) throw new HostError("sheet-protected", "AccessDenied", "The sheet is protected.");
}
