import type { CheckResult } from "../../excel/check/checkResult";
import { writeReport, type WrittenReport } from "../../excel/report/writeReport";
import type { ReportParticulars } from "../../documents/report/reportParticulars";
import { outcomeFacts } from "./outcomeFacts";

/** Writes the report on the outcome of a check. Null particulars: those remembered. */
export function reportOutcome(
  result: CheckResult,
  checkedAt: Date,
  particulars: ReportParticulars | null,
): Promise<WrittenReport> {
  return writeReport(outcomeFacts(result, checkedAt, particulars));
}
