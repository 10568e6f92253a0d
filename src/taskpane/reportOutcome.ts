import type { CheckResult } from "../excel/checkResult";
import { writeReport, type WrittenReport } from "../excel/writeReport";
import type { ReportParticulars } from "../report/reportParticulars";
import { outcomeFacts } from "./report/outcomeFacts";

/** Writes the report on the outcome of a check. Null particulars: those remembered. */
export function reportOutcome(
  result: CheckResult,
  checkedAt: Date,
  particulars: ReportParticulars | null,
): Promise<WrittenReport> {
  return writeReport(outcomeFacts(result, checkedAt, particulars));
}
