import { markInNote, type ReportMark } from "../../documents/report/reportMark";
import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { refusalOfPart } from "../host/hostError";
import { valuesOf } from "../host/valuesOf";
import { placeOf, REPORT_MARK } from "../../documents/markNames";
import { REPORT_SHEET, type OwnSheet } from "./ownSheetKinds";
import { askForAreas, bearsMark, type AskedMarks } from "./ownSheetOf";

/** Where words of ours stand on a report, with some rows put in above. */
const FIRST_CELLS = "A1:T100";

/**
 * The mark of the report that a workbook was seen to hold, by its document: it is looked at once, for as long as the
 * mark is the same.
 */
const seen = new WeakMap<Office.Document, string>();

const keyOf = ({ formula, comment }: Excel.NamedItem): string => JSON.stringify([formula, comment]);

const isInWork = (rows: readonly (readonly CellValue[])[]): boolean =>
  cleanText(rows[0]?.[0] ?? "") === REPORT_SHEET.inWork;

/** Takes notice of a sheet, if it is that of the report; true where it is, and the report is whole. */
export function seeReport(
  sheetName: string,
  rows: readonly (readonly CellValue[])[],
  mark: Excel.NamedItem | undefined,
  areas: AskedMarks,
): boolean {
  if (mark === undefined || !bearsMark(sheetName, rows, REPORT_SHEET, mark, areas.get(REPORT_SHEET))) return false;
  if (isInWork(rows)) return false;
  seen.set(Office.context.document, keyOf(mark));
  return true;
}

/** What was seen of the report counts no longer: it is being written. */
export function forgetReport(): void {
  seen.delete(Office.context.document);
}

interface AskedReport {
  mark: Excel.NamedItem;
  home: Excel.Range;
}

/** Asks for the mark of the report that the workbook holds; after the next sync `readReportMark` tells it. */
export function askForReport({ names }: Excel.Workbook): AskedReport {
  const mark = names.getItemOrNullObject(REPORT_MARK);
  mark.load("comment, formula");
  const home = mark.getRangeOrNullObject();
  home.load("address");
  return { mark, home };
}

/**
 * What the report that the workbook holds says of itself. Null where it holds none of ours: no longer, where its sheet
 * was deleted; or one that says nothing of itself, or is half written; undefined where Excel does not let it be looked
 * at. A mark alone proves nothing: it moves with cut cells, and a file may come with any. One round trip where its
 * sheet was not looked at yet.
 * @param checked the sheet that is being looked at, and which of ours it is
 */
export async function readReportMark(
  context: Excel.RequestContext,
  { mark, home }: AskedReport,
  checked: { sheetName: string; own: OwnSheet | null },
): Promise<ReportMark | null | undefined> {
  const said = mark.isNullObject || home.isNullObject ? null : markInNote(mark.comment);
  const place = said === null ? null : placeOf(String(mark.formula));
  if (said === null || place === null) return null;
  // her roster, whatever the mark says
  if (place.sheetName === checked.sheetName && checked.own !== REPORT_SHEET) return null;
  if (seen.get(Office.context.document) === keyOf(mark)) return said;
  // by its name: what was asked for before is not at hand any more in the background
  const sheet = context.workbook.worksheets.getItem(place.sheetName);
  const first = sheet.getRange(FIRST_CELLS);
  first.load("values");
  const areas = askForAreas(sheet);
  try {
    await context.sync();
  } catch (thrown) {
    // what was known of it stays
    refusalOfPart(thrown);
    return undefined;
  }
  return seeReport(place.sheetName, valuesOf(first), mark, areas) ? said : null;
}
