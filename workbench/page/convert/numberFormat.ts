/** Built-in format 14 is written "mm-dd-yy" in files, but means the short date of the country in which Excel runs. */
const SHORT_DATE = "mm-dd-yy";

/** A number format as Excel would show it in Vietnam. */
export function shownFormat(format: string): string {
  return format === SHORT_DATE ? "dd/mm/yyyy" : format;
}

/** Whether a format shows numbers as days: it has a y, or a d, outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
