import { dateCodeOf, isCalendarDate } from "../../grid/excelDate";
import { NO_WISH, type SupplementWish } from "./supplementWish";

/**
 * The day that was kept of a wish; "" where what was kept is no day, or one before `today`: nobody can be asked for
 * that.
 */
export function parseDeadline(kept: unknown, today: Date): string {
  const [, ...parts] = (typeof kept === "string" && /^(\d{4})-(\d\d)-(\d\d)$/.exec(kept)) || [];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (typeof kept !== "string" || !isCalendarDate(year, month, day)) return NO_WISH.deadline;
  return year * 10_000 + month * 100 + day < dateCodeOf(today) ? NO_WISH.deadline : kept;
}

/** The day by which it is wanted; null where none was said. */
export function wishedDay({ deadline }: SupplementWish): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(deadline) ?? [];
  return year === undefined ? null : new Date(Number(year), Number(month) - 1, Number(day));
}
