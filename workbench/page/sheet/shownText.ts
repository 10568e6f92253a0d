import type { ICellData, Nullable } from "@univerjs/core";
import { cellScalar } from "./cellScalar";

/** What a cell shows, of a cell as Univer draws it: its value after the number format. */
export function shownText(cell: Nullable<ICellData>): string {
  const value = cellScalar(cell);
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
