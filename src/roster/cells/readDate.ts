import { isCalendarDate, serialToDateCode, type DateCode } from "../../grid/excelDate";

/** Serials from 1921 to 2064: the dates that a roster can hold. Smaller numbers are years or slips. */
const FIRST_SERIAL = 8_000;
const LAST_SERIAL = 60_000;

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/;
const MONTH_YEAR = /^(\d{1,2})\s*[-/. ]\s*(\d{4})$/;
const YEAR = /^\d{4}$/;

function code(year: number, month: number, day: number): DateCode {
  return isCalendarDate(year, month, day) ? year * 10_000 + month * 100 + day : 0;
}

/** The full year meant by two digits of it. @param monthDay mmdd, 0 if not known */
export type Century = (year: number, monthDay: number, today: DateCode) => number;

function readText(text: string, today: DateCode, century: Century): DateCode {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day = 0, month = 0, digits = 0] = dayFirst.map(Number);
    const year = dayFirst[3]?.length === 2 ? century(digits, month * 100 + day, today) : digits;
    return day === 0 && month === 0 ? year * 10_000 : code(year, month, day);
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

/** The number that digits from one place up to another make, -1 if one of them is no digit. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** "05/11/1986", as most cells have it, without a regular expression: its date, 0 if there is no such day, -1 if it is written otherwise. */
export function readUsualDate(text: string): DateCode {
  if (text.length !== 10 || text.charCodeAt(2) !== 47 || text.charCodeAt(5) !== 47) return -1;
  const day = digitsAt(text, 0, 2);
  const month = digitsAt(text, 3, 5);
  const year = digitsAt(text, 6, 10);
  return day > 0 && year > 0 ? code(year, month, day) : -1;
}

/**
 * Reads a date as Vietnamese rosters write it (design §5): a serial, d/m/yyyy with / - . or blanks, yyyy-mm-dd, m/yyyy, yyyy,
 * 00/00/yyyy (the year only), two-digit years.
 * @param today yyyymmdd, for `century`
 * @returns yyyymmdd, with 00 for what is not known; 0 for what is no date
 */
export function readDate(value: string | number, today: DateCode, century: Century): DateCode {
  if (typeof value === "string") {
    const usual = readUsualDate(value);
    return usual < 0 ? readText(value, today, century) : usual;
  }
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return value * 10_000;
  return value >= FIRST_SERIAL && value < LAST_SERIAL ? serialToDateCode(value) : 0;
}
