import type { Block } from "../grid/block";
import type { CellValue } from "../grid/cellValue";

/** Cells of a sheet of ours that were given a hidden name, as they are by now: Excel moves a name with its rows. */
export interface FormerCells {
  /** Null where they were deleted, or moved to another sheet. */
  block: Block | null;
  /** What we wrote into them, of cells whose words the reader has to tell from what was typed behind them; else "". */
  said: string;
}

/** A sheet of ours as it stands before it is written again. */
export interface FormerSheet {
  /** Its cells from A1 on, at least as wide as the plan of the sheet. */
  cells: readonly (readonly CellValue[])[];
  /** By name; empty for a sheet that was written before its cells had names. */
  names: ReadonlyMap<string, FormerCells>;
  /** What was kept with its mark; "" where nothing is. */
  note: string;
}

/** Where none stands. */
export const NOTHING_BEFORE: FormerSheet = { cells: [], names: new Map(), note: "" };
