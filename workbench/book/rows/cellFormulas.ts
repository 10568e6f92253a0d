import { ValueType } from "exceljs";
import type { Cell, CellFormulaValue, Worksheet } from "exceljs";
import { internals } from "../gridInternals";
import type { HeldText } from "./heldText";
import { moveAddress } from "./moveAddresses";
import { moveFormula, type FormulaPlace } from "./moveFormula";

/** What exceljs keeps of a formula, its types apart. */
type Formula = CellFormulaValue & { shareType?: string; ref?: string; sharedFormula?: string };

export function eachFormula(grid: Worksheet, visit: (cell: Cell) => void): void {
  for (const row of internals(grid)._rows)
    row?.eachCell((cell) => {
      if (cell.type === ValueType.Formula) visit(cell);
    });
}

/** The block of an array formula that begins in a cell; null for other formulas. */
export function arrayRange(cell: Cell): string | null {
  const { shareType, ref } = cell.value as Formula;
  return shareType === "array" ? (ref ?? cell.address) : null;
}

/** Gives every cell of a shared formula a formula of its own: a shared one lives in one cell, which may go. */
export function unshareFormulas(grid: Worksheet): void {
  const shared: [Cell, CellFormulaValue][] = [];
  eachFormula(grid, (cell) => {
    const { sharedFormula, shareType } = cell.value as Formula;
    if (sharedFormula !== undefined || shareType === "shared")
      shared.push([cell, { formula: cell.formula, result: cell.result }]);
  });
  for (const [cell, value] of shared) cell.value = value;
}

/** The formulas of a sheet's cells. */
export function cellFormulas(grid: Worksheet, place: FormulaPlace): HeldText[] {
  const held: HeldText[] = [];
  eachFormula(grid, (cell) => {
    if (arrayRange(cell) !== null && place.here) held.push(arrayBlock(cell));
    held.push({
      get: () => cell.formula,
      set: (formula) => {
        cell.value = { ...(cell.value as Formula), formula };
      },
      move: (formula, move) => moveFormula(formula, move, place),
    });
  });
  return held;
}

function arrayBlock(cell: Cell): HeldText {
  return {
    get: () => arrayRange(cell) ?? "",
    set: (ref) => {
      cell.value = { ...(cell.value as Formula), ref } as Formula;
    },
    move: moveAddress,
  };
}
