import type { CheckResult } from "../excel/checkSheet";
import type { WrittenSheet } from "../excel/writeOwnSheet";
import { writeReport } from "../excel/writeReport";
import { outcomeFacts } from "./report/outcomeFacts";

/** Writes the report on the outcome of a check. */
export function reportOutcome(result: CheckResult, checkedAt: Date): Promise<WrittenSheet> {
  return writeReport(outcomeFacts(result, checkedAt));
}
