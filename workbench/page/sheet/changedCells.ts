import { type ICellData, type Nullable, ObjectMatrix } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";

/** A cell that Univer was told to change. */
export interface ChangedCell {
  sheetId: string;
  row: number;
  column: number;
}

/** The cells that a change of values in Univer names. */
export function changedCells({ subUnitId, cellValue }: ISetRangeValuesMutationParams): ChangedCell[] {
  const cells: ChangedCell[] = [];
  new ObjectMatrix<Nullable<ICellData>>(cellValue ?? {}).forValue((row, column) => {
    cells.push({ sheetId: subUnitId, row, column });
  });
  return cells;
}
