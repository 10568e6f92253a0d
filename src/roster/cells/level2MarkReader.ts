import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import type { DateCode } from "../../grid/excelDate";
import { asksLevel } from "../headings/asksLevel";
import type { Layout } from "../layout";
import { Mark, readMark } from "./readMark";

/** Reads the marks of a level-2 column: where it holds levels, not marks (`asksLevel`), 2 is done, 1 and 0 are not. */
export function level2MarkReader(
  layout: Pick<Layout, "columns" | "holdsLevels">,
  today: DateCode,
): (value: CellValue) => Mark {
  if (!asksLevel(layout)) return (value) => readMark(value, today);
  return (value) => {
    const level = cleanText(value);
    if (level === "2" || level === "02") return Mark.yes;
    return /^0?[01]$/.test(level) ? Mark.no : readMark(value, today);
  };
}
