import type { CheckResult } from "../../excel/check/checkResult";
import { hideRows, type HideOutcome } from "../../excel/hiddenRows/hideRows";
import { rowsWithoutFindings } from "../../highlights/hiddenRows/rowsWithoutFindings";

/** Hides the rows of all people of whom a check found nothing. */
export function hideRowsWithoutFindings(
  { sheetName, checked }: CheckResult,
  besideFilter: boolean,
): Promise<HideOutcome> {
  if (checked === null) throw new Error("There is no list of which rows could be hidden.");
  const { roster, findings } = checked;
  return hideRows(sheetName, roster, rowsWithoutFindings(roster, findings), besideFilter);
}
