const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A calendar date as one number, yyyymmdd; month and day 0 where they are not known. */
export type DateCode = number;

/** Calendar date of an Excel serial (days since 1899-12-30; the fraction is the time of day). Serials before 61 are not asked for. */
export function serialToDateCode(serial: number): DateCode {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** Excel serial of a calendar date whose day is known. */
export function serialOfDateCode(date: DateCode): number {
  return (Date.UTC(Math.floor(date / 10_000), (Math.floor(date / 100) % 100) - 1, date % 100) - EPOCH) / DAY;
}

/** yyyymmdd of a moment, in the machine's own time zone: the date on the user's calendar. */
export function dateCodeOf(moment: Date): DateCode {
  return moment.getFullYear() * 10_000 + (moment.getMonth() + 1) * 100 + moment.getDate();
}

/** Whether a day exists (31/02 does not). */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
