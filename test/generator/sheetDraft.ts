import { blockAddress } from "../../src/grid/address";
import type { Cell } from "./cell";

/** Rows and columns from 0, both ends included. */
export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function addressOf({ top, left, bottom, right }: Box): string {
  return blockAddress(top, left, bottom, right);
}

export interface PlacedCell {
  row: number;
  column: number;
  cell: Cell;
}

/** A sheet before it becomes part of a file: cells and whatever else belongs to its user. */
export class SheetDraft {
  state: "visible" | "hidden" = "visible";
  readonly cells: PlacedCell[] = [];
  readonly merges: Box[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** How many rows and columns stay in sight. */
  frozen: { rows: number; columns: number } | null = null;
  filter: Box | null = null;
  /** An Excel table (ListObject), the headings in its first row. */
  table: Box | null = null;

  constructor(readonly name: string) {}

  put(row: number, column: number, cell: Cell): void {
    if (cell.value !== "") this.cells.push({ row, column, cell });
  }

  /** Puts a cell that is merged with those to its right, through the last column given. */
  putAcross(row: number, column: number, through: number, cell: Cell): void {
    this.put(row, column, cell);
    if (through > column) this.merges.push({ top: row, left: column, bottom: row, right: through });
  }
}
