import type { Block } from "../../grid/block";
import { bareDayColumns } from "../../grid/bareDays";
import { showsDay, toldDateSystem, type DateSystem } from "../../grid/dateSystem";
import type { CellValue } from "../../grid/cellValue";
import type { Grid } from "../../grid/grid";
import type { OurHiddenRows } from "../../highlights/hiddenRows/hiddenRows";
import type { ReportMark } from "../../documents/report/reportMark";
import { HEAD_ROWS } from "../../roster/headings/headerRows";
import type { KeptForm } from "../../roster/columns/keptForm";
import type { WordAnswers } from "../../roster/questions/wordAnswers";
import { askForColumns } from "../columns/columnMemory";
import { askForReport, readReportMark } from "../documents/reportInBook";
import { askForAreas, askForMarks, ownSheetOf } from "../documents/ownSheetOf";
import { readHighlights } from "../highlights/readHighlights";
import { askForHiddenRows } from "../hiddenRows/hiddenRowsMemory";
import { askForHighlights, ourHighlights } from "../highlights/setHighlights";
import { askForMergedBlocks, blockOf, readMergedBlocks } from "../host/mergedBlocks";
import { asHostError, HostError, isReadOnly, refusalOfPart } from "../host/hostError";
import { askForWords } from "../questions/wordMemory";
import { valuesOf } from "../host/valuesOf";

/** What is read of a sheet before its people. */
export interface SheetHead {
  sheet: Excel.Worksheet;
  /** Its highlights of ours, by the ids of the conditional formats. */
  highlights: readonly string[];
  /** Whether Excel does not show all conditional formats, so that some of ours may be among the others. */
  someFormatsUnreadable: boolean;
  /** The used area, by its values: formats alone do not count (office-js #6685). */
  used: Block;
  head: Grid;
  /** From which year its days count, as its first cells tell, or as it was known; null: they do not tell. */
  dateSystem: DateSystem | null;
  /**
   * Merged cells, from the top. Empty where this Excel cannot tell (before ExcelApi 1.13); null where it refuses to.
   */
  merged: readonly Block[] | null;
  someRowsHidden: boolean;
  /** Whether only requests may be sent that Microsoft's client counts as reads: others end the user's undo. */
  quiet: boolean;
  /** Those of the hidden rows that we hid; null: none. */
  ourHiddenRows: OurHiddenRows | null;
  /** The choices of columns that the workbook keeps. */
  columnsKept: readonly KeptForm[];
  /** What words of level 2 mean in this workbook. */
  words: WordAnswers;
  /** Whether nothing can be written on it: it is protected, or the document may only be looked at. */
  protected: boolean;
  /**
   * Of the report that the workbook holds; null where it holds none, undefined where Excel does not let it be looked
   * at.
   */
  report: ReportMark | null | undefined;
  /** The title of the sheet of ours that it is; null: it is hers. */
  ownTitle: string | null;
  /** Whether Excel refused the first request, with whatever else the caller had asked for in it. */
  refusedAtFirst: boolean;
}

/** A sheet on which nothing stands. */
export interface EmptySheet {
  sheet: Excel.Worksheet;
  used: null;
}

/**
 * The corner of a sheet that nearly every header stands in: one guess saves the round trip that asks where the used
 * area is.
 */
const CORNER = { rows: 100, columns: 64 };

/** The rows in which the header stands, cut out of the corner; null where the used area reaches beyond it. */
function headInCorner(corner: Grid["rows"], { top, left, bottom, right }: Block): Grid | null {
  const last = Math.min(bottom, top + HEAD_ROWS - 1);
  if (last >= CORNER.rows || right >= CORNER.columns) return null;
  return { top, left, rows: corner.slice(top, last + 1).map((cells) => cells.slice(left, right + 1)) };
}

/** So many columns are asked for together: of each part only what is used of it comes. */
const COLUMNS_PER_PART = 256;

/**
 * The values of a block, without asking for what is blank beside its parts; in halves of its columns where they are too
 * much for one answer.
 */
