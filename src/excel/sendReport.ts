import { blockAddress } from "../grid/address";
import { copyPlan } from "../report/copyPlan";
import type { ReportPlan } from "../report/reportPlan";
import { asHostError, HostError } from "./hostError";
import { makeReportFile } from "./reportFile";
import { runExcel } from "./runExcel";
import { REPORT_SHEET } from "./writeReport";

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
  values: unknown[][];
  /** Rows and columns that hold something, counted from A1. */
  used: { rows: number; columns: number };
}

/** What stands on the report sheet, in the cells that the plan wrote. Two round trips. */
function readReport({ values, columnWidths }: ReportPlan): Promise<ReportSheet | null> {
  return runExcel(async (context) => {
    const home = context.workbook.names.getItemOrNullObject(REPORT_SHEET.mark).getRangeOrNullObject();
    home.load("address");
    await context.sync();
    if (home.isNullObject) return null;
    const sheet = home.worksheet;
    sheet.load("name");
    const cells = sheet.getRange(blockAddress(0, 0, values.length - 1, columnWidths.length - 1));
    cells.load("values");
    const used = sheet.getUsedRange(true);
    used.load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    return {
      sheetName: sheet.name,
      values: cells.values as unknown[][],
      used: { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount },
    };
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
 * Opens a new workbook that holds the report alone, as it stands on its sheet (design §7). `plan` is what was written there. The user's
 * workbook is only read. Throws HostError where it cannot be read.
 */
export async function sendReport(plan: ReportPlan): Promise<SentReport> {
  const report = await readReport(plan);
  if (report === null) return { kind: "no-report" };
  const { sheetName, values, used } = report;
  const fits = used.rows <= plan.values.length && used.columns <= plan.columnWidths.length;
  const copy = fits ? copyPlan(plan, values as Parameters<typeof copyPlan>[1]) : null;
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
