import type { ReportMark } from "../../documents/report/reportMark";
import type { Notice, Outcome } from "../paneState";

/**
 * What is said in place of doing something with the report of the workbook where it is not one on this outcome; null
 * where it is, or there is none.
 */
export async function staleReportNotice(
  report: ReportMark | null,
  { result }: Outcome,
  wanted: "send" | "email",
): Promise<Notice | null> {
  if (report === null) return null;
  // what counts came with the check
  const { reportStaleness } = await import(/* webpackChunkName: "excel" */ "./reportStaleness");
  const staleness = reportStaleness(result, report);
  return staleness === null ? null : { kind: "reportStale", wanted, staleness, sheetName: report.sheetName };
}
