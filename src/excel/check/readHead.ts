import type { Block } from "../../grid/block";
import type { Grid } from "../../grid/grid";
import type { OurHiddenRows } from "../../highlights/hiddenRows/hiddenRows";
import type { ReportMark } from "../../documents/report/reportMark";
import { HEADER_SEARCH_ROWS } from "../../roster/headings/headerRows";
import { askForReport, reportMarkOf } from "../documents/ownMarks";
import { askForAreas, askForMarks, ownSheetOf } from "../documents/ownSheetOf";
import { recallHiddenRows } from "../hiddenRows/hiddenRowsMemory";
import { askForIdentity } from "../hiddenRows/sheetIdentity";
import { askForHighlights, ourHighlights } from "../highlights/setHighlights";
import { askForMergedBlocks, blockOf } from "../host/mergedBlocks";
import { asHostError, HostError } from "../host/hostError";
import { valuesOf } from "../host/valuesOf";

/** Rows read to find the header: where it can stand, and some people below it, who tell a name in two columns. */
const HEAD_ROWS = HEADER_SEARCH_ROWS + 8;

/** What is read of a sheet before its people. */
export interface SheetHead {
  sheet: Excel.Worksheet;
  /** Its highlights of ours, by the ids of the conditional formats. */
  highlights: readonly string[];
  /** The used area, by its values: formats alone do not count (office-js #6685). */
  used: Block;
  head: Grid;
  /** Merged cells, from the top. Empty where this Excel cannot tell (before ExcelApi 1.13). */
  merged: readonly Block[];
  someRowsHidden: boolean;
  /** Whether only requests may be sent that Microsoft's client counts as reads: others end the user's undo. */
  quiet: boolean;
  /** Those of the hidden rows that we hid; null: none. */
  ourHiddenRows: OurHiddenRows | null;
  protected: boolean;
  /** Of the report that the workbook holds; null where it holds none. */
  report: ReportMark | null;
  /** The title of the sheet of ours that it is; null: it is hers. */
  ownTitle: string | null;
}

/** The corner of a sheet that nearly every header stands in: one guess saves the round trip that asks where the used area is. */
const CORNER = { rows: 100, columns: 64 };

/** The rows in which the header stands, cut out of the corner; null where the used area reaches beyond it. */
function headInCorner(corner: Grid["rows"], { top, left, bottom, right }: Block): Grid | null {
  const last = Math.min(bottom, top + HEAD_ROWS - 1);
  if (last >= CORNER.rows || right >= CORNER.columns) return null;
  return { top, left, rows: corner.slice(top, last + 1).map((cells) => cells.slice(left, right + 1)) };
}

/** The values of a block, in halves of its columns where they are too much for one answer. */
async function readBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, block: Block): Promise<Grid["rows"]> {
  const { top, left, bottom, right } = block;
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load("values");
  try {
    await context.sync();
    return valuesOf(range);
  } catch (thrown) {
    const refused = asHostError(thrown);
    if (left === right || !(refused instanceof HostError) || refused.kind !== "payload") throw refused;
    const middle = Math.floor((left + right) / 2);
    const west = await readBlock(context, sheet, { ...block, right: middle });
    const east = await readBlock(context, sheet, { ...block, left: middle + 1 });
    return west.map((cells, row) => [...cells, ...(east[row] ?? [])]);
  }
}

async function readHeadElsewhere(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Block): Promise<Grid> {
  const { top, left, bottom } = used;
  return {
    top,
    left,
    rows: await readBlock(context, sheet, { ...used, bottom: Math.min(bottom, top + HEAD_ROWS - 1) }),
  };
}

function isEmptySheet(corner: Grid["rows"], { top, left, bottom, right }: Block): boolean {
  return top === bottom && left === right && top === 0 && left === 0 && corner[0]?.[0] === "";
}

/**
 * Reads what is needed to find the roster on a sheet. One round trip; two where the used area lies far down or to the right, more where its
 * head is too much for one answer.
 * null: the sheet is empty. Throws HostError "sheet-gone" if there is no such sheet.
 * @param nameOrId of the sheet
 * @param merged in the background, the merged cells as they were known; null asks for them, which ends the user's undo (office-js #5918)
 */
export async function readHead(
  context: Excel.RequestContext,
  nameOrId: string,
  merged: readonly Block[] | null,
): Promise<SheetHead | null> {
  const sheet = context.workbook.worksheets.getItem(nameOrId);
  // Of a blank sheet this is A1: nothing here can be a null object.
  const usedRange = sheet.getUsedRange(true);
  const corner = sheet.getRangeByIndexes(0, 0, CORNER.rows, CORNER.columns);
  sheet.load("id,name,protection/protected");
  const identity = askForIdentity(context, sheet);
  usedRange.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  corner.load("values");
  const formats = askForHighlights(sheet);
  const report = askForReport(context.workbook);
  const marks = askForMarks(context.workbook);
  const areas = askForAreas(sheet);
  const mergedNow = merged === null ? askForMergedBlocks(usedRange) : () => merged;
  await context.sync();

  const used = blockOf(usedRange);
  const cells = valuesOf(corner);
  if (isEmptySheet(cells, used)) return null;
  const own = ownSheetOf(sheet.name, cells, marks, areas);
  return {
    sheet,
    highlights: ourHighlights(formats),
    used,
    head: headInCorner(cells, used) ?? (await readHeadElsewhere(context, sheet, used)),
    merged: mergedNow(),
    quiet: merged !== null,
    // null: some are, some are not
    someRowsHidden: (usedRange.rowHidden as boolean | null) !== false,
    ourHiddenRows: recallHiddenRows(identity()),
    protected: sheet.protection.protected,
    report: reportMarkOf(report),
    ownTitle: own === null ? null : own.title,
  };
}
