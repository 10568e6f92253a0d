import { copyPlan } from "../../documents/report/copyPlan";
import type { FormerSheet } from "../../documents/formerSheet";
import type { SheetPlan } from "../../documents/sheetPlan";
import { formerArea } from "../../documents/writtenRows";
import { readFormerSheet } from "../documents/formerSheetOf";
import { SENT_NOTE, sentNames } from "../../documents/report/sentNames";
import { placeOf, SENT_REPORT_MARK } from "../../documents/markNames";
import { isOurs } from "../documents/ownSheetOf";
import { inSlices } from "../host/inSlices";
import { openWorkbook } from "./openWorkbook";
import { runExcel } from "../host/runExcel";
import { REPORT_SHEET } from "../documents/ownSheetKinds";

/** What came of making a copy for sending. */
export type SentReport =
  | { kind: "opened" }
  /** The workbook has no report sheet of ours. */
  | { kind: "no-report" }
  /** Rows or headings of the sheet are no longer those that were written. */
  | { kind: "changed"; sheetName: string }
  /** Excel opened no new workbook (office-js #3646, #2537, #3568: it fails at times). `code` is its own. */
  | { kind: "refused"; sheetName: string; code: string };

interface ReportSheet {
  sheetName: string;
  former: FormerSheet;
}

/** What stands on the report sheet. Two round trips, more where it is too much for one answer. */
function readReport(): Promise<ReportSheet | null> {
  return runExcel(async (context) => {
    const marker = context.workbook.names.getItemOrNullObject(REPORT_SHEET.mark);
    marker.load("comment, formula");
    const home = marker.getRangeOrNullObject();
    home.load("address");
    await context.sync();
    if (home.isNullObject) return null;
    const sheet = home.worksheet;
    const former = await readFormerSheet(context, sheet, REPORT_SHEET.mark, marker.comment);
    const place = placeOf(String(marker.formula));
    // A mark that moved, or came with the file, makes no report.
    return place !== null && isOurs(place.cells, former, REPORT_SHEET) ? { sheetName: sheet.name, former } : null;
  });
}

/**
 * Opens a new workbook that holds the report alone, as it stands on its sheet, with the names of its numbers (design
 * §7). `planOver` gives what would be written over it. The user's workbook is only read. Throws HostError where it
 * cannot be read.
 * @param untoldHealth stands in place of every reason that tells of health; null: these are told
 */
export async function sendReport(
  planOver: (former: FormerSheet) => Generator<void, SheetPlan>,
  untoldHealth: string | null = null,
): Promise<SentReport> {
  const report = await readReport();
  if (report === null) return { kind: "no-report" };
  const { sheetName, former } = report;
  // What stands there is half a report.
  if (former.cells[0]?.[0] === REPORT_SHEET.inWork) return { kind: "changed", sheetName };
  const plan = await inSlices(planOver(former));
  // What stands beside and below is hers, and is not sent.
  const { top, left, bottom, right } = formerArea(former, plan);
  const fits = top === 0 && left === 0 && bottom < plan.values.length && right < plan.columnWidths.length;
  const copy = fits ? await inSlices(copyPlan(plan, former.cells, untoldHealth)) : null;
  if (copy === null) return { kind: "changed", sheetName };
  const names = sentNames(former.names, untoldHealth === null);
  const code = await openWorkbook({
    name: REPORT_SHEET.title,
    plan: copy,
    carried: { mark: SENT_REPORT_MARK, note: SENT_NOTE, names },
  });
  return code === null ? { kind: "opened" } : { kind: "refused", sheetName, code };
}
