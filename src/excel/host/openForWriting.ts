import { HostError } from "./hostError";

/** Asks for a sheet and whether it is protected. A sheet that is gone fails with the next sync: HostError "sheet-gone". */
export function openForWriting(context: Excel.RequestContext, sheetName: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.protection.load("protected");
  return sheet;
}

/** To be called after the next sync, before anything is written: throws HostError "sheet-protected" where that would be refused. */
export function refuseProtected({ protection }: Excel.Worksheet): void {
  if (protection.protected) throw new HostError("sheet-protected", "AccessDenied", "The sheet is protected.");
}
