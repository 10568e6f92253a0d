import { cleanText } from "../../grid/cleanText";
import { valueAt, type Grid } from "../../grid/grid";

/** Text of a heading cell; numbers and booleans are no headings. */
export function headingText(head: Grid, row: number, column: number): string {
  const value = valueAt(head, row, column);
  return typeof value === "string" ? cleanText(value) : "";
}

/**
 * The headings over a column, top to bottom, in the header rows given: ["Ngày sinh", "Nam"]. A group heading stands
 * over the columns to its right until the next heading of its row, but only over columns that have a heading of their
 * own below it.
 */
export function columnPath(head: Grid, headerRows: readonly number[], column: number): string[] {
  const own = headerRows.map((row) => headingText(head, row, column));
  const lowest = own.findLastIndex((text) => text !== "");
  const path: string[] = [];
  for (let level = 0; level <= lowest; level++) {
    let text = own[level] ?? "";
    for (let left = column - 1; text === "" && left >= head.left; left--)
      text = headingText(head, headerRows[level] ?? 0, left);
    if (text !== "" && path.at(-1) !== text) path.push(text);
  }
  return path;
}
