import type { CheckResult } from "../excel/checkSheet";
import type { WrittenSheet } from "../excel/writeOwnSheet";
import { writeReport } from "../excel/writeReport";
import type { ReportParticulars } from "../report/reportParticulars";
import { outcomeFacts } from "./report/outcomeFacts";

/** Writes the report on the outcome of a check. Null particulars: those remembered. */
export function reportOutcome(
  result: CheckResult,
  checkedAt: Date,
  particulars: ReportParticulars | null,
): Promise<WrittenSheet> {
  return writeReport(outcomeFacts(result, checkedAt, particulars));
}
