import { dateCodeOf } from "../../grid/excelDate";
import type { Roster } from "../../roster/roster";
import { cellsToRead, planFixes, type FixPreview } from "../../rules/planFixes";
import type { FixTarget } from "../../rules/proposeFix";
import { openForWriting, refuseProtected } from "../host/openForWriting";
import { readCells } from "./readCells";
import { runExcel } from "../host/runExcel";

/**
 * Looks at found cells anew and says what would be written: the sheet may have changed since the check. One round trip for some
 * thousands of cells. Throws HostError, also where the sheet is protected.
 * @param today the date by which dates to come are told, which may be later than that of the check
 */
export function proposeFixes(
  sheetName: string,
  checked: Pick<Roster, "layout" | "row" | "count">,
  targets: readonly FixTarget[],
  today: Date,
): Promise<FixPreview> {
  return runExcel(async (context) => {
    const sheet = openForWriting(context, sheetName);
    const now = await readCells(context, sheet, cellsToRead(checked, targets), true);
    refuseProtected(sheet);
    return planFixes(checked, targets, now, dateCodeOf(today));
  });
}
