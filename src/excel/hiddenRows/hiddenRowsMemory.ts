import type { OurHiddenRows } from "../../highlights/hiddenRows/hiddenRows";
import type { RowSpan } from "../../grid/rowSpan";
import { readSetting, writeSetting } from "../host/documentSettings";

const KEY = "hiddenRows";

/** The rows we hid on a sheet, as the workbook keeps them. */
interface KeptRows extends OurHiddenRows {
  /** Finds the sheet where a program that saved the file gave it another id. */
  sheetName: string;
  /** Finds the sheet where it was renamed. */
  sheetId: string;
}

/** What a sheet is known by, and the ids of all sheets of its workbook. */
export interface SheetIdentity {
  name: string;
  id: string;
  ids: readonly string[];
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function isRun(value: unknown): value is RowSpan {
  const { first, last } = (value ?? {}) as Partial<RowSpan>;
  return isCount(first) && isCount(last);
}

function isKept(value: unknown): value is KeptRows {
  const { sheetName, sheetId, hidden, ours } = (value ?? {}) as Partial<KeptRows>;
  return (
    typeof sheetName === "string" &&
    typeof sheetId === "string" &&
    isCount(hidden) &&
    Array.isArray(ours) &&
    ours.every(isRun)
  );
}

/** What the workbook keeps; whatever is not of this form, by a later version or another hand, is as if it were not there. */
function readAll(): readonly KeptRows[] {
  const kept = readSetting(KEY);
  return Array.isArray(kept) ? kept.filter(isKept) : [];
}

/** The rows kept of a sheet. Its name alone says so only where no other sheet has the id: else that one was renamed. */
function keptOf(kept: readonly KeptRows[], { name, id, ids }: SheetIdentity): KeptRows | undefined {
  return (
    kept.find(({ sheetId }) => sheetId === id) ??
    kept.find(({ sheetName, sheetId }) => sheetName === name && !ids.includes(sheetId))
  );
}

/** Whether we hid rows on any sheet and have not shown them again. */
export function hidesRows(): boolean {
  return readAll().length > 0;
}

/** The rows that we hid on a sheet and have not shown again; null where there are none. */
export function recallHiddenRows(sheet: SheetIdentity): OurHiddenRows | null {
  return keptOf(readAll(), sheet) ?? null;
}

/** Keeps, in the workbook, which rows we hid on a sheet; null forgets them. Throws HostError where the workbook takes nothing. */
export async function keepHiddenRows(sheet: SheetIdentity, rows: OurHiddenRows | null): Promise<void> {
  const kept = readAll();
  const former = keptOf(kept, sheet);
  const others = kept.filter((each) => each !== former);
  const added =
    rows === null ? [] : [{ sheetName: sheet.name, sheetId: sheet.id, hidden: rows.hidden, ours: rows.ours }];
  await writeSetting(KEY, [...others, ...added]);
}
