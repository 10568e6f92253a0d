import type { Worksheet } from "exceljs";

/** Height, in points, of a row whose height nobody set. exceljs leaves it undefined where the file says nothing. */
export function defaultRowHeight(grid: Worksheet): number {
  return (grid.properties.defaultRowHeight as number | undefined) ?? 15;
}
