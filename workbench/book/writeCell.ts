import { ValueType } from "exceljs";
import type { Cell, CellErrorValue, CellFormulaValue, Worksheet } from "exceljs";
import { isErrorText } from "./cellValue";
import { showsDay, to1904 } from "./dayNumber";
import { internals } from "./gridInternals";
import { readTypedInput } from "./typedInput";

/** A shared formula lives in its first cell; before that is overwritten, the others get formulas of their own. */
function unshare(grid: Worksheet, master: Cell): void {
  const held = master.value as { ref?: string; shareType?: string };
  if (held.shareType !== "shared") return;
  for (const row of internals(grid)._rows) {
    row?.eachCell((cell) => {
      if (cell.type !== ValueType.Formula) return;
      if ((cell.value as { sharedFormula?: string }).sharedFormula !== master.address) return;
      cell.value = { formula: cell.formula, result: cell.result };
    });
  }
}

function replace(grid: Worksheet, cell: Cell, value: Cell["value"]): void {
  if (cell.type === ValueType.Formula) unshare(grid, cell);
  cell.value = value;
}

/**
 * Puts typed text, or an add-in's value, into a cell (see readTypedInput). A date or percentage brings its number
 * format along where the cell has none. The formats of the cell stay as they are otherwise. What is written inside a
 * merged block, but for its first cell, is not kept.
 */
export function writeInput(
  grid: Worksheet,
  cell: Cell,
  input: string | number | boolean,
  locale: string,
  date1904: boolean,
): void {
  if (cell.type === ValueType.Merge) return;
  if (typeof input !== "string") {
    replace(grid, cell, input);
    return;
  }
  const typed = readTypedInput(input, cell.numFmt, locale, date1904);
  switch (typed.kind) {
    case "empty":
      replace(grid, cell, null);
      return;
    // What a user types so is kept as text here, where Excel would not let her leave the cell.
    case "malformed":
      replace(grid, cell, input);
      return;
    case "formula":
      replace(grid, cell, { formula: typed.formula });
      return;
    case "error":
      replace(grid, cell, { error: typed.error } as CellErrorValue);
      return;
    case "value":
      replace(grid, cell, typed.value);
      if (typed.numberFormat !== null && hasNoFormat(cell)) cell.style = { ...cell.style, numFmt: typed.numberFormat };
  }
}

function hasNoFormat(cell: Cell): boolean {
  const format = cell.numFmt as string | undefined;
  return format === undefined || format === "General";
}

/**
 * Stores the result of a formula, days as the page's engine counts them: from 1900. Cells that hold no formula are left
 * alone.
 */
export function writeResult(cell: Cell, result: string | number | boolean, date1904: boolean): void {
  if (cell.type !== ValueType.Formula) return;
  const isDay = date1904 && typeof result === "number" && showsDay(cell.numFmt);
  cell.value = {
    ...(cell.value as CellFormulaValue),
    result: isErrorText(result) ? { error: result } : isDay ? to1904(result) : result,
  } as CellFormulaValue;
}
