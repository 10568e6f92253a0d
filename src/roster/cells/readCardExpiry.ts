import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import type { DateCode } from "../../grid/excelDate";
import { foldText } from "../../grid/foldText";
import { readDate } from "./readDate";

/** The last day on which a card holds: yyyymmdd, or one of these. */
export const CardExpiry = {
  /** Nothing is said, the card never expires, or no date can be read. */
  none: 0,
  /** Said to have expired, without a day. */
  past: 1,
} as const;

/** Longer texts are no dates. */
const LONGEST = 60;
const BEFORE_DATE =
  /^(?:(?:(?:thẻ |cccd )?(?:có )?giá trị |hạn (?:dùng |sử dụng )?)?(?:đến|tới)|hết hạn|hạn(?: dùng| sử dụng)?)(?: hết)?(?: ngày)? ?:? ?/iu;
const EXPIRED = /^(the |cccd )?(da )?(het|qua) han( su dung)?$/;

/** Cards are younger than the century. */
function centuryOfCard(year: number): number {
  return 2000 + year;
}

/**
 * Reads until when a card holds: a date, words before it or not. Of a month or a year alone, the last day that it could
 * be: 31 for the day, 12 for the month, of which only the order counts.
 * @param today yyyymmdd
 * @returns a `CardExpiry`
 */
export function readCardExpiry(value: CellValue, today: DateCode): DateCode {
  if (typeof value === "boolean") return CardExpiry.none;
  if (typeof value === "number") return lastDay(readDate(value, today, centuryOfCard));
  const text = cleanText(value);
  if (text.length > LONGEST) return CardExpiry.none;
  if (EXPIRED.test(foldText(text))) return CardExpiry.past;
  return lastDay(readDate(text.replace(BEFORE_DATE, ""), today, centuryOfCard));
}

function lastDay(date: DateCode): DateCode {
  if (date === 0) return CardExpiry.none;
  const [month, day] = [Math.floor(date / 100) % 100, date % 100];
  return date + (month === 0 ? 1_200 : 0) + (day === 0 ? 31 : 0);
}
