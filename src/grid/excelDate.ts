const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A calendar date as one number, yyyymmdd; month and day 0 where they are not known. */
export type DateCode = number;

/** Days from 0000-03-01 to 1899-12-30, Excel's day 0. */
const DAYS_BEFORE = 693_899;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Gives the calendar date of an Excel serial (days since 1899-12-30; the fraction is the time of day). Callers do not
 * ask for serials below 61. It computes in whole numbers, with years that begin in March: a Date for each row would
 * cost more than the rest of reading it.
 */
export function serialToDateCode(serial: number): DateCode {
  const days = Math.floor(serial) + DAYS_BEFORE;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) * 10_000 + month * 100 + day;
}

/** Excel serial of a moment, of which the clock in UTC is what the cell shows. */
export const serialOfMoment = (moment: Date): number => (moment.getTime() - EPOCH) / DAY;

/** Excel serial of a date that is known to the day. */
export const serialOfDateCode = (date: DateCode): number =>
  serialOfMoment(new Date(Date.UTC(Math.floor(date / 10_000), (Math.floor(date / 100) % 100) - 1, date % 100)));

/** yyyymmdd of a moment, in the machine's own time zone: the date on the user's calendar. */
export function dateCodeOf(moment: Date): DateCode {
  return moment.getFullYear() * 10_000 + (moment.getMonth() + 1) * 100 + moment.getDate();
}

/** Whether a day exists (31/02 does not). */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day >= 1 && day <= (DAYS_OF_MONTH[month - 1] ?? 0) + leapDay;
}
