import { format } from "numfmt";
import type { CellValue } from "./cellValue";
import { from1904, showsDay } from "./dayNumber";

/** The built-in formats that follow the user's regional settings, as Excel in Vietnam shows them. */
const REGIONAL: Readonly<Record<string, string>> = {
  "mm-dd-yy": "dd/mm/yyyy",
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yy h:mm": "dd/mm/yyyy h:mm",
  "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy": "dd mmmm yyyy",
};

/** What a cell shows, after its number format. Columns too narrow for it ("####") are not thought of. */
export function cellText(value: CellValue, numberFormat: string, locale: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  const pattern = REGIONAL[numberFormat] ?? numberFormat;
  const shown = date1904 && typeof value === "number" && showsDay(pattern) ? from1904(value) : value;
  return format(pattern, shown, { locale, invalid: String(value) });
}
