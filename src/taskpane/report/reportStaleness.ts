import type { ReportMark } from "../../documents/report/reportMark";
import type { CheckResult } from "../../excel/check/checkResult";
import { maskNumbers } from "../../grid/maskNumbers";
import { countedFingerprint } from "../../summary/countedFingerprint";

/** How a report differs from the roster at hand: that has changed since, or the report was made of another sheet. */
export type ReportStaleness = "changed" | "otherSheet";

/** Whether the report in the workbook still says what a report on this outcome would; null where it does. */
export function reportStaleness({ sheetName, checked }: CheckResult, report: ReportMark): ReportStaleness | null {
  if (checked === null) return null;
  if (countedFingerprint(checked) === report.fingerprint) return null;
  return report.sheetName === maskNumbers(sheetName) ? "changed" : "otherSheet";
}
