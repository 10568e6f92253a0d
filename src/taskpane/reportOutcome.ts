import type { CheckResult } from "../excel/checkSheet";
import type { WrittenSheet } from "../excel/writeOwnSheet";
import { writeReport } from "../excel/writeReport";
import { hasField } from "../rules/findProblems";
import { RULES } from "../rules/index";

/** Writes the report on the outcome of a check, and which rules could run on its columns. */
export function reportOutcome({ sheetName, checked }: CheckResult, checkedAt: Date): Promise<WrittenSheet> {
  if (checked === null) throw new Error("There is no list to report on.");
  const { summary, roster, toDos } = checked;
  const ruleIds = RULES.filter(({ needs }) => needs.every((field) => hasField(roster, field))).map(({ id }) => id);
  return writeReport({ summary, roster, toDos, sheetName, checkedAt, ruleIds });
}
