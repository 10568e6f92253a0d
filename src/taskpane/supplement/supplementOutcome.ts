import type { CheckResult } from "../../excel/check/checkResult";
import { writeSupplement } from "../../excel/supplement/writeSupplement";
import { MOST_LINES } from "../../documents/supplement/planSupplement";
import { countLines, supplementLines } from "../../documents/supplement/supplementLines";
import type { WrittenSupplement } from "../paneHost";

/** Writes the sheet that goes back to the units on what a check found. */
export async function supplementOutcome(
  { sheetName, checked }: CheckResult,
  checkedAt: Date,
): Promise<WrittenSupplement> {
  if (checked === null) throw new Error("There is no list to send back.");
  const lines = supplementLines(checked.roster, checked.findings);
  const count = countLines(lines);
  return { ...(await writeSupplement({ lines, sheetName, checkedAt })), written: Math.min(count, MOST_LINES), count };
}
