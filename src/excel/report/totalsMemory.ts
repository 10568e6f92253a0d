import { parseTotals, withTotals, type ReportTotals } from "../../documents/report/reportTotals";
import { HostError } from "../host/hostError";
import { runExcel } from "../host/runExcel";
import { askForSetting, changeSetting } from "../host/workbookSettings";

const PURPOSE = "totals";

/** The totals of the reports that were written in this workbook, by days. One round trip. Throws HostError. */
export function recallTotals(): Promise<readonly ReportTotals[]> {
  return runExcel(async (context) => {
    const kept = askForSetting(context, PURPOSE);
    await context.sync();
    return parseTotals(kept());
  });
}

/** Keeps the totals of a report that was just written, in this workbook. A workbook that takes nothing is no error. */
export async function rememberTotals(totals: ReportTotals): Promise<void> {
  try {
    await changeSetting(PURPOSE, (kept) => withTotals(parseTotals(kept), totals));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}
