import type { FormerSheet } from "../../documents/formerSheet";
import { valuesOf } from "../host/valuesOf";

/** More rows than a sheet of ours has, and more columns than it is wide: what else stands on it, far off, is not read. */
const OUR_CELLS = "A1:J15000";

/** Asks for what stands on a sheet of ours; after the next sync `formerCells` gives it. */
export function askForFormer(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getRange(OUR_CELLS).getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex");
  return used;
}

/** The cells from A1 on. Throws HostError where Excel gave nothing: what may be typed there is not to be lost. */
export function formerCells(used: Excel.Range): FormerSheet["cells"] {
  if (used.isNullObject) return [];
  const above = Array.from({ length: used.rowIndex }, () => []);
  const before = new Array<string>(used.columnIndex).fill("");
  return [...above, ...valuesOf(used).map((row) => [...before, ...row])];
}
