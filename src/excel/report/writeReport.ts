import { planReport } from "../../documents/report/planReport";
import type { ReportFacts } from "../../documents/report/reportFacts";
import type { ReportMark } from "../../documents/report/reportMark";
import { reportWords } from "../../text/documents/report";
import { REPORT_MARK } from "../documents/ownMarks";
import type { OwnSheet } from "../documents/ownSheet";
import { writeOwnSheet, type WrittenSheet } from "../documents/writeOwnSheet";

/** The report sheet. */
export const REPORT_SHEET: OwnSheet = { mark: REPORT_MARK, title: reportWords.sheetTitle };

/** Where the report was written, and the mark that it bears. */
export interface WrittenReport extends WrittenSheet {
  mark: ReportMark;
}

/** Writes the report sheet and shows it (design §7). Throws HostError, and has then changed nothing of the user's. */
export async function writeReport(facts: ReportFacts): Promise<WrittenReport> {
  const { written, plan } = await writeOwnSheet(REPORT_SHEET, (former) => planReport(facts, reportWords, former));
  return { ...written, mark: plan.mark };
}
