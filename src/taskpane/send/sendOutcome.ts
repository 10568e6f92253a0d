import type { CheckResult } from "../../excel/check/checkResult";
import { sendReport, type SentReport } from "../../excel/send/sendReport";
import { planReport } from "../../documents/report/planReport";
import type { ReportParticulars } from "../../documents/report/reportParticulars";
import { reportWords } from "../../text/documents/report";
import { outcomeFacts } from "../report/outcomeFacts";

/** Makes a copy for sending of the report that was written on the outcome of a check. Null particulars: those remembered. */
export function sendOutcome(
  result: CheckResult,
  checkedAt: Date,
  particulars: ReportParticulars | null,
): Promise<SentReport> {
  const facts = outcomeFacts(result, checkedAt, particulars);
  return sendReport((former) => planReport(facts, reportWords, former));
}
