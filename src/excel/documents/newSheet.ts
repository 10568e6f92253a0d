import { HostError } from "../host/hostError";

/** Longest name a sheet may have in Excel. */
const LONGEST_SHEET_NAME = 31;

/** Sheets are the same to Excel whatever the case of their letters. */
export const sheetKey = (sheetName: string): string => sheetName.normalize("NFC").toLocaleLowerCase("vi");

/** The title, or the first of "title (2)", "title (3)" … that no sheet has. */
export function freeSheetName(title: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(sheetKey));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const name = title.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!keys.has(sheetKey(name))) return name;
  }
}

/** What is thrown where no sheet may be added or shown. */
export const structureLocked = (): HostError =>
  new HostError("workbook-protected", "AccessDenied", "The structure of the workbook is protected.");
