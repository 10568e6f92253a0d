import type { IRange } from "@univerjs/core";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * Reads a block in A1 style ("B3", "$B$3:D9", "B:D"), rows and columns from 0. Null where it is no block or lies
 * outside a sheet.
 */
export function parseBlock(text: string): IRange | null {
  const match = /^\$?([A-Z]{1,3})(?:\$?(\d{1,7}))?(?::\$?([A-Z]{1,3})(?:\$?(\d{1,7}))?)?$/i.exec(text.trim());
  if (match === null) return null;
  const [, left = "", top, right, bottom] = match;
  // Whole columns need both ends ("B:D"): a lone "B" is a name, no address.
  if ((top === undefined) !== (bottom === undefined) && right !== undefined) return null;
  if (top === undefined && right === undefined) return null;
  const rows = [Number(top ?? 1) - 1, Number((right === undefined ? top : bottom) ?? LAST_ROW + 1) - 1];
  const columns = [columnIndex(left), columnIndex(right ?? left)];
  const block = {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
  return block.startRow < 0 || block.endRow > LAST_ROW || block.endColumn > LAST_COLUMN ? null : block;
}
