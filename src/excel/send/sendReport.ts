import { copyPlan } from "../../documents/report/copyPlan";
import type { FormerSheet } from "../../documents/formerSheet";
import type { SheetPlan } from "../../documents/sheetPlan";
import { formerArea } from "../../documents/writtenRows";
import { askForFormer, formerSheetOf } from "../documents/formerSheetOf";
import { placeOf } from "../documents/ownMarks";
import { isOurs } from "../documents/ownSheetOf";
import { asHostError, HostError } from "../host/hostError";
import { makeReportFile } from "./reportFile";
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

/** What stands on the report sheet. Two round trips. */
function readReport(): Promise<ReportSheet | null> {
  return runExcel(async (context) => {
    const marker = context.workbook.names.getItemOrNullObject(REPORT_SHEET.mark);
    marker.load("comment, formula");
    const home = marker.getRangeOrNullObject();
    home.load("address");
    await context.sync();
    if (home.isNullObject) return null;
    const sheet = home.worksheet;
    const asked = askForFormer(sheet);
    await context.sync();
    const former = formerSheetOf(asked, REPORT_SHEET.mark, marker.comment);
    const place = placeOf(String(marker.formula));
    // A mark that moved, or came with the file, makes no report.
    return place !== null && isOurs(place.cells, former, REPORT_SHEET) ? { sheetName: sheet.name, former } : null;
  });
}

/** Bytes as base64; in pieces, since a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const PIECE = 32_768;
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/**
 * Opens a new workbook that holds the report alone, as it stands on its sheet (design §7). `planOver` gives what would
 * be written over it. The user's workbook is only read. Throws HostError where it cannot be read.
 */
export async function sendReport(planOver: (former: FormerSheet) => SheetPlan): Promise<SentReport> {
  const report = await readReport();
  if (report === null) return { kind: "no-report" };
  const { sheetName, former } = report;
  // What stands there is half a report.
  if (former.cells[0]?.[0] === REPORT_SHEET.inWork) return { kind: "changed", sheetName };
  const plan = planOver(former);
  // What stands beside and below is hers, and is not sent.
  const { top, left, bottom, right } = formerArea(former, plan);
  const fits = top === 0 && left === 0 && bottom < plan.values.length && right < plan.columnWidths.length;
  const copy = fits ? copyPlan(plan, former.cells) : null;
  if (copy === null) return { kind: "changed", sheetName };
  const file = base64Of(await makeReportFile(copy, REPORT_SHEET.title));
  try {
    await Excel.createWorkbook(file);
    return { kind: "opened" };
  } catch (thrown) {
    const error = asHostError(thrown);
    if (error instanceof HostError) return { kind: "refused", sheetName, code: error.code };
    throw error;
  }
}
