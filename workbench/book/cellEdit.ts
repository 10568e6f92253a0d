import { ValueType } from "exceljs";
import type { Cell } from "exceljs";
import type { CellEdit, CellState } from "./bookChange";
import { cellValue, cellValueType } from "./cellValue";

/** What a cell holds. */
export function stateOf(cell: Cell, date1904: boolean): CellState {
  return { value: cellValue(cell, date1904), type: cellValueType(cell, date1904) };
}

/**
 * Edits a cell and says what it held before and after; undefined where a formula stands there now, whose result comes
 * later.
 */
export function editCell(cell: Cell, date1904: boolean, edit: () => void): CellEdit | undefined {
  const before = stateOf(cell, date1904);
  edit();
  return cell.type === ValueType.Formula ? undefined : { before, after: stateOf(cell, date1904) };
}
