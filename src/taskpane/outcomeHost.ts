import { planReport } from "../documents/report/planReport";
import type { ReportFacts } from "../documents/report/reportFacts";
import type { ReportParticulars } from "../documents/report/reportParticulars";
import { MOST_LINES } from "../documents/supplement/planSupplement";
import { countLines, supplementLines } from "../documents/supplement/supplementLines";
import type { Checked, CheckResult } from "../excel/check/checkResult";
import { proposeFixes } from "../excel/fixes/proposeFixes";
import { hideRows } from "../excel/hiddenRows/hideRows";
import { selectCell } from "../excel/host/selectCell";
import { recallParticulars } from "../excel/report/particularsMemory";
import { writeReport } from "../excel/report/writeReport";
import { sendReport } from "../excel/send/sendReport";
import { writeSupplement } from "../excel/supplement/writeSupplement";
import { rowsWithoutFindings } from "../highlights/hiddenRows/rowsWithoutFindings";
import { fixTargets } from "../rules/fixTargets";
import { reportWords } from "../text/documents/report";
import type { OutcomeHost } from "./paneHost";

function checkedOf({ checked }: CheckResult): Checked {
  if (checked === null) throw new Error("The check found no roster of which something could be made.");
  return checked;
}

/** What the report says. Null particulars: those remembered. */
function reportFacts(result: CheckResult, checkedAt: Date, particulars: ReportParticulars | null): ReportFacts {
  const { sheetName } = result;
  const { summary, roster, toDos } = checkedOf(result);
  return {
    summary,
    roster,
    toDos,
    sheetName,
    checkedAt,
    particulars: particulars ?? recallParticulars().particulars,
  };
}

/** Makes something of the outcome of a check in the workbook. Comes as a script of its own, when it is first asked for. */
export const outcomeHost: OutcomeHost = {
  async proposeFixes(result, wanted, today) {
    const { roster, findings } = checkedOf(result);
    return proposeFixes(result.sheetId, roster, fixTargets(findings, wanted), today);
  },
  async selectCell(result, row, column, shows) {
    return selectCell(result.sheetId, checkedOf(result).roster, row, column, shows);
  },
  async hideRowsWithoutFindings(result, besideFilter) {
    const { roster, findings } = checkedOf(result);
    return hideRows(result.sheetId, roster, rowsWithoutFindings(roster, findings), besideFilter);
  },
  async writeReport(result, checkedAt, particulars, decision) {
    const outcome = await writeReport(reportFacts(result, checkedAt, particulars), decision);
    const inWorkbook = particulars === null ? recallParticulars().inWorkbook : null;
    if (outcome.kind === "asks" || inWorkbook === null) return outcome;
    return { ...outcome, foreign: { office: inWorkbook.particulars.office, used: inWorkbook.used } };
  },
  async sendReport(result, checkedAt, particulars) {
    const facts = reportFacts(result, checkedAt, particulars);
    return sendReport((former) => planReport(facts, reportWords, former));
  },
  async writeSupplement(result, checkedAt, decision) {
    const { roster, findings } = checkedOf(result);
    const lines = supplementLines(roster, findings);
    const count = countLines(lines);
    const outcome = await writeSupplement({ lines, sheetName: result.sheetName, checkedAt }, decision);
    return outcome.kind === "asks" ? outcome : { ...outcome, written: Math.min(count, MOST_LINES), count };
  },
};
