import { ValueType, type Cell, type CellValue } from "exceljs";
import { from1904, showsDay } from "../../book/dayNumber";

const DAY = 86_400_000;
/** Serial number of 1 January 1970 in Excel's count of days. */
const EPOCH_SERIAL = 25_569;

/** Excel's serial number of a date as exceljs gives it (the day's wall time as UTC). */
function dateSerial(date: Date): number {
  return date.getTime() / DAY + EPOCH_SERIAL;
}

export type Plain = string | number | boolean | null;

/** What a cell shows before formatting. Rich text and links give their text, a formula its last result. */
function plainValue(value: CellValue): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return dateSerial(value);
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("hyperlink" in value) return plainValue(value.text);
  return plainValue(value.result ?? null);
}

/**
 * Univer counts days from 1900, whatever the workbook does. exceljs gives those as dates that were so in the file;
 * others are numbers yet.
 */
function countedFrom1900(cell: Cell, plain: Plain): Plain {
  const held: unknown = cell.type === ValueType.Formula ? cell.result : cell.value;
  if (typeof plain !== "number" || held instanceof Date || !cell.worksheet.workbook.properties.date1904) return plain;
  return showsDay(cell.numFmt) ? from1904(plain) : plain;
}

/** What Univer's grid holds of a cell, days counted from 1900. */
export function gridValue(cell: Cell): Plain {
  // A merged cell behind its master repeats the master's value in exceljs; in a grid it is empty.
  return cell.isMerged && cell.master !== cell ? null : countedFrom1900(cell, plainValue(cell.value));
}
