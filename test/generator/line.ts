import type { Cell, CellContent } from "./cell";
import type { SheetDraft } from "./sheetDraft";

/** One row that holds no person: cells by column, counted from the roster's first. */
export type Line = readonly LineCell[];

export interface LineCell {
  column: number;
  /** The last column it is merged with. */
  through?: number;
  cell: Cell;
}

export const BLANK_LINE: Line = [];

/** One cell of a line. */
export function at(column: number, value: CellContent): LineCell {
  return { column, cell: { value } };
}

/** One cell of a line, merged through a column to its right. */
export function across(column: number, through: number, value: CellContent): LineCell {
  return { column, through, cell: { value } };
}

/** So many empty lines. */
export function blankLines(count: number): Line[] {
  return Array.from({ length: count }, () => BLANK_LINE);
}

/** Puts a line into a row of a sheet. */
export function putLine(sheet: SheetDraft, row: number, left: number, line: Line): void {
  for (const { column, through, cell } of line) sheet.putAcross(row, left + column, left + (through ?? column), cell);
}
