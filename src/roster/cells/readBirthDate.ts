import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import type { DateCode } from "../../grid/excelDate";
import { isPlaceholder } from "./placeholder";
import { readDate, readUsualDate } from "./readDate";

/** A birth date: yyyymmdd (00 for what is not known), or one of these. */
export const BirthDate = { blank: 0, invalid: -1, error: -2 } as const;

const YOUNGEST = 15;
const OLDEST = 100;
/** A year of a yyyymmdd: a birthday so many years on is so much more. */
const YEAR = 10_000;

/**
 * Whether somebody born then can be on the staff: 15 to 100 years old, on some day of the year or month where that is
 * all that is known.
 */
export function canBeStaff(birth: DateCode, today: DateCode): boolean {
  // Month 99 and day 99 stand for the end of the year and of the month: only their order counts.
  const latest = birth % 10_000 === 0 ? birth + 9_999 : birth % 100 === 0 ? birth + 99 : birth;
  return birth + YOUNGEST * YEAR <= today && latest + (OLDEST + 1) * YEAR > today;
}

/** Two digits of a birth year mean the century in which somebody can be on the staff; 0 if neither does. */
function centuryOfBirth(year: number, monthDay: number, today: DateCode): number {
  return [2000 + year, 1900 + year].find((candidate) => canBeStaff(candidate * 10_000 + monthDay, today)) ?? 0;
}

/**
 * Reads a birth date. What is no date, lies in the future or makes an age under 15 or over 100 is `invalid`.
 * @param today yyyymmdd
 */
export function readBirthDate(value: CellValue, today: DateCode): DateCode {
  if (value === "") return BirthDate.blank;
  if (typeof value === "boolean") return BirthDate.invalid;
  if (typeof value === "string") {
    const usual = readUsualDate(value);
    if (usual >= 0) return judge(usual, today);
    if (isErrorValue(value)) return BirthDate.error;
    const text = cleanText(value);
    if (isPlaceholder(text)) return BirthDate.blank;
    return judge(readDate(text, today, centuryOfBirth), today);
  }
  return judge(readDate(value, today, centuryOfBirth), today);
}

function judge(date: DateCode, today: DateCode): DateCode {
  return date > 0 && canBeStaff(date, today) ? date : BirthDate.invalid;
}
