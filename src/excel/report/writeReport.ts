import { planReport } from "../../documents/report/planReport";
import type { ReportFacts } from "../../documents/report/reportFacts";
import type { ReportMark } from "../../documents/report/reportMark";
import { reportWords } from "../../text/documents/report";
import { REPORT_SHEET } from "../documents/ownSheetKinds";
import { writeOwnSheet, type AskedSheet, type WriteDecision, type WrittenSheet } from "../documents/writeOwnSheet";

/** Where the report was written, and the mark that it bears. */
export interface WrittenReport extends WrittenSheet {
  mark: ReportMark;
}

/**
 * Writes the report sheet and shows it (design §7). Gives what would be lost of hers where she has to decide first. Throws HostError, and
 * nothing of hers is lost then.
 */
export async function writeReport(
  facts: ReportFacts,
  decision: WriteDecision | null = null,
): Promise<({ kind: "written" } & WrittenReport) | ({ kind: "asks" } & AskedSheet)> {
  const choice = { checked: facts.sheetName, decision };
  const outcome = await writeOwnSheet(REPORT_SHEET, (former) => planReport(facts, reportWords, former), choice);
  if (outcome.kind === "asks") return { kind: "asks", ...outcome.asked };
  return { kind: "written", ...outcome.written, mark: outcome.plan.mark };
}
