import type { CellValue } from "../../grid/cellValue";
import { LONGEST_TEXT } from "../../grid/longestText";

/**
 * What Excel takes for a formula at the beginning of a value ("=", "+", "-", and "@" of old), blanks before it, or
 * takes off ("'").
 */
const MISREAD = /^['=+\-@\s]/u;

/**
 * A text as it must be written for the cell to hold exactly this text: Excel takes one apostrophe off the front of what
 * is written and keeps the rest as text. With the format "@" of the cells it is the second of two locks, for names that
 * somebody typed: one holds where the other is lost. The longest texts lose their last letter to the apostrophe.
 */
export function asText(text: string): string {
  return MISREAD.test(text) ? `'${text}`.slice(0, LONGEST_TEXT) : text;
}

/**
 * Whether a cell of the format "@" shows the apostrophe that was to keep its text one: whether Excel takes it off there
 * is known only by looking. Then the text is to be written as it is, which is safe in such a cell alone.
 */
export function showsApostrophe(held: unknown, text: CellValue, numberFormat: string): boolean {
  return numberFormat === "@" && typeof text === "string" && held === `'${text}`;
}

/**
 * What Excel never takes for a number, a date or a truth value: it begins with a letter, and not as a month, "true" or
 * "false" do.
 */
const PLAIN_WORDS = /^(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|th|true|false)\p{L}/iu;

/**
 * A value as it must be written for a cell of this number format to hold exactly it: text stays text, whatever it looks
 * like. Null, which leaves the cell alone, where Excel takes no text so long. */
export function cellInput(value: CellValue, numberFormat: string): CellValue | null {
  if (typeof value !== "string" || value === "") return value;
  const isPlain = numberFormat === "@" ? !MISREAD.test(value) : PLAIN_WORDS.test(value);
  const input = isPlain ? value : `'${value}`;
  return input.length <= LONGEST_TEXT ? input : null;
}
