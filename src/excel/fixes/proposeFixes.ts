import { dateCodeOf } from "../../grid/excelDate";
import type { StandingPeople } from "../../rules/standing";
import { cellsToRead, planFixes, type FixPreview } from "../../rules/planFixes";
import type { FixTarget } from "../../rules/proposeFix";
import type { Cell } from "../../rules/finding";
import { askForMergedBlocks } from "../host/mergedBlocks";
import { openForWriting, refuseProtected } from "../host/openForWriting";
import { readCells } from "./readCells";
import { runExcel } from "../host/runExcel";

function rangeAround(sheet: Excel.Worksheet, cells: readonly Cell[]): Excel.Range {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/**
 * Looks at found cells anew and says what would be written: the sheet may have changed since the check. One round trip for some
 * thousands of cells. Throws HostError, also where the sheet is protected.
 * @param today the date by which dates to come are told, which may be later than that of the check
 */
export function proposeFixes(
  sheetName: string,
  checked: StandingPeople,
  targets: readonly FixTarget[],
  today: Date,
): Promise<FixPreview> {
  return runExcel(async (context) => {
    const sheet = openForWriting(context, sheetName);
    const merged = targets.length === 0 ? () => [] : askForMergedBlocks(rangeAround(sheet, targets));
    const now = await readCells(context, sheet, [], cellsToRead(checked, targets));
    refuseProtected(sheet);
    return planFixes(checked, targets, now, merged(), dateCodeOf(today));
  });
}
