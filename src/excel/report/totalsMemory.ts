import { parseTotals, withTotals, type ReportTotals } from "../../documents/report/reportTotals";
import { runExcel } from "../host/runExcel";
import { askForSetting, askToKeep } from "../host/workbookSettings";

const PURPOSE = "totals";

/** The totals of the reports that were written in this workbook, by days. One round trip. Throws HostError. */
export function recallTotals(): Promise<readonly ReportTotals[]> {
  return runExcel(async (context) => {
    const kept = askForSetting(context, PURPOSE);
    await context.sync();
    return parseTotals(kept());
  });
}

/**
 * Asks for the totals that the workbook keeps; once they came, the function it gives asks it to keep those of a report
 * that was just written among them. No round trip of its own.
 */
export function askForTotals(context: Excel.RequestContext): (totals: ReportTotals) => void {
  const kept = askForSetting(context, PURPOSE);
  return (totals) => {
    const before = kept();
    askToKeep(context, PURPOSE, before, withTotals(parseTotals(before), totals));
  };
}
