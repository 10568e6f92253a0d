import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";

/** What a cell of Univer holds; null where it is empty. Univer keeps booleans as 1 and 0; they come as booleans. */
export function cellScalar(cell: Nullable<ICellData>): string | number | boolean | null {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "");
  if (value === undefined) return null;
  return cell?.t === CellValueType.BOOLEAN ? Number(value) === 1 : value;
}

/** What a cell of Univer's shows: its value in its number format. */
export function shownText(cell: Nullable<ICellData>): string {
  const value = cellScalar(cell);
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
