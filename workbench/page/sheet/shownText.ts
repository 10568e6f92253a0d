import type { ICellData, Nullable } from "@univerjs/core";
import { cellScalar } from "./cellScalar";

/** What a cell of Univer's shows: its value in its number format. */
export function shownText(cell: Nullable<ICellData>): string {
  const value = cellScalar(cell);
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
