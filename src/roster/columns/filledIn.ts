import { cleanText } from "../../grid/cleanText";
import type { Grid } from "../../grid/grid";
import type { FilledCell } from "../rows/rowBlock";

/** The cells of a row that hold something, from a column on. @param row of the sheet */
export function filledIn({ top, left, rows }: Grid, row: number, from: number): FilledCell[] {
  return (rows[row - top] ?? []).flatMap((value, at) => {
    const text = left + at < from || value === "" ? "" : cleanText(value);
    return text === "" ? [] : [{ column: left + at, value, text }];
  });
}
