import type { CheckResult } from "../excel/checkSheet";
import type { WrittenSheet } from "../excel/writeOwnSheet";
import { writeSupplement } from "../excel/writeSupplement";
import { supplementLines } from "../report/supplementLines";

/** Writes the sheet that goes back to the units on what a check found. */
export function supplementOutcome({ sheetName, checked }: CheckResult, checkedAt: Date): Promise<WrittenSheet> {
  if (checked === null) throw new Error("There is no list to send back.");
  const { roster, findings } = checked;
  return writeSupplement({ lines: supplementLines(roster, findings), sheetName, checkedAt });
}
