import { BooleanNumber, type IRowData } from "@univerjs/core";
import type { Cell, Row, Worksheet } from "exceljs";
import { rowPixels } from "./sizes";

export const DEFAULT_ROW_PIXELS = 20;
/** Pixels a line of text adds, and the average width of a letter, in the usual 11 to 13 point. */
const LINE_PIXELS = 20;
const LETTER_PIXELS = 7;

/**
 * Height of a row whose file gives none: Excel fits it to its wrapped text when it opens the file. A guess by the
 * number of letters is enough here: it only has to show the text.
 */
function fittedHeight(grid: Worksheet, row: Row): number {
  let lines = 1;
  row.eachCell((cell) => {
    if ((cell.alignment as Cell["alignment"] | undefined)?.wrapText !== true || cell.isMerged) return;
    const width = (grid.getColumn(cell.col).width ?? 9) * LETTER_PIXELS;
    const needed = cell.text.split("\n").map((part) => Math.max(1, Math.ceil((part.length * LETTER_PIXELS) / width)));
    lines = Math.max(
      lines,
      needed.reduce((sum, count) => sum + count, 0),
    );
  });
  return Math.max(DEFAULT_ROW_PIXELS, lines * LINE_PIXELS);
}

/** Heights and hidden rows (filtered-out ones are hidden in the file), by row from 0. */
export function rowsOf(grid: Worksheet): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  grid.eachRow({ includeEmpty: true }, (row) => {
    const height = row.height ? rowPixels(row.height) : fittedHeight(grid, row);
    if (height === DEFAULT_ROW_PIXELS && !row.hidden) return;
    rows[row.number - 1] = {
      h: height,
      ia: BooleanNumber.FALSE,
      hd: row.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  });
  return rows;
}
