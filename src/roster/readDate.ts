import { isCalendarDate, serialToDateCode, type DateCode } from "../grid/excelDate";

/** Serials from 1926 to 2064: the dates that a roster can hold. Smaller numbers are years or slips. */
const FIRST_SERIAL = 9_500;
const LAST_SERIAL = 60_000;

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/;
const MONTH_YEAR = /^(\d{1,2})\s*[-/. ]\s*(\d{4})$/;
const YEAR = /^\d{4}$/;

function code(year: number, month: number, day: number): DateCode {
  return isCalendarDate(year, month, day) ? year * 10_000 + month * 100 + day : 0;
}

/** Two digits of a year: the century that makes somebody between 15 and 100 today, 0 if neither does. */
function fullYear(text: string, today: DateCode): number {
  const year = Number(text);
  if (text.length === 4) return year;
  const now = Math.floor(today / 10_000);
  return [2000 + year, 1900 + year].find((candidate) => now - candidate >= 15 && now - candidate <= 100) ?? 0;
}

function readText(text: string, today: DateCode): DateCode {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day = "", month = "", year = ""] = dayFirst;
    if (Number(day) === 0 && Number(month) === 0) return fullYear(year, today) * 10_000;
    return code(fullYear(year, today), Number(month), Number(day));
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return code(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear !== null) {
    const month = Number(monthYear[1]);
    return month >= 1 && month <= 12 ? Number(monthYear[2]) * 10_000 + month * 100 : 0;
  }
  return YEAR.test(text) ? Number(text) * 10_000 : 0;
}

/**
 * Reads a date as Vietnamese rosters write it (design §5): a serial, d/m/yyyy with / - . or blanks, yyyy-mm-dd, m/yyyy, yyyy,
 * 00/00/yyyy (the year only), two-digit years.
 * @param today yyyymmdd, for two-digit years
 * @returns yyyymmdd, with 00 for what is not known; 0 for what is no date
 */
export function readDate(value: string | number, today: DateCode): DateCode {
  if (typeof value === "string") return readText(value, today);
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return value * 10_000;
  return value >= FIRST_SERIAL && value < LAST_SERIAL ? serialToDateCode(value) : 0;
}
