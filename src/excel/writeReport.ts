import { planReport } from "../report/planReport";
import type { ReportFacts } from "../report/reportFacts";
import { reportWords } from "../text/report";
import { REPORT_MARK } from "./ownMarks";
import type { OwnSheet } from "./ownSheet";
import { writeOwnSheet, type WrittenSheet } from "./writeOwnSheet";

/** The report sheet. */
export const REPORT_SHEET: OwnSheet = { mark: REPORT_MARK, title: reportWords.sheetTitle };

/** Writes the report sheet and shows it (design §7). Throws HostError, and has then changed nothing of the user's. */
export function writeReport(facts: ReportFacts): Promise<WrittenSheet> {
  return writeOwnSheet(REPORT_SHEET, (former) => planReport(facts, reportWords, former));
}
