import type { CheckResult } from "../excel/checkSheet";
import { writeReport } from "../excel/writeReport";
import { hasField } from "../rules/findProblems";
import { RULES } from "../rules/index";
import type { WrittenReport } from "./paneHost";

/** Writes the report on the outcome of a check, and which rules could run on its columns. */
export function reportOutcome({ sheetName, checked }: CheckResult, checkedAt: Date): Promise<WrittenReport> {
  if (checked === null) throw new Error("There is no list to report on.");
  const { summary, roster, toDos } = checked;
  const ruleIds = RULES.filter(({ needs }) => needs.every((field) => hasField(roster, field))).map(({ id }) => id);
  return writeReport({ summary, roster, toDos, sheetName, checkedAt, ruleIds });
}
