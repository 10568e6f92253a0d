import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";

/** What a cell shows: its value after the number format, as Univer draws it. */
export function shownText(cell: Nullable<ICellData>): string {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "");
  if (value === null || value === undefined) return "";
  if (cell?.t === CellValueType.BOOLEAN && (value === 1 || value === 0)) return value === 1 ? "TRUE" : "FALSE";
  return String(value);
}
