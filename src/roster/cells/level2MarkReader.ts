import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import type { DateCode } from "../../grid/excelDate";
import { asksLevel } from "../headings/asksLevel";
import type { Layout } from "../layout";
import { Mark, readMark } from "./readMark";

/** Reads the marks of a level-2 column: where its heading asks for the level itself, 2 is done and 1 is not. */
export function level2MarkReader(layout: Pick<Layout, "columns">, today: DateCode): (value: CellValue) => Mark {
  if (!asksLevel(layout)) return (value) => readMark(value, today);
  return (value) => {
    const level = cleanText(value);
    return level === "2" ? Mark.yes : level === "1" ? Mark.no : readMark(value, today);
  };
}
