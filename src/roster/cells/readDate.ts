import { cleanText } from "../../grid/cleanText";
import { isDay } from "../../grid/dateSystem";
import { isCalendarDate, serialToDateCode, type DateCode } from "../../grid/excelDate";
import { foldText } from "../../grid/foldText";

/** From 1/1/1900 to 31/12/2100: a date typed without strokes, which Excel took for a number. */
const FIRST_RUN = 1_011_900;
const LAST_RUN = 31_122_100;

/** No date is longer, whatever stands around its strokes; blanks are single by then. */
const LONGEST = 40;
/** Midnight, as Excel, databases and Vietnamese Windows ("SA": before noon) write it behind a date. */
const MIDNIGHT = /(?:t| )(?:0?0:00(?::00(?:\.0+)?)?z?|12:00(?::00)? (?:am|sa))$/i;
const STROKE = String.raw`(?: ?[-/.\u2010-\u2015\u2212] ?| )`;
const PART = String.raw`(\d{1,2})`;
const YEAR_FIRST = new RegExp(`^(\\d{4})${STROKE}${PART}${STROKE}${PART}$`);
const DAY_FIRST = new RegExp(`^${PART}${STROKE}${PART}${STROKE}(\\d{4}|\\d{2})$`);
const MONTH_YEAR = new RegExp(`^${PART}${STROKE}(\\d{4})$`);
/**
 * Dashes, dots, underlines, crosses or question marks for a day or a month that is not known: "--/--/1986",
 * "../05/1986".
 */
const UNKNOWN_PART = /(^|\/ ?)(?:[-\u2010-\u2015_.…?]{1,4}|x{1,2})(?= ?\/)/giu;
const RUN_OF_DIGITS = /^(\d{2})(\d{2})(\d{4})$/;
const YEAR = /^\d{4}$/;
const SAYS_YEAR = /^nam (?:sinh )?(\d{4})$/;
/** "Tháng 11/1986", "ngày 05 tháng 11 năm 1986", folded. */
const SAYS_MONTH = /^(?:(?:ngay )?(\d{1,2}) )?(?:thang|t) ?(\d{1,2}) (?:nam )?(\d{4})$/;

function code(year: number, month: number, day: number): DateCode {
  return isCalendarDate(year, month, day) ? year * 10_000 + month * 100 + day : 0;
}

/** A month of a year, or with month 0 the year alone; 0 where there is no such month. */
function codeOfMonth(year: number, month: number): DateCode {
  return month <= 12 ? year * 10_000 + month * 100 : 0;
}

/** The full year meant by two digits of it. @param monthDay mmdd, 0 if not known */
export type Century = (year: number, monthDay: number, today: DateCode) => number;

function readText(typed: string, today: DateCode, century: Century): DateCode {
  const cleaned = cleanText(typed).replace(MIDNIGHT, "");
  if (cleaned.length > LONGEST) return 0;
  const text = cleaned.replace(UNKNOWN_PART, "$100");
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day = 0, month = 0, digits = 0] = dayFirst.map(Number);
    const year = dayFirst[3]?.length === 2 ? century(digits, month * 100 + day, today) : digits;
    return day === 0 ? codeOfMonth(year, month) : code(year, month, day);
  }
  const run = RUN_OF_DIGITS.exec(text);
  if (run !== null) return code(Number(run[3]), Number(run[2]), Number(run[1]));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return code(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear !== null && Number(monthYear[1]) > 0) return codeOfMonth(Number(monthYear[2]), Number(monthYear[1]));
  if (YEAR.test(text)) return Number(text) * 10_000;
  const fold = foldText(text);
  const said = SAYS_MONTH.exec(fold);
  if (said !== null) {
    const [, day, month, year] = said;
    if (day !== undefined) return code(Number(year), Number(month), Number(day));
    return Number(month) > 0 ? codeOfMonth(Number(year), Number(month)) : 0;
  }
  return Number(SAYS_YEAR.exec(fold)?.[1] ?? 0) * 10_000;
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

/**
 * "05/11/1986", as most cells have it, without a regular expression: its date, 0 if there is no such day, -1 if it is
 * written otherwise.
 */
export function readUsualDate(text: string): DateCode {
  if (text.length !== 10 || text.charCodeAt(2) !== 47 || text.charCodeAt(5) !== 47) return -1;
  const day = digitsAt(text, 0, 2);
  const month = digitsAt(text, 3, 5);
  const year = digitsAt(text, 6, 10);
  return day > 0 && year > 0 ? code(year, month, day) : -1;
}

/**
 * Reads a date as Vietnamese rosters write it (design §5): a serial, d/m/yyyy with strokes of any kind or blanks,
 * ddmmyyyy, yyyy-mm-dd, m/yyyy, "Tháng m/yyyy", "ngày d tháng m năm yyyy", yyyy, "Năm yyyy", 00/00/yyyy and --/--/yyyy
 * (the year only), 00/mm/yyyy (the month), two-digit years; midnight may stand behind it.
 * @param today yyyymmdd, for `century`
 * @returns yyyymmdd, with 00 for what is not known; 0 for what is no date
 */
export function readDate(value: string | number, today: DateCode, century: Century): DateCode {
  if (typeof value === "string") {
    const usual = readUsualDate(value);
    return usual < 0 ? readText(value, today, century) : usual;
  }
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return value * 10_000;
  if (isDay(value)) return serialToDateCode(value);
  const isRun = Number.isInteger(value) && value >= FIRST_RUN && value <= LAST_RUN;
  return isRun ? readText(String(value).padStart(8, "0"), today, century) : 0;
}
