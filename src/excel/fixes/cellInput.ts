import type { CellValue } from "../../grid/cellValue";
import { asText } from "../documents/asText";

/** What Excel never takes for a number, a date or a truth value: it begins with a letter, and not as a month, "true" or "false" do. */
const PLAIN_WORDS = /^(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|th|true|false)\p{L}/iu;

/** A value as it must be written for a cell of this number format to hold exactly it: text stays text, whatever it looks like. */
export function cellInput(value: CellValue, numberFormat: string): CellValue {
  if (typeof value !== "string" || value === "") return value;
  if (numberFormat === "@") return asText(value);
  return PLAIN_WORDS.test(value) ? value : `'${value}`;
}
