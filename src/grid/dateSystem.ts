import type { CellValue } from "./cellValue";
import { serialToDateCode, type DateCode } from "./excelDate";

/**
 * From which year a workbook numbers its days ("Use 1904 date system"); "unknown" where Excel does not let it be known.
 */
export type DateSystem = "1900" | "1904" | "unknown";

/** In a workbook with 1904 dates each day has a number so much lower. */
export const DAYS_TO_1904 = 1_462;
/** Numbers of days from 1921 to 2064, counted from 1900: those that a roster can hold. */
const FIRST_DAY = 8_000;
const LAST_DAY = 60_000;

/** Whether a value is the number of a day that a roster can hold. */
export function isDay(value: CellValue, date1904 = false): value is number {
  const first = date1904 ? FIRST_DAY - DAYS_TO_1904 : FIRST_DAY;
  return typeof value === "number" && value >= first && value < first + LAST_DAY - FIRST_DAY;
}

/** A value of a workbook that may count from 1904, days as all readers know them: counted from 1900. */
export function countedFrom1900(value: CellValue, date1904: boolean): CellValue {
  return date1904 && isDay(value, date1904) ? value + DAYS_TO_1904 : value;
}

/** Whether what a cell shows is a certain day, by its year; where that has two digits, by the day of the month too. */
function shows(numbers: readonly number[], date: DateCode): boolean {
  const year = Math.floor(date / 10_000);
  if (numbers.some((number) => number >= 1_000)) return numbers.includes(year);
  const at = numbers.indexOf(year % 100);
  return at >= 0 && numbers.some((number, i) => i !== at && number === date % 100);
}

/**
 * Whether a cell shows its number as a day with its year, from whichever year days count. A cell too narrow for it
 * shows "####".
 */
export function showsDay(value: number, text: string): boolean {
  if (/^#+$/.test(text)) return true;
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  return shows(numbers, serialToDateCode(value)) || shows(numbers, serialToDateCode(value + DAYS_TO_1904));
}

/** What a cell that holds a number tells by what it shows; null where that is no day, or may be either. */
function toldByCell(value: CellValue, text: string): DateSystem | null {
  if (!isDay(value) && !isDay(value, true)) return null;
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const from1900 = shows(numbers, serialToDateCode(value));
  const from1904 = shows(numbers, serialToDateCode(value + DAYS_TO_1904));
  if (from1900 === from1904) return null;
  return from1904 ? "1904" : "1900";
}

/**
 * Tells from which year the days of a workbook count, by the first cell that shows its number as a day: no member of
 * Excel's API says it. null: no cell does.
 */
export function toldDateSystem(
  values: readonly (readonly CellValue[])[],
  texts: readonly (readonly string[])[],
): DateSystem | null {
  for (const [row, cells] of values.entries())
    for (const [column, value] of cells.entries()) {
      const told = typeof value === "number" ? toldByCell(value, texts[row]?.[column] ?? "") : null;
      if (told !== null) return told;
    }
  return null;
}
