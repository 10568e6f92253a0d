import type { CheckResult } from "../../excel/check/checkResult";
import { recallParticulars } from "../../excel/report/particularsMemory";
import type { ReportFacts } from "../../documents/report/reportFacts";
import type { ReportParticulars } from "../../documents/report/reportParticulars";
import { RULES } from "../../rules/index";
import { runsOn } from "../../rules/runsOn";

/** What the report says of the outcome of a check, and which rules could run on its columns. Null particulars: those remembered. */
export function outcomeFacts(
  { sheetName, checked }: CheckResult,
  checkedAt: Date,
  particulars: ReportParticulars | null,
): ReportFacts {
  if (checked === null) throw new Error("There is no list to report on.");
  const { summary, roster, toDos } = checked;
  const ruleIds = RULES.filter((rule) => runsOn(rule, roster.layout)).map(({ id }) => id);
  return { summary, roster, toDos, sheetName, checkedAt, ruleIds, particulars: particulars ?? recallParticulars() };
}
