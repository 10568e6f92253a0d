import type { Alignment, Cell, Font, Row, Worksheet } from "exceljs";
import { columnPixels } from "./sizes";

/** Excel's width where the file gives none, in digits. */
const DEFAULT_WIDTH = 9;
const DEFAULT_SIZE = 11;
/** Pixels for each point of the font: the height of a line, and the width of an average letter, plain and bold. */
const LINE = 1.75;
const LETTER = 0.75;
const BOLD_LETTER = 0.82;

/** How many lines a text takes when it wraps between its words. */
function wrappedLines(text: string, width: number, letter: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = Infinity;
    for (const word of paragraph.split(" ")) {
      const needed = word.length * letter;
      used += letter + needed;
      if (used <= width) continue;
      lines += 1;
      used = needed;
    }
  }
  return lines;
}

/**
 * The width that a cell's text has; for a block merged within its row, the width of the block. Null where Excel would
 * not fit the row to that cell.
 */
function textWidth(grid: Worksheet, row: Row, cell: Cell): number | null {
  if (cell.isMerged && cell.master !== cell) return null;
  let width = 0;
  let column = Number(cell.col);
  do {
    if (cell.isMerged && grid.findCell(row.number + 1, column)?.master === cell) return null;
    width += columnPixels(grid.getColumn(column).width ?? DEFAULT_WIDTH);
    column += 1;
  } while (cell.isMerged && row.findCell(column)?.master === cell);
  return width;
}

/**
 * The height in pixels of a row for which the file gives none. Excel fits such a row to its fonts and wrapped texts
 * when it opens the file. Here the number of letters decides, which is enough to show the texts.
 */
export function fittedHeight(grid: Worksheet, row: Row): number {
  let height = 0;
  row.eachCell((cell) => {
    // exceljs says that both are always there; unstyled cells have neither.
    const { size = DEFAULT_SIZE, bold = false } = (cell.font as Partial<Font> | undefined) ?? {};
    const wraps = (cell.alignment as Partial<Alignment> | undefined)?.wrapText === true;
    const width = wraps ? textWidth(grid, row, cell) : null;
    const lines = width === null ? 1 : wrappedLines(cell.text, width, size * (bold ? BOLD_LETTER : LETTER));
    height = Math.max(height, Math.round(lines * size * LINE));
  });
  return height;
}
