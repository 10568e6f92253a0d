import type { Cell } from "./finding";
import type { FixableCell } from "./fix";

/** A cell as it was when it was read. */
export interface CellNow extends FixableCell {
  isFormula: boolean;
}

/** Some cells as they were at one moment, by `cellKey`. */
export type CellsNow = ReadonlyMap<string, CellNow>;

/** What a cell is found by. */
export function cellKey({ row, column }: Cell): string {
  return `${String(row)} ${String(column)}`;
}
