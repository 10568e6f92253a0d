/** A day with its year, or a month with its year. */
const DATE = /(?<!\d)(?:\d{1,2}[/.-])?\d{1,2}[/.-]\d{4}(?!\d)|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(?!\d)/g;
const EMPTY_BRACKETS = /\(\s{0,9}\)/g;

/** A text without its dates. */
export function withoutDates(text: string): string {
  return text.replace(DATE, " ");
}

/**
 * The only date among the words of a text, and the words without it; undefined where there is none, or more than one.
 */
export function takeDate(text: string): { date: string; words: string } | undefined {
  const dates = text.match(DATE);
  const [date] = dates ?? [];
  if (dates?.length !== 1 || date === undefined) return undefined;
  return { date: date.replace(/[.-]/g, "/"), words: text.replace(date, " ").replace(EMPTY_BRACKETS, " ").trim() };
}
