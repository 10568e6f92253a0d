function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").replace(/general/i, "");
}

/**
 * Number formats of dates name the day, the month or the year; what is quoted, escaped or in brackets is none of the
 * format.
 */
export function isDateFormat(format: string): boolean {
  return /[dmy]/i.test(bareFormat(format));
}

/** Whether a number format shows the year of a day. */
export function showsYear(format: string): boolean {
  return /y/i.test(bareFormat(format));
}
