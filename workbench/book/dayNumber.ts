import { getFormatDateInfo, isValidFormat } from "numfmt";

/**
 * So many days lie between the first days of the two date systems: a workbook "with 1904 dates" numbers each day so
 * much lower.
 */
const DAYS_TO_1904 = 1_462;

/** Whether a cell of this format shows a day; a time alone is none. */
export function showsDay(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined || !isValidFormat(numberFormat)) return false;
  const { year, month, day } = getFormatDateInfo(numberFormat);
  return year || month || day;
}

/** The number that a day of a workbook with 1904 dates has in others. */
export function from1904(day: number): number {
  return day + DAYS_TO_1904;
}

/** The number that a day has in a workbook with 1904 dates; below 0 where it has none. */
export function to1904(day: number): number {
  return day - DAYS_TO_1904;
}
