import { composeLetter } from "../../src/documents/letter/composeLetter";
import type { SheetPlan } from "../../src/documents/sheetPlan";
import { NO_WISH } from "../../src/documents/supplement/supplementWish";
import { supplementLines } from "../../src/documents/supplement/supplementLines";
import type { Roster } from "../../src/roster/roster";
import type { FindingList } from "../../src/rules/findingList";
import { LONGEST_FORMULA } from "../../src/rules/formula";
import { sheetFindings } from "../../src/rules/sheetFindings";
import { summarize, type Summary, type Tally } from "../../src/summary/summary";
import { findToDos } from "../../src/summary/toDos";
import { findingsAsText } from "../../src/taskpane/findings/findingsAsText";
import { letterWords } from "../../src/text/documents/letter";
import { reportWords } from "../../src/text/documents/report";
import { supplementWords } from "../../src/text/documents/supplement";
import { vi } from "../../src/text/vi/vi";
import { problemsOf, rosterOf } from "../support/readSheet";
import { TODAY } from "../support/rosterOfRows";
import { sheetOf } from "../support/sheetOf";
import { Findings, type BrokenLaw } from "./broken";
import { idNumbersIn, leakedIn } from "./longNumbers";
import type { SheetCase } from "./sheetCase";
import { planHighlights, planReport, planSupplement } from "../support/plans";

/**
 * Processor time in milliseconds that a case may take: far more than any needs, far less than what freezes the pane.
 */
const MOST_TIME = 2_500;
const LONGEST_TEXT = 32_767;

function checkTally(findings: Findings, what: string, tally: Tally): void {
  const { total, issued, notIssued, idToVerify, done, notDone, level2ToVerify, pending } = tally;
  const adds = (parts: readonly (number | null)[]): boolean =>
    parts.includes(null) || parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) === total;
  findings.check(`${what}: CCCD adds up`, adds([issued, notIssued, idToVerify]), () => JSON.stringify(tally));
  findings.check(`${what}: level 2 adds up`, adds([done, notDone, level2ToVerify]), () => JSON.stringify(tally));
  findings.check(`${what}: pending are not done`, (pending ?? 0) <= (notDone ?? 0), () => JSON.stringify(tally));
}

function checkSummary(findings: Findings, { totals, units, reasons }: Summary, roster: Roster): void {
  checkTally(findings, "totals", totals);
  findings.check("totals count everybody", totals.total === roster.count);
  for (const unit of units ?? []) checkTally(findings, "a unit", unit);
  const inUnits = (units ?? []).reduce((sum, unit) => sum + unit.total, 0);
  const unitless = roster.unit.filter((unit) => unit < 0).length;
  findings.check("units and those without one are all", units === null || inUnits + unitless === totals.total);
  const given = reasons.reduce((sum, { count }) => sum + count, 0);
  findings.check("reasons are as many as are not done", given === (totals.notDone ?? given), () => given);
}

function checkFound(findings: Findings, list: FindingList, roster: Roster, { rows }: SheetCase): void {
  const people = new Set(roster.row);
  for (let at = 0; at < list.length; at++)
    for (const { row, column } of list.at(at).cells)
      findings.check(
        "findings point at people in the grid",
        people.has(row) && column >= 0 && column < (rows[0]?.length ?? 0),
        () => `${String(row)},${String(column)}`,
      );
}

const PRINTED = ["total", "issued", "notIssued", "done", "notDone"] as const;

function checkPlan(findings: Findings, what: string, plan: SheetPlan, numbers: ReadonlySet<string>): void {
  const texts = plan.values.flat().filter((value) => typeof value === "string");
  for (const text of texts) {
    const leaked = leakedIn(text, numbers);
    findings.check(`no ID number on the ${what}`, leaked === undefined, () => `${String(leaked)} in ${text}`);
    findings.check(`texts of the ${what} fit into a cell`, text.length <= LONGEST_TEXT, () => text.length);
  }
  findings.check(`the note of the ${what} fits`, plan.note.length <= 255, () => plan.note);
}

/** What must hold of whatever stands on a sheet, as far as Excel is not needed for it. Gives the laws that do not. */
export async function readingLaws(sheetCase: SheetCase): Promise<readonly BrokenLaw[]> {
  const findings = new Findings();
  const reading = (into: Findings): Promise<number> =>
    timeOf(() => into.tried("reading", () => readAll(into, sheetCase)));
  const time = await reading(findings);
  // what was slow once may have waited for something else
  const isSlow = time > MOST_TIME && (await reading(new Findings())) > MOST_TIME;
  findings.check("reading is linear", !isSlow, () => `${String(time)} ms`);
  return findings.broken;
}

/** The processor time of some work, in milliseconds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1000;
}

async function readAll(findings: Findings, sheetCase: SheetCase): Promise<void> {
  const sheet = sheetOf(sheetCase.rows, { merges: sheetCase.merges });
  const roster = rosterOf(sheet, TODAY);
  sheetFindings(roster);
  if (roster === null || roster.count === 0) return;
  const list = problemsOf(roster);
  const summary = summarize(roster);
  checkSummary(findings, summary, roster);
  checkFound(findings, list, roster, sheetCase);
  for (const { formula } of planHighlights(roster, list, true))
    findings.check("formulas of highlights are short", formula.length <= LONGEST_FORMULA, () => formula);

  const numbers = idNumbersIn(sheetCase.rows.flat());
  const particulars = reportWords.blankParticulars;
  const facts = {
    roster,
    summary,
    toDos: findToDos(roster),
    sheetName: sheet.name,
    checkedAt: TODAY,
    particulars,
  };
  const report = planReport(facts, reportWords);
  checkPlan(findings, "report", report, numbers);
  const heads = report.values.find((row) => row.includes(reportWords.heads.item));
  const count = heads?.indexOf(reportWords.heads.count) ?? -1;
  for (const key of PRINTED) {
    const printed = report.values.find((row) => row[1] === reportWords.lines[key])?.[count];
    const counted = summary.totals[key];
    findings.check(
      "the report prints what was counted",
      counted === null || printed === counted,
      () => `${key} ${String(printed)}`,
    );
  }
  const lines = supplementLines(roster, list);
  checkPlan(
    findings,
    "supplement",
    planSupplement({ lines, sheetName: sheet.name, checkedAt: TODAY, wish: NO_WISH }, supplementWords),
    numbers,
  );
  const said = [
    ["clipboard", (await findingsAsText({ findings: list, roster }, vi, null)).text],
    ["letter", composeLetter({ ...particulars, summary, checkedAt: TODAY }, letterWords).body],
  ] as const;
  for (const [what, text] of said)
    findings.check(`no ID number on the ${what}`, leakedIn(text, numbers) === undefined, () => leakedIn(text, numbers));
}
