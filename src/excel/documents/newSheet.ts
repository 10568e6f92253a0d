import { HostError } from "../host/hostError";
import { valuesOf } from "../host/valuesOf";

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

/** Chart sheets of one title that are looked past: Excel lists none of them, but lets no sheet have the name of one. */
export const MOST_CHART_SHEETS = 9;

/** Whether Excel refused a name because something that it does not list has it, or has it by now. */
export const isNameTaken = (error: unknown): boolean =>
  error instanceof HostError && error.code === "ItemAlreadyExists";

/** A sheet of which was asked whether it is whole. */
interface AskedSheet {
  sheet: Excel.Worksheet;
  used: Excel.Range;
  first: Excel.Range;
}

/** Asks whether a sheet is whole; after the next sync `isUnfinished` tells. */
export function askIfUnfinished(sheet: Excel.Worksheet): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  const first = sheet.getRange("A1");
  first.load("values");
  return { sheet, used, first };
}

/**
 * Whether a sheet is what a request of ours left that was cut: it says that it is in work, or nothing stands on it.
 * Else somebody else has one of that name by now.
 */
export const isUnfinished = ({ sheet, used, first }: AskedSheet, inWork: string): boolean =>
  !sheet.isNullObject && (used.isNullObject || valuesOf(first)[0]?.[0] === inWork);
