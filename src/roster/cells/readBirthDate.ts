import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import type { DateCode } from "../../grid/excelDate";
import { foldText } from "../../grid/foldText";
import { isPlaceholder } from "./placeholder";
import { readDate, readUsualDate } from "./readDate";
import { takeDate } from "./takeDate";

/** A birth date: yyyymmdd (00 for what is not known), or one of these. */
export const BirthDate = { blank: 0, invalid: -1, error: -2 } as const;

/** Longer texts are remarks. */
const LONGEST_NOTE = 60;
const AGE = /[ (,;–-]{1,4}\d{2} ?(?:tuổi|t)(?!\p{L})\)?/iu;
/** A day of the moon's calendar, or one that the note itself calls wrong or open. */
const DOUBTS = /\b(?:am lich|al|sai|nham|khong|ko|chua|khoang|tam)\b/;
const BORN = /^(?:sinh|sn) ?:? ?/iu;
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
    const date = readDate(text, today, centuryOfBirth);
    return judge(date === 0 ? dateAmongWords(text, today) : date, today);
  }
  return judge(readDate(value, today, centuryOfBirth), today);
}

/** The only date of a text with a note beside it: "12/03/1985 (theo giấy khai sinh)", "1985 - 41 tuổi", "sn 1985". */
function dateAmongWords(text: string, today: DateCode): DateCode {
  if (text.length > LONGEST_NOTE || text.includes("?") || DOUBTS.test(foldText(text))) return 0;
  const bare = text.replace(BORN, "").replace(AGE, "");
  const taken = takeDate(bare);
  return /\d/.test(taken?.words ?? "") ? 0 : readDate(taken?.date ?? bare, today, centuryOfBirth);
}

function judge(date: DateCode, today: DateCode): DateCode {
  return date > 0 && canBeStaff(date, today) ? date : BirthDate.invalid;
}
