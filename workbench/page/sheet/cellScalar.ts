import type { ICellData, Nullable } from "@univerjs/core";

/** CellValueType.BOOLEAN, spelt out so that this and what builds on it run where Univer does not (its CommonJS build does not load in jest). */
const BOOLEAN = 3;

/** What a cell of Univer holds: booleans, which it keeps as 1 and 0, as such; null where it is empty. */
export function cellScalar(cell: Nullable<ICellData>): string | number | boolean | null {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "");
  if (value === undefined) return null;
  return Number(cell?.t) === BOOLEAN ? Number(value) === 1 : value;
}
