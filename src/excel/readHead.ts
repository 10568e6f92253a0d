import type { Block } from "../grid/block";
import type { Grid } from "../grid/grid";
import { HEADER_SEARCH_ROWS } from "../roster/findLayout";
import { HostError } from "./hostError";
import { askForHighlights } from "./setHighlights";

/** Rows read to find the header: where it can stand, and some people below it, who tell a name in two columns. */
const HEAD_ROWS = HEADER_SEARCH_ROWS + 8;

/** What is read of a sheet before its people. */
export interface SheetHead {
  sheet: Excel.Worksheet;
  /** Its conditional formats, to tell ours when new ones are set. */
  formats: Excel.ConditionalFormatCollection;
  /** The used area, by its values: formats alone do not count (office-js #6685). */
  used: Block;
  head: Grid;
  /** Merged cells, from the top. Empty where this Excel cannot tell (before ExcelApi 1.13). */
  merged: readonly Block[];
  someRowsHidden: boolean;
  protected: boolean;
}

function canTellMergedCells(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** A range's values, checked: Excel gives null without an error for what is too large (office-js #4783). */
export function valuesOf(range: Excel.Range): Grid["rows"] {
  const values = range.values as Grid["rows"] | null;
  if (values === null) throw new HostError("payload", "ResponsePayloadSizeLimitExceeded", "Excel gave no values.");
  return values;
}

/**
 * Reads what is needed to find the roster on a sheet. Two round trips. null: the sheet is empty.
 * Throws HostError "sheet-gone" if there is no such sheet.
 */
export async function readHead(context: Excel.RequestContext, sheetName: string): Promise<SheetHead | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const usedRange = sheet.getUsedRangeOrNullObject(true);
  sheet.load("name");
  sheet.protection.load("protected");
  usedRange.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (sheet.isNullObject) throw new HostError("sheet-gone", "ItemNotFound", `There is no sheet ${sheetName}.`);
  if (usedRange.isNullObject) return null;

  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = usedRange;
  const head = sheet.getRangeByIndexes(top, left, Math.min(rowCount, HEAD_ROWS), columnCount);
  head.load("values");
  usedRange.load("rowHidden");
  const formats = askForHighlights(sheet);
  const mergedAreas = canTellMergedCells() ? usedRange.getMergedAreasOrNullObject() : null;
  mergedAreas?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  const areas = mergedAreas === null || mergedAreas.isNullObject ? [] : mergedAreas.areas.items;
  const merged = areas.map((area) => ({
    top: area.rowIndex,
    left: area.columnIndex,
    bottom: area.rowIndex + area.rowCount - 1,
    right: area.columnIndex + area.columnCount - 1,
  }));
  return {
    sheet,
    formats,
    used: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
    head: { top, left, rows: valuesOf(head) },
    merged: merged.sort((a, b) => a.top - b.top),
    // null: some are, some are not
    someRowsHidden: (usedRange.rowHidden as boolean | null) !== false,
    protected: sheet.protection.protected,
  };
}
