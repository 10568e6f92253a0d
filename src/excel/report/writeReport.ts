import { planReport } from "../../documents/report/planReport";
import type { ReportFacts } from "../../documents/report/reportFacts";
import type { ReportMark } from "../../documents/report/reportMark";
import { totalsOf, type ReportTotals } from "../../documents/report/reportTotals";
import { reportWords } from "../../text/documents/report";
import { REPORT_SHEET } from "../documents/ownSheetKinds";
import { forgetReport } from "../documents/reportInBook";
import type { ReportParticulars } from "../../documents/report/reportParticulars";
import { askForParticulars, type OfficeInWorkbook } from "./particularsMemory";
import { askForTotals } from "./totalsMemory";
import { writeOwnSheet, type AskedSheet, type WriteDecision, type WrittenSheet } from "../documents/writeOwnSheet";

/** What the report is to say; null particulars: those remembered. */
export type FactsToWrite = Omit<ReportFacts, "particulars"> & { particulars?: ReportParticulars | null };

/** Where the report was written, and the mark that it bears. */
export interface WrittenReport extends WrittenSheet {
  mark: ReportMark;
  /** Where remembered particulars were taken, and workbook and machine differ on the office. */
  inWorkbook?: OfficeInWorkbook;
}

/**
 * Writes the report sheet and shows it (design §7). Gives what would be lost of hers where she has to decide first.
 * Throws HostError, and nothing of hers is lost then.
 */
export async function writeReport(
  facts: FactsToWrite,
  decision: WriteDecision | null = null,
): Promise<({ kind: "written" } & WrittenReport) | ({ kind: "asks" } & AskedSheet)> {
  const choice = { checked: facts.sheetName, decision };
  const { particulars: given, ...others } = facts;
  const totals = totalsOf(facts);
  let keepTotals: (totals: ReportTotals) => void = () => undefined;
  forgetReport();
  const outcome = await writeOwnSheet(
    REPORT_SHEET,
    (context) => {
      keepTotals = askForTotals(context);
      const recall = given === null ? askForParticulars(context) : null;
      return function* (former) {
        const { inWorkbook, ...said } = recall?.() ?? { ...(given && { particulars: given }), inWorkbook: null };
        return { ...(yield* planReport({ ...others, ...said }, reportWords, former)), inWorkbook };
      };
    },
    choice,
    () => {
      if (totals !== null) keepTotals(totals);
    },
  );
  if (outcome.kind === "asks") return { kind: "asks", ...outcome.asked };
  const { mark, inWorkbook } = outcome.plan;
  return { kind: "written", ...outcome.written, mark, ...(inWorkbook && { inWorkbook }) };
}
