import type { Worksheet } from "exceljs";
import { internals } from "./gridInternals";

/** Height, in points, of a row whose height nobody set. exceljs leaves it undefined where the file says nothing. */
export function defaultRowHeight(grid: Worksheet): number {
  return internals(grid).properties.defaultRowHeight ?? 15;
}
