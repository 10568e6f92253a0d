import { dateCodeOf, isCalendarDate } from "../../grid/excelDate";

/** What she asks of the units, and for when. */
export interface SupplementWish {
  /** "2026-12-05"; "": none was said. */
  deadline: string;
  /** To whom it is to be sent back: name, telephone, email, as she typed it. */
  contact: string;
}

/** Nothing was said: room is left to write it in. */
export const NO_WISH: SupplementWish = { deadline: "", contact: "" };

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
