import { ValueType } from "exceljs";
import type { Cell, CellValue as StoredValue } from "exceljs";

/**
 * What a cell shows to a program, as Office.js gives it: "" for an empty cell, errors as text, dates as serial numbers.
 */
export type CellValue = string | number | boolean;

const DAY = 86_400_000;
/** Serial number of 1 January 1970, in the 1900 and in the 1904 date system. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** The serial number of a date, exact to the millisecond. */
export function dateSerial(date: Date, date1904 = false): number {
  const days = date.getTime() / DAY + (date1904 ? EPOCH_1904 : EPOCH_1900);
  return Math.round(days * 1e9) / 1e9;
}

export function isErrorText(value: unknown): value is string {
  return (
    typeof value === "string" && /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/.test(value)
  );
}

/** The value of a cell; of a formula, its last result. Cells inside a merged block, but for the first, are empty. */
export function cellValue(cell: Cell, date1904 = false): CellValue {
  switch (cell.type) {
    case ValueType.Null:
    case ValueType.Merge:
      return "";
    case ValueType.Formula:
      return plainValue(cell.result, date1904);
    default:
      return plainValue(cell.value, date1904);
  }
}

function plainValue(value: StoredValue | undefined, date1904: boolean): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  if (value instanceof Date) return dateSerial(value, date1904);
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return plainValue(value.text, date1904);
  return "";
}

/** The formula of a cell with its equals sign, or null. Shared formulas are moved to the cell's own place. */
export function cellFormula(cell: Cell): string | null {
  return cell.type === ValueType.Formula ? `=${cell.formula}` : null;
}

/** "Empty", "String", "Double", "Boolean" or "Error", as `Range.valueTypes` has it. */
export function cellValueType(cell: Cell, date1904 = false): string {
  const value = cellValue(cell, date1904);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (isError(cell)) return "Error";
  // a text of no length is one
  return cell.type === ValueType.Null || cell.type === ValueType.Merge ? "Empty" : "String";
}

function isError(cell: Cell): boolean {
  const held: unknown = cell.type === ValueType.Formula ? cell.result : cell.value;
  return typeof held === "object" && held !== null && "error" in held;
}
