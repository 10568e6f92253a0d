import { planReport } from "../documents/report/planReport";
import type { ReportFacts } from "../documents/report/reportFacts";
import { UNTOLD } from "../documents/report/withoutHealth";
import { MOST_LINES, type SupplementFacts } from "../documents/supplement/planSupplement";
import { countLines, supplementLines } from "../documents/supplement/supplementLines";
import type { Checked, CheckResult } from "../excel/check/checkResult";
import { offerFixes, proposeFixes } from "../excel/fixes/proposeFixes";
import { hideRows } from "../excel/hiddenRows/hideRows";
import { selectCell } from "../excel/host/selectCell";
import { recallParticulars } from "../excel/report/particularsMemory";
import { writeReport } from "../excel/report/writeReport";
import { sendReport } from "../excel/send/sendReport";
import { sendUnitPage } from "../excel/send/sendUnitPage";
import { recallWish } from "../excel/supplement/wishMemory";
import { writeSupplement } from "../excel/supplement/writeSupplement";
import { rowsWithoutFindings } from "../highlights/hiddenRows/rowsWithoutFindings";
import { fixTargets } from "../rules/fixTargets";
import { reportWords } from "../text/documents/report";
import type { OutcomeHost } from "./paneHost";

function checkedOf({ checked }: CheckResult): Checked {
  if (checked === null) throw new Error("The check found no roster of which something could be made.");
  return checked;
}

/** What the report says. */
function reportFacts(result: CheckResult, checkedAt: Date): Omit<ReportFacts, "particulars"> {
  const { sheetName } = result;
  const { summary, roster, toDos } = checkedOf(result);
  return { summary, roster, toDos, sheetName, checkedAt };
}

/** What the units are asked for. */
function supplementFacts(result: CheckResult, checkedAt: Date): Omit<SupplementFacts, "wish"> {
  const { roster, findings } = checkedOf(result);
  return { lines: supplementLines(roster, findings), sheetName: result.sheetName, checkedAt };
}

/**
 * Makes something of the outcome of a check in the workbook. Comes as a script of its own, when it is first asked for.
 */
export const outcomeHost: OutcomeHost = {
  async proposeFixes(result, wanted, today) {
    const { roster, findings } = checkedOf(result);
    const targets = fixTargets(findings, wanted);
    return wanted.kind === "one"
      ? offerFixes(result.sheetId, roster, targets, today, result.merged)
      : proposeFixes(result.sheetId, roster, targets, today);
  },
  async selectCell(result, row, column, shows) {
    return selectCell(result.sheetId, checkedOf(result).roster, row, column, shows);
  },
  async hideRowsWithoutFindings(result, besideFilter) {
    const { roster, findings } = checkedOf(result);
    return hideRows(result.sheetId, roster, rowsWithoutFindings(roster, findings), besideFilter);
  },
  async writeReport(result, checkedAt, particulars, decision, compared) {
    const outcome = await writeReport(
      { ...reportFacts(result, checkedAt), particulars, compared: compared ?? null },
      decision,
    );
    if (outcome.kind === "asks" || outcome.inWorkbook === undefined) return outcome;
    const { inWorkbook, ...written } = outcome;
    return { ...written, foreign: { office: inWorkbook.particulars.office, used: inWorkbook.used } };
  },
  async sendReport(result, checkedAt, given, tellsHealth) {
    const particulars = given ?? (await recallParticulars()).particulars;
    const facts = { ...reportFacts(result, checkedAt), particulars };
    return sendReport((former) => planReport(facts, reportWords, former), tellsHealth ? null : UNTOLD.label);
  },
  async writeSupplement(result, checkedAt, wish, decision) {
    const facts = supplementFacts(result, checkedAt);
    const count = countLines(facts.lines);
    const outcome = await writeSupplement({ ...facts, wish }, decision);
    return outcome.kind === "asks" ? outcome : { ...outcome, written: Math.min(count, MOST_LINES), count };
  },
  async sendUnitPage(result, checkedAt, wish, unit) {
    return sendUnitPage({ ...supplementFacts(result, checkedAt), wish: wish ?? (await recallWish(checkedAt)) }, unit);
  },
};
