import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";

/** What a cell of Univer holds: booleans, which it keeps as 1 and 0, as such; null where it is empty. */
export function cellScalar(cell: Nullable<ICellData>): string | number | boolean | null {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "");
  if (value === undefined) return null;
  return cell?.t === CellValueType.BOOLEAN ? Number(value) === 1 : value;
}
