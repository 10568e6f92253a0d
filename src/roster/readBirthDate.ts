import { isErrorValue, type CellValue } from "../grid/cellValue";
import type { DateCode } from "../grid/excelDate";
import { isPlaceholder } from "./placeholder";
import { readDate } from "./readDate";

/** A birth date: yyyymmdd (00 for what is not known), or one of these. */
export const BirthDate = { blank: 0, invalid: -1, error: -2 } as const;

const YOUNGEST = 15;
const OLDEST = 100;

/** Whether somebody born then can be on the staff: 15 to 100 years old, where the birthday is not known in either reading of the year. */
function fits(birth: DateCode, today: DateCode): boolean {
  const years = Math.floor(today / 10_000) - Math.floor(birth / 10_000);
  if (birth % 100 === 0) return years >= YOUNGEST && years <= OLDEST + 1;
  const age = today % 10_000 >= birth % 10_000 ? years : years - 1;
  return age >= YOUNGEST && age <= OLDEST;
}

/**
 * Reads a birth date. What is no date, lies in the future or makes an age under 15 or over 100 is `invalid`.
 * @param today yyyymmdd
 */
export function readBirthDate(value: CellValue, today: DateCode): DateCode {
  if (value === "") return BirthDate.blank;
  if (typeof value === "boolean") return BirthDate.invalid;
  if (typeof value === "string") {
    if (isErrorValue(value)) return BirthDate.error;
    const text = value.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, "");
    if (isPlaceholder(text)) return BirthDate.blank;
    return judge(readDate(text, today), today);
  }
  return judge(readDate(value, today), today);
}

function judge(date: DateCode, today: DateCode): DateCode {
  return date > 0 && fits(date, today) ? date : BirthDate.invalid;
}
