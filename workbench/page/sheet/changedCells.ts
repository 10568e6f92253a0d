import { type ICellData, type Nullable, ObjectMatrix, type Worksheet as UniverSheet } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import { ValueType, type Worksheet } from "exceljs";
import type { Block } from "../../book/block";

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

/** The cells whose formula in the book differs from Univer's. */
export function changedFormulas(grid: Worksheet, sheet: UniverSheet): Block[] {
  const changed: Block[] = [];
  grid.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      if (cell.type !== ValueType.Formula || sheet.getCellRaw(number - 1, column - 1)?.f === `=${cell.formula}`) return;
      changed.push({ top: number - 1, left: column - 1, bottom: number - 1, right: column - 1 });
    });
  });
  return changed;
}
