import { ValueType } from "exceljs";
import type { Cell, CellFormulaValue, CellValue } from "exceljs";
import { shiftFormula } from "../formulaShift";
import type { CellStyle } from "../restyle";

/** What goes along where a cell is sorted: its content, its note, its look but for the borders. */
export interface CellContent {
  value: CellValue;
  note: unknown;
  style: CellStyle;
}

type WithNote = Cell & { _comment?: unknown };

/** The content of a cell; of one that is not there, that of an empty one. */
export function takeContent(cell: Cell | undefined): CellContent {
  if (cell === undefined) return { value: null, note: undefined, style: {} };
  const style: CellStyle = { ...cell.style };
  delete style.border;
  return { value: cell.type === ValueType.Null ? null : cell.value, note: (cell as WithNote)._comment, style };
}

/** Puts a content into a cell that lies some rows further down, or up (below 0) than where it was. */
export function putContent(cell: Cell, { value, note, style }: CellContent, rows: number): void {
  const { border }: CellStyle = cell.style;
  cell.value = isFormula(value) ? { ...value, formula: shiftFormula(value.formula, rows, 0) } : value;
  cell.style = border === undefined ? style : { ...style, border };
  if (note === undefined) Reflect.deleteProperty(cell, "_comment");
  else (cell as WithNote)._comment = note;
}

export function isFormula(value: CellValue): value is CellFormulaValue {
  return typeof value === "object" && value !== null && "formula" in value;
}
