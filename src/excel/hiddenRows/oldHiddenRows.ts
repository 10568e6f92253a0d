import type { RowSpan } from "../../grid/rowSpan";
import type { OurHiddenRows } from "../../highlights/hiddenRows/hiddenRows";
import { readOldBag } from "../host/workbookSettings";

/** The rows we hid on a sheet, as the bag of document settings held them before each sheet had its own record. */
interface OldRecord extends OurHiddenRows {
  /** Finds the sheet where a program that saved the file gave it another id. */
  sheetName: string;
  /** Finds the sheet where it was renamed. */
  sheetId: string;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isRun(value: unknown): value is RowSpan {
  const { first, last } = (value ?? {}) as Partial<RowSpan>;
  return isCount(first) && isCount(last);
}

function isOldRecord(value: unknown): value is OldRecord {
  const { sheetName, sheetId, hidden, ours } = (value ?? {}) as Partial<OldRecord>;
  return (
    typeof sheetName === "string" &&
    typeof sheetId === "string" &&
    isCount(hidden) &&
    Array.isArray(ours) &&
    ours.every(isRun)
  );
}

/**
 * Asks for the rows that the old bag says we hid on a sheet; to be called after the next sync, null: it says nothing.
 * The sheet's name alone says so only where no other sheet has the id: else that one was renamed.
 */
export function askForOldHiddenRows(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
): () => OurHiddenRows | null {
  const bag = readOldBag("hiddenRows");
  const kept = Array.isArray(bag) ? bag.filter(isOldRecord) : [];
  if (kept.length === 0) return () => null;
  const { worksheets } = workbook;
  worksheets.load("items/id");
  sheet.load("id,name");
  return () => {
    const ids = worksheets.items.map(({ id }) => id);
    const found =
      kept.find(({ sheetId }) => sheetId === sheet.id) ??
      kept.find(({ sheetName, sheetId }) => sheetName === sheet.name && !ids.includes(sheetId));
    return found === undefined ? null : { hidden: found.hidden, ours: found.ours };
  };
}