async function readBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, block: Block): Promise<Grid["rows"]> {
  const { top, left, bottom, right } = block;
  const [height, width] = [bottom - top + 1, right - left + 1];
  const parts = Array.from({ length: Math.ceil(width / COLUMNS_PER_PART) }, (_, i) => {
    const first = left + i * COLUMNS_PER_PART;
    const part = sheet.getRangeByIndexes(top, first, height, Math.min(COLUMNS_PER_PART, right - first + 1));
    return part.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  });
  try {
    await context.sync();
    const rows = Array.from({ length: height }, () => new Array<CellValue>(width).fill(""));
    for (const used of parts)
      if (!used.isNullObject)
        valuesOf(used).forEach((cells, i) => {
          const row = rows[used.rowIndex - top + i];
          cells.forEach((value, j) => row && (row[used.columnIndex - left + j] = value));
        });
    return rows;
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

/** What every sheet must tell, asked for. */
function askForHead(context: Excel.RequestContext, nameOrId: string) {
  const sheet = context.workbook.worksheets.getItem(nameOrId);
  // Of a blank sheet this is A1: nothing here can be a null object.
  const usedRange = sheet.getUsedRange(true);
  const corner = sheet.getRangeByIndexes(0, 0, CORNER.rows, CORNER.columns);
  sheet.load("id,name,protection/protected");
  const hiddenRows = askForHiddenRows(context, sheet);
  usedRange.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  corner.load("values,text");
  const report = askForReport(context.workbook);
  const marks = askForMarks(context.workbook);
  const areas = askForAreas(sheet);
  const columns = askForColumns(context);
  const words = askForWords(context);
  return { sheet, usedRange, corner, hiddenRows, report, marks, areas, columns, words };
}

/** What Excel may refuse to tell of a sheet. */
type Refusable = Pick<SheetHead, "highlights" | "someFormatsUnreadable" | "merged" | "refusedAtFirst">;

/** Reads the merged cells of a sheet by themselves; null where Excel refuses to tell them. */
async function readMergedApart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Block,
): Promise<readonly Block[] | null> {
  try {
    return await readMergedBlocks(context, sheet, used);
  } catch (thrown) {
    refusalOfPart(thrown);
    return null;
  }
}

/**
 * Reads what is needed to find the roster on a sheet. One round trip; two where the used area lies far down or to the
 * right, more where its head is too much for one answer, the report of the workbook was not looked at yet, or Excel
 * refuses a part of what was asked: then conditional formats and merged cells are asked for apart, and what cannot be
 * read is told. Throws HostError "sheet-gone" if there is no such sheet.
 * @param nameOrId of the sheet
 * @param known in the background, the merged cells as they were known, and from which year days count; null asks for
 * them, which ends the user's undo (office-js #5918)
 */
export async function readHead(
  context: Excel.RequestContext,
  nameOrId: string,
  known: Pick<SheetHead, "merged" | "dateSystem"> | null,
): Promise<SheetHead | EmptySheet> {
  let asked = askForHead(context, nameOrId);
  const formats = askForHighlights(asked.sheet);
  const mergedNow = known === null ? askForMergedBlocks(asked.usedRange) : () => known.merged;
  const refusedAtFirst = await context.sync().then(
    () => false,
    (thrown: unknown) => refusalOfPart(thrown) instanceof HostError,
  );
  if (refusedAtFirst) {
    asked = askForHead(context, nameOrId);
    await context.sync();
  }
  const { sheet, usedRange, corner, hiddenRows, report, marks, areas, columns, words } = asked;
  const used = blockOf(usedRange);
  const cells = valuesOf(corner);
  if (isEmptySheet(cells, used)) return { sheet, used: null };
  const own = ownSheetOf(sheet.name, cells, marks, areas);
  const readApart = async (): Promise<Refusable> => {
    const { ours, someUnreadable } = await readHighlights(context, sheet);
    const merged = known === null ? await readMergedApart(context, sheet, used) : known.merged;
    return { highlights: ours, someFormatsUnreadable: someUnreadable, merged, refusedAtFirst };
  };
  const readTogether = async (): Promise<Refusable> => ({
    highlights: ourHighlights(formats.items),
    someFormatsUnreadable: false,
    merged: mergedNow() ?? (known === null ? await readMergedApart(context, sheet, used) : null),
    refusedAtFirst,
  });
  const dateSystem = toldDateSystem(cells, corner.text) ?? known?.dateSystem ?? null;
  const bareDays = bareDayColumns(cells, (value, row, column) => showsDay(value, corner.text[row]?.[column] ?? ""));
  const grid = { ...(headInCorner(cells, used) ?? (await readHeadElsewhere(context, sheet, used))), bareDays };
  return {
    sheet,
    used,
    head: dateSystem === "1904" ? { ...grid, date1904: true } : grid,
    dateSystem,
    ...(await (refusedAtFirst ? readApart() : readTogether())),
    quiet: known !== null,
    // null: some are, some are not
    someRowsHidden: (usedRange.rowHidden as boolean | null) !== false,
    ourHiddenRows: (await hiddenRows()).rows,
    columnsKept: columns(),
    words: words(),
    protected: sheet.protection.protected || isReadOnly(),
    report: await readReportMark(context, report, { sheetName: sheet.name, own }),
    ownTitle: own === null ? null : own.title,
  };
}
