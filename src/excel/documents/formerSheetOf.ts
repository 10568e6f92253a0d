import { formerCells } from "../../documents/formerCells";
import type { FormerSheet } from "../../documents/formerSheet";
import { valuesOf } from "../host/valuesOf";

/**
 * More rows than a sheet of ours has, and more columns than it is wide, since somebody may have put in some: what else stands on it, far
 * off, is not read.
 */
const OUR_CELLS = "A1:T15000";

/** A sheet of ours that was asked for. */
export interface AskedSheet {
  sheet: Excel.Worksheet;
  used: Excel.Range;
}

/** Asks for what stands on a sheet of ours and where its named cells are by now; after the next sync `formerSheetOf` gives it. */
export function askForFormer(sheet: Excel.Worksheet): AskedSheet {
  sheet.load("name");
  sheet.names.load("items/name, items/formula, items/comment");
  const used = sheet.getRange(OUR_CELLS).getUsedRangeOrNullObject(true);
  used.load("values, rowIndex, columnIndex");
  return { sheet, used };
}

function cellsOf(used: Excel.Range): FormerSheet["cells"] {
  if (used.isNullObject) return [];
  const above = Array.from({ length: used.rowIndex }, () => []);
  const before = new Array<string>(used.columnIndex).fill("");
  return [...above, ...valuesOf(used).map((row) => [...before, ...row])];
}

/**
 * The cells of a sheet from A1 on, and its named ones. Throws HostError where Excel gave nothing: what may be typed there is not to be
 * lost.
 * @param note what was kept with the mark
 */
export function formerSheetOf({ sheet, used }: AskedSheet, mark: string, note: string): FormerSheet {
  return { cells: cellsOf(used), names: formerCells(mark, sheet.name, sheet.names.items), note };
}
