import type { CellValue } from "../grid/cellValue";

/** A sheet of ours as it stands before it is written again. */
export interface FormerSheet {
  /** Its cells from A1 on, as wide as the plan of the sheet. */
  cells: readonly (readonly CellValue[])[];
  /** What was kept with its mark; "" where nothing is. */
  note: string;
}
